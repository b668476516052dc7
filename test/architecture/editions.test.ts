import { expect, test } from 'vitest';
import { codeLines, type Source, sourcesUnder } from './sources.ts';

/** An edition by its name, or by its year as a config writes it: in quotes, as the key of an object, before a colon and a number. */
const namedEdition = /20000-1:20(11|18)|['"`]20(11|18)['"`]|[{,]\s*20(11|18):\s/;

/** Where an edition may be named outside the standard, each with its reason. A new standard has to look at these alone. */
const mayName: Readonly<Record<string, string>> = {
  'src/organisation/processes.ts': 'data: the clauses of each process, by edition',
  'src/organisation/presets/': 'data: ready-made items in the words and for the points of an edition',
  'src/organisation/words/': 'data: words of values that are others in a later edition',
  'src/organisation/questions/': 'data: questions that one edition alone asks',
  'src/manual/words/': 'data: words of pages that are others in a later edition',
  'src/organisation/rules/auditors.ts': 'data: the clause of internal audits, by edition',
  'src/organisation/rules/direction.ts':
    'the rule of an edition: the later one alone asks for issues of the context',
  'src/organisation/rules/edition.ts': 'words: what to write in the config',
  'src/organisation/reference.ts': 'words: an example of values',
  'src/diagnostics/codes/identity-rules.ts': 'words: what to write in the config',
  'src/manual/library/front-matter.ts': 'words: an example of a field',
  'src/manual/reading/expand/when.ts': 'words: an example of a condition',
  'src/starter/':
    'stands alone for `npm create`, without the standard; a test holds its editions to the schema',
};

/** Lines of code that name an edition instead of asking the standard for it, as `path:line`. */
function namingAnEdition(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    codeLines(source.text)
      .filter((line) => namedEdition.test(line.text))
      .map((line) => `${source.path}:${line.line}`),
  );
}

const outside = sourcesUnder('src').filter((source) => !source.path.startsWith('src/standard/'));

test('only the standard itself names an edition, and data that differ by it', () => {
  expect(outside.length).toBeGreaterThan(0);
  const places = Object.keys(mayName);
  expect(
    namingAnEdition(outside).filter((found) => !places.some((place) => found.startsWith(place))),
  ).toEqual([]);
});

test('what may name an edition does', () => {
  const found = namingAnEdition(outside);
  for (const place of Object.keys(mayName)) expect(found.some((line) => line.startsWith(place))).toBe(true);
});

test('an edition in a string is found by name and by year, one in a comment is not', () => {
  const text = [
    '// as in ISO/IEC 20000-1:2011',
    "const title = 'after ISO/IEC 20000-1:2018';",
    "if (edition === '2011') return;",
    'const clauses = { 2011: first, 2018: second };',
    "const point = '2018:8.6.1';",
    'const year = 2018;',
  ].join('\n');
  expect(namingAnEdition([{ path: 'src/pages/title.ts', text }])).toEqual([
    'src/pages/title.ts:2',
    'src/pages/title.ts:3',
    'src/pages/title.ts:4',
  ]);
});
