import { expect, test } from 'vitest';
import { codeLines, type Source, sourcesUnder } from './sources.ts';

const namedEdition = /20000-1:20(11|18)/;

/** Lines of code that name an edition instead of asking the standard for it, as `path:line`. */
function namingAnEdition(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    codeLines(source.text)
      .filter((line) => namedEdition.test(line.text))
      .map((line) => `${source.path}:${line.line}`),
  );
}

test('only the standard itself names an edition', () => {
  const outside = sourcesUnder('src').filter((source) => !source.path.startsWith('src/standard/'));
  expect(outside.length).toBeGreaterThan(0);
  expect(namingAnEdition(outside)).toEqual([]);
});

test('an edition in a string is found, one in a comment is not', () => {
  const text = "// as in ISO/IEC 20000-1:2011\nconst title = 'after ISO/IEC 20000-1:2018';\n";
  expect(namingAnEdition([{ path: 'src/pages/title.ts', text }])).toEqual(['src/pages/title.ts:2']);
});
