import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { objectionTo } from '../../src/cli/safe-out.ts';

let home: string;
let root: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'out-'));
  root = join(home, 'manual');
  await mkdir(join(root, 'content'), { recursive: true });
});

afterEach(() => rm(home, { recursive: true }));

test.each(['manual', '.', 'manual/content', 'manual/public', 'link', 'link/content'])(
  'a build never goes into %s, which the manual is made from',
  async (out) => {
    await symlink('manual', join(home, 'link'));
    expect(objectionTo(join(home, out), root)).toContain('holds the manual');
  },
);

test('a folder with other files is never replaced', async () => {
  await mkdir(join(home, 'letters'));
  expect(objectionTo(join(home, 'letters'), root)).toBeUndefined();
  await writeFile(join(home, 'letters/dear.txt'), 'Dear');
  expect(objectionTo(join(home, 'letters'), root)).toContain('holds other files than a manual');
  expect(objectionTo(join(home, 'letters/dear.txt'), root)).toContain('holds other files than a manual');
});

test('dist, a new folder and the folder of an earlier build may be built into', async () => {
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'an older one');
  expect(objectionTo(join(root, 'dist'), root)).toBeUndefined();
  expect(objectionTo(join(home, 'new/site'), root)).toBeUndefined();
  await mkdir(join(home, 'site/data'), { recursive: true });
  await writeFile(join(home, 'site/data/manual.json'), '{}');
  expect(objectionTo(join(home, 'site'), root)).toBeUndefined();
});
