import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
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

/** A font of the project's, for characters that the shipped typeface has no letters for. */
export interface MoreFont {
  /** Its file, absolute. */
  file: string;
  letters: ReadonlySet<number>;
}

/** Fonts by their files. Returns sentences where one can't be read. */
export function readFonts(files: readonly string[]): { fonts: MoreFont[]; objections: string[] } {
  const fonts: MoreFont[] = [];
  const objections: string[] = [];
  for (const file of files) {
    try {
      fonts.push({ file, letters: lettersOf(readFileSync(file)) });
    } catch {
      objections.push(
        `--font names ${file}, which is no font that can be read. Name a file in WOFF2, TrueType or OpenType.`,
      );
    }
  }
  return { fonts, objections };
}

/** A face for all characters comes after those for some, whatever is written last: so the first in the sheet is the last that is asked. */
const faceOf = ({ file }: MoreFont): string =>
  weights
    .map(
      (weight) =>
        `@font-face{font-family:'Book Sans';font-weight:${weight};src:url("${pathToFileURL(file).href}")}`,
    )
    .join('');

/** The style sheet of a book: its typeface first, its own rules last; those of the site stand between. */
export const bookStyles = (site: readonly string[], fonts: readonly MoreFont[]): string[] => [
  fonts.toReversed().map(faceOf).join('\n'),
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
