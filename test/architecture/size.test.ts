import { expect, test } from 'vitest';
import { codeLines, type Source, sourcesUnder } from './sources.ts';

const limit = 250;

/** Files longer than a reader holds in mind, as `path: lines`. Files in a folder named `data` are free. */
function tooLong(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => !source.path.includes('/data/'))
    .map((source) => ({ path: source.path, lines: codeLines(source.text).length }))
    .filter((source) => source.lines > limit)
    .map((source) => `${source.path}: ${source.lines}`);
}

test(`no file of the program has more than ${limit} lines of code`, () => {
  const sources = sourcesUnder('src');
  expect(sources.length).toBeGreaterThan(0);
  expect(tooLong(sources)).toEqual([]);
});

test('blank lines and comments are not counted, code is', () => {
  const text = `${'const a = 1;\n'.repeat(limit)}\n// why\n/**\n * what\n */\n`;
  expect(tooLong([{ path: 'src/a.ts', text }])).toEqual([]);
  expect(tooLong([{ path: 'src/a.ts', text: `${text}b();\n` }])).toEqual(['src/a.ts: 251']);
});
