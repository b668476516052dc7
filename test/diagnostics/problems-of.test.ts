import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemsOf } from '../../src/build/problems-of.ts';

let root: string;
let own: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'thrown-'));
  own = join(root, 'content/x.mdx');
  await mkdir(join(root, 'content'));
  await writeFile(own, '');
});
afterEach(() => rm(root, { recursive: true }));

const told = (thrown: unknown) =>
  problemsOf(thrown, root).map(({ file, line, message }) => `${file}:${line} ${message}`);

test.each([
  ['a place', { loc: { line: 3, column: 1 } }, 3],
  ['a module with a query', { moduleQuery: '?item=a.mdx' }, 0],
  ['a path that may not be read', { code: 'EACCES' }, 0],
])(
  'what is thrown with %s is told with the file',
  (_, { moduleQuery, ...more }: Record<string, unknown>, line) => {
    const error = Object.assign(
      new Error('no good'),
      moduleQuery ? { id: `${own}${moduleQuery}` } : { path: own },
      more,
    );
    expect(told(error)).toEqual([`content/x.mdx:${line} no good.`]);
  },
);

test('a file of the program is not the user’s to mend, and a stack is no message', () => {
  const error = Object.assign(new Error('\u001b[31mno good\u001b[0m\n    at render (/program/a.js:1:2)'), {
    id: join(import.meta.dirname, 'problems-of.test.ts'),
  });
  expect(told(error)).toEqual([':0 no good.']);
});

test('the first of the user’s files in a stack is the place, and each of several errors is told', () => {
  const stack = `Error: no good\n    at f (/program/a.js:1:2)\n    at g (file://${own}:7:3)`;
  expect(told({ errors: [{ message: 'one', stack }, 'two'] })).toEqual(['content/x.mdx:7 one.', ':0 two.']);
  expect(told({})).toEqual([':0 The program failed without a word.']);
});
