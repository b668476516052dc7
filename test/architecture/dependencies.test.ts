import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';

const file = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

test('docs/dependencies.md says of every package why it is here, and of no other', () => {
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(file('package.json'));
  const used = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
  const rows = file('docs/dependencies.md').match(/^\| `.*$/gm) ?? [];
  const told = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1]),
  );
  expect(told.sort()).toEqual(used.sort());
});
