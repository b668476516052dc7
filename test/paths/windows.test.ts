import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, shownFrom, slashed, wayWithin } from '../../src/diagnostics/file-path.ts';
import { placeOfThrow } from '../../src/organisation/places/stack.ts';

const systems = [
  {
    system: 'Linux',
    rules: posix,
    folder: '/home/ida/manual',
    elsewhere: ['/home/ida', '/home/ida/manuals/x', '/'],
  },
  {
    system: 'Windows',
    rules: win32,
    folder: 'C:\\Users\\ida\\manual',
    elsewhere: [
      'C:\\Users\\ida',
      'C:\\Users\\ida\\manuals\\x',
      'C:\\',
      'D:\\manual',
      '\\\\server\\share\\manual',
    ],
  },
];

const name = fc
  .string({ unit: fc.constantFrom(...'ab.-_ ä'), minLength: 1, maxLength: 8 })
  .filter((text) => text !== '.' && text !== '..');

describe.each(systems)('by the rules of $system', ({ rules, folder, elsewhere }) => {
  test('what lies in a folder has a way with slashes, by whatever names', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const path = [folder, ...names].join(rules.sep);
        expect(wayWithin(folder, path, rules)).toBe(names.join('/'));
        expect(shownFrom(folder, path, rules)).toBe(names.join('/'));
      }),
      { examples: [[['..a', 'b']], [['...']]] },
    );
    expect(wayWithin(folder, folder, rules)).toBe('');
    expect(isWithin(folder, folder, rules)).toBe(true);
  });

  test.each(elsewhere)('%s lies outside', (path) => {
    expect(isWithin(folder, path, rules)).toBe(false);
    expect(shownFrom(folder, path, rules)).toBe(slashed(path, rules));
  });
});

test('a name that holds a backslash on Linux keeps it', () => {
  expect(slashed('a\\b/c', posix)).toBe('a\\b/c');
  expect(slashed('a\\b\\c', win32)).toBe('a/b/c');
});

test('capitals make no difference where Windows sees none', () => {
  expect(wayWithin('C:\\Manual', 'c:\\manual\\content\\x.md', win32)).toBe('content/x.md');
});

test.each([
  ['C:\\ida\\manual', '    at file:///C:/ida/manual/content/organisation.ts:3:9'],
  ['C:\\ida\\manual\\', '    at read (C:\\ida\\manual\\content\\organisation.ts:3:9)'],
  ['/home/ida/manual', '    at file:///home/ida/manual/content/organisation.ts:3:9'],
])('in %s the place of an error is found in its stack', (root, line) => {
  const thrown = Object.assign(new Error('no'), { stack: `Error: no\n    at node:internal/x:1:1\n${line}` });
  expect(placeOfThrow(thrown, root)).toEqual({ file: 'content/organisation.ts', line: 3, column: 9 });
});
