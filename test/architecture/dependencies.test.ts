import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';

const file = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

test('a package that has no version 1 yet is pinned exactly: its minor numbers may break anything', () => {
  const { dependencies, devDependencies } = JSON.parse(file('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const all = Object.entries({ ...dependencies, ...devDependencies });
  const early = all.filter(([, range]) => /^\D*0\./.test(range));
  expect(early.length).toBeGreaterThan(3);
  expect(early.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test('docs/dependencies.md says of every package why it is here, and of no other', () => {
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(file('package.json'));
  const used = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
  const rows = file('docs/dependencies.md').match(/^\| `.*$/gm) ?? [];
  const told = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1]),
  );
  expect(told.sort()).toEqual(used.sort());
});
