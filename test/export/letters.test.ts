import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { missingLetterProblems } from '../../src/cli/export/pdf/missing-letters.ts';
import { readFonts, shippedLetters } from '../../src/cli/export/pdf/typeface.ts';
import { lettersOf, missingLetters } from '../../src/export/pdf/letters.ts';

const whole = createRequire(import.meta.url).resolve(
  '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-greek-wght-normal.woff2',
);

test('the letters of a font are read from its own table', () => {
  const letters = lettersOf(readFileSync(whole));
  expect(letters.has(0x3b1)).toBe(true);
  expect(letters.has(0x41)).toBe(false);
  expect(letters.has(0x4f60)).toBe(false);
  expect(() => lettersOf(Buffer.from('no font at all, but long enough to be read as one'))).toThrow('WOFF2');
});

test('the shipped typeface has Latin, Greek and Cyrillic letters, and all signs that the program prints', () => {
  const letters = shippedLetters();
  const text = 'Zażółć gęślą jaźń · Größe · façade · Ωμέγα · Щёлк · Đặng · “quoted” – “…” € £ ≤ →';
  expect(missingLetters(text.replace(/[≤→]/g, ''), letters)).toEqual([]);
});

test('each sign without a letter is told once, and what is not drawn is none', () => {
  const letters = new Set([...'abc é'].map((sign) => sign.codePointAt(0) ?? 0));
  expect(missingLetters('a你b你 好\u00ad\u200b\n\ufe0f e\u0301', letters)).toEqual(
    ['e', '你', '好'].filter((sign) => sign !== 'e'),
  );
});

test('a font of the project is read by its own table, and what is none is told with what to name', () => {
  const own = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  const { fonts, objections } = readFonts([own, fileURLToPath(import.meta.url), '/none.woff2']);
  expect(fonts).toHaveLength(1);
  expect(missingLetters('שירותי Աբգ 你', fonts[0]?.letters ?? new Set())).toEqual(['你']);
  expect(objections).toHaveLength(2);
  expect(objections[1]).toBe(
    '--font names /none.woff2, which is no font that can be read. Name a file in WOFF2, TrueType or OpenType.',
  );
});

test('missing letters are a problem of the document that has them, with its file and what to do', () => {
  const document = { slug: 'a', file: 'content/documents/a.md', number: 'N-1', title: 'A' };
  const documents = [document, { ...document, slug: 'b' }] as unknown as Parameters<
    typeof missingLetterProblems
  >[1];
  expect(missingLetterProblems(new Map([['a', new Set(['好', '你'])]]), documents)).toEqual([
    {
      code: 'missing-letters',
      severity: 'warning',
      file: 'content/documents/a.md',
      line: 0,
      column: 0,
      message:
        "N-1 A has characters that no font of the PDF has letters for: 你 (U+4F60), 好 (U+597D). This machine's own fonts were asked for them, which is not the same elsewhere.",
      hint: 'Name a font that has them: --font <file>, such as one of an npm package of fonts; or write them otherwise.',
    },
  ]);
  const many = new Set(Array.from({ length: 20 }, (_, at) => String.fromCodePoint(0x4f60 + at)));
  expect(missingLetterProblems(new Map([['b', many]]), documents)[0]?.message).toContain(' and 8 more.');
});
