import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { shippedLetters } from '../../src/cli/export/pdf/typeface.ts';
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
