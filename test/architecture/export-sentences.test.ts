import { expect, test } from 'vitest';
import { undocumentedExports } from './export-sentences.ts';
import { sourcesUnder } from './sources.ts';

const inFile = (text: string): string[] => undocumentedExports({ path: 'a.ts', text });

test('every exported declaration of the program has its sentence', () => {
  const sources = sourcesUnder('src').filter(({ path }) => path.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(undocumentedExports)).toEqual([]);
});

test('an export without a doc comment is found, of whatever kind', () => {
  expect(inFile('export const a = 1;\nexport function b() {}\nexport interface C {}\n')).toEqual([
    'a.ts: a',
    'a.ts: b',
    'a.ts: C',
  ]);
  expect(inFile('// A remark.\nexport type D = 1;\n/** */\nexport default 1;\n')).toEqual([
    'a.ts: D',
    'a.ts: default',
  ]);
});

test('what has one, is not exported or only passed on is left alone', () => {
  expect(
    inFile('/** Half of a pair. */\nexport const a = 1;\nconst b = 2;\nexport { c } from "./c.ts";\n'),
  ).toEqual([]);
});
