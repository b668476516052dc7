import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';

const folder = join(projectRoot, 'src/browser');
const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

/** Methods of sets and of iterators: the browsers of 2023 lack them, and nothing is put in their place. */
const late =
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|difference|intersection|union)\(|\.(?:keys|values|entries)\(\)\s*\.(?:map|filter|flatMap|some|every|find|take|drop|reduce|toArray)\(/;

test('what runs in a reader’s browser asks for no method that a browser of 2023 lacks', () => {
  expect(programs.length).toBeGreaterThan(80);
  expect(programs.filter((path) => late.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});

test('a late method would be found', () => {
  expect(late.test('stems.isSubsetOf(all)')).toBe(true);
  expect(late.test('columns\n    .keys()\n    .filter((one) => one > at)')).toBe(true);
  expect(late.test('[...columns.keys()].filter((one) => one > at)')).toBe(false);
});
