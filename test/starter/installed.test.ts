import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkInstalled } from '../../src/cli/installed.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('where nothing is installed, that is what is told', () => {
  expect(checkInstalled(root)).toContain(`The program is not installed in ${root}`);
});

test('packages that yarn has laid into archives are not called missing: what to set is told', () => {
  writeFileSync(join(root, '.pnp.cjs'), '');
  expect(checkInstalled(root)).toBe(
    `Yarn has laid the packages of ${root} into archives (Plug'n'Play), and Astro can't make pages from there. Write nodeLinker: node-modules into its .yarnrc.yml, and run yarn install.`,
  );
});

test('what an installer has laid into node_modules is found, whatever yarn left beside it', () => {
  writeFileSync(join(root, '.pnp.cjs'), '');
  mkdirSync(join(root, 'node_modules/@astrojs/starlight'), { recursive: true });
  expect(checkInstalled(root)).toBeUndefined();
});
