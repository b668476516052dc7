import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../harness/project.ts';

const stated = ['package.json', 'package-lock.json', 'CHANGELOG.md', 'README.md'];
const file = (path: string, root = projectRoot): string => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(file('package.json'));

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'publishing-'));
  for (const path of stated) cpSync(join(projectRoot, path), join(copy, path));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Writes a version into the copy. */
const release = (...args: string[]) =>
  promisify(execFile)(process.execPath, [
    join(projectRoot, '.ci/release.mjs'),
    ...args,
    '--root',
    copy,
  ]).catch((error: { stderr: string }) => ({ stdout: '', stderr: error.stderr }));

test('a release writes its version wherever one stands, and begins an empty list of changes', async () => {
  const { stdout } = await release('7.8.9', '--on', '2031-02-03');
  expect(stdout).toBe(`${version} is 7.8.9 now. Commit it and tag the commit v7.8.9.\n`);
  expect(JSON.parse(file('package.json', copy)).version).toBe('7.8.9');
  const lock = JSON.parse(file('package-lock.json', copy));
  expect([lock.version, lock.packages[''].version]).toEqual(['7.8.9', '7.8.9']);
  // Nothing else of it is another one.
  const before = JSON.parse(file('package-lock.json'));
  for (const all of [lock, before]) for (const one of [all, all.packages['']]) delete one.version;
  expect(lock).toEqual(before);
  expect(file('CHANGELOG.md', copy)).toContain('\n## Unreleased\n\n## 7.8.9 – 2031-02-03\n\n### Added\n');
  const named = file('README.md', copy).match(/(?:create-)?clausebook-[\d.]+\.tgz/g);
  expect(new Set(named)).toEqual(new Set(['create-clausebook-7.8.9.tgz', 'clausebook-7.8.9.tgz']));
});

test.each([
  [[version, '--on', '2031-02-03'], `${version} is not later than ${version}. Write a later version.`],
  [['seven', '--on', '2031-02-03'], 'No version is named. Write one such as 0.2.0.'],
  [['7.8.9'], 'No day is named. Write --on 2026-12-01.'],
])('%j is refused, and nothing is written', async (args, told) => {
  const { stderr } = await release(...args);
  expect(stderr).toBe(`${told}\n`);
  for (const path of stated) expect(file(path, copy)).toBe(file(path));
});

test('nothing is released of which the changelog says nothing', async () => {
  writeFileSync(
    join(copy, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n## 0.0.1 – 2026-01-01\n\n### Added\n\n- x\n',
  );
  expect((await release('7.8.9', '--on', '2031-02-03')).stderr).toBe(
    'CHANGELOG.md says nothing under "Unreleased". Write what users get.\n',
  );
});

test('the changelog is kept by its rule: newest first, with days, under the six words', () => {
  const heads = [...file('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, head = '']) => head);
  expect(heads[0]).toBe('Unreleased');
  for (const head of heads.slice(1)) expect(head).toMatch(/^\d+\.\d+\.\d+ – \d{4}-\d{2}-\d{2}$/);
  const numbers = heads.slice(1).map((head) => head.split(' ')[0]?.split('.').map(Number) ?? []);
  expect(numbers).toEqual(
    numbers.toSorted((a, b) => a.reduce((found, part, at) => found || (b[at] ?? 0) - part, 0)),
  );
  for (const [, word] of file('CHANGELOG.md').matchAll(/^### (.*)$/gm))
    expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toContain(word);
});

test('the README names the packed packages of this version', () => {
  const named = file('README.md').match(/\/(?:create-)?clausebook-[\d.]+\.tgz/g) ?? [];
  expect(new Set(named)).toEqual(
    new Set([`/create-clausebook-${version}.tgz`, `/clausebook-${version}.tgz`]),
  );
});

test('the workflow of releases can be read, says that it is untried, and publishes what `npm run package` packs', () => {
  const text = file('.github/workflows/release.yml');
  const { jobs } = parse(text);
  const run: string[] = jobs.release.steps.flatMap((step: { run?: string }) => step.run ?? []);
  expect(text).toMatch(/^# UNTRIED/);
  for (const name of ['clausebook', 'create-clausebook'])
    expect(run.filter((line) => line.startsWith('npm publish')).join('\n')).toContain(`tarballs/${name}-`);
  expect(run).toContain('npm run package');
});

test('nothing names an address that the project does not have', () => {
  const contents = JSON.parse(file('package.json'));
  expect([contents.private, contents.repository, contents.homepage, contents.bugs]).toEqual([
    true,
    undefined,
    undefined,
    undefined,
  ]);
});

test('the policy names the least Node and the packages that package.json does', () => {
  const { engines, peerDependencies, peerDependenciesMeta } = JSON.parse(file('package.json'));
  expect(file('docs/policy.md')).toContain(`from ${engines.node.replace('>=', '')} on`);
  const needed = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  expect(needed).toEqual(['@astrojs/starlight', 'astro']);
});
