import { readFileSync } from 'node:fs';
import { lettersOf } from '../../../export/pdf/letters.ts';
import { once } from '../../../manual/model/memoise.ts';

const folder = new URL('../../../export/pdf/', import.meta.url);

/** The weights that the typeface was cut in for PDF. */
const weights = [400, 500, 600];

/** Which characters each part of the typeface is for, as a `unicode-range`. */
const ranges: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('typeface/ranges.json', folder), 'utf8'),
);

const fileOf = (part: string, weight: number): URL => new URL(`typeface/${part}-${weight}.woff2`, folder);

/** The style sheet of a book: its typeface first, its own rules last; those of the site stand between. */
export const bookStyles = (site: readonly string[]): string[] => [
  Object.entries(ranges)
    .flatMap(([part, range]) =>
      weights.map(
        (weight) =>
          `@font-face{font-family:'Book Sans';font-weight:${weight};src:url("${fileOf(part, weight).href}")format("woff2");unicode-range:${range}}`,
      ),
    )
    .join('\n'),
  ...site,
  ...['book.css', 'tables.css', 'front.css'].map((file) => readFileSync(new URL(file, folder), 'utf8')),
];

/** The characters that the typeface has letters for; its files are unpacked once for all books of an export. */
export const shippedLetters = once(
  (): ReadonlySet<number> =>
    new Set(
      Object.keys(ranges).flatMap((part) => [...lettersOf(readFileSync(fileOf(part, weights[0] ?? 400)))]),
    ),
);

/** Fetches all letters that a text needs. It is run in the browser. */
export const loadLetters = (text: string): string =>
  `Promise.all(${JSON.stringify(weights)}.map((weight) =>
    document.fonts.load(weight + " 1em 'Book Sans'", ${JSON.stringify(text).replace(/</g, '\\u003c')}))).then(() => true)`;
