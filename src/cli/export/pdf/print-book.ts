import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Book, placeOf } from '../../../export/pdf/book.ts';
import { bookPage } from '../../../export/pdf/book-page.ts';
import { finishPdf } from '../../../export/pdf/finish.ts';
import { missingLetters } from '../../../export/pdf/letters.ts';
import {
  areSame,
  digitsIn,
  figuresOf,
  fillIn,
  guessesOf,
  type PageNumbers,
  pageNumbersOf,
  type Said,
} from '../../../export/pdf/page-numbers.ts';
import { type Print, readPrint } from '../../../export/pdf/print.ts';
import { writeNumbers } from '../../../export/pdf/printed-figures.ts';
import type { BuiltSite } from './built-site.ts';
import type { Devtools } from './devtools.ts';
import { type OpenPage, openPage } from './print-page.ts';
import { bookStyles, loadLetters, type MoreFont, shippedLetters } from './typeface.ts';

/** What books are printed with. */
export interface Press {
  browser: Devtools;
  site: BuiltSite;
  base: string;
  /** A folder for what is made in between. */
  workshop: string;
  /** Fonts for what the shipped typeface has no letters for. */
  fonts: readonly MoreFont[];
  generator: string;
  /** The day of the issue, ISO 8601. */
  day: string;
  progress(line: string): void;
}

/** A printed book, and the characters in it that the shipped typeface has no letters for, by document. */
export interface PrintedBook {
  pdf: Uint8Array;
  missing: ReadonlyMap<string, readonly string[]>;
}

/** How many were begun: several are printed at once, each from a file of its own. */
let books = 0;

/** Numbers that still move after so many prints never come to rest. */
const mostPrints = 5;

/** Prints a book until every number in it is that of the page it means, and finishes the file. */
export async function printBook(book: Book, press: Press): Promise<PrintedBook> {
  const { html, texts } = bookPage(book, {
    styles: bookStyles(press.site.styles, press.fonts),
    base: press.base,
    fileAt: press.site.fileAt,
  });
  books += 1;
  const file = join(press.workshop, `book-${books}.html`);
  writeFileSync(file, html);
  const text = [...new Set([...texts.values(), html].join(''))].join('');
  const printed = await settle(book, texts, press.progress, async (act) => {
    const page = await openPage(press.browser, pathToFileURL(file).href);
    try {
      await page.evaluate(loadLetters(text));
      return await act(page);
    } finally {
      await page.close();
    }
  });
  rmSync(file);
  press.progress(`${book.title}: finishing`);
  const letters = new Set(
    [shippedLetters(), ...press.fonts.map((font) => font.letters)].flatMap((all) => [...all]),
  );
  const missing = [...texts].map(([slug, words]) => [slug, missingLetters(words, letters)] as const);
  return {
    pdf: await finishPdf(printed, book, press),
    missing: new Map(missing.filter(([, signs]) => signs.length > 0)),
  };
}

/** Opens the page of a book for as long as something is done with it. */
type WithPage = <Result>(act: (page: OpenPage) => Promise<Result>) => Promise<Result>;

const fillWith = async (page: OpenPage, book: Book, byPlace: ReadonlyMap<string, string>): Promise<Said[]> =>
  (await page.evaluate(fillIn({ byPlace, sentence: book.words.seePage }))) as Said[];

/**
 * Prints once with figures in the place of numbers that nobody knows yet, and writes the numbers over them. Where that can't
 * be, as in a browser that draws otherwise, it is printed until no number moves. The page is closed before a print is read:
 * both at once would need much memory.
 */
async function settle(
  book: Book,
  texts: ReadonlyMap<string, string>,
  progress: Press['progress'],
  withPage: WithPage,
): Promise<Print> {
  progress(`${book.title}: printing`);
  const digits = digitsIn(book.documents.map(({ slug }) => [placeOf(slug), texts.get(slug)?.length ?? 0]));
  const digitsOf = (place: string) => digits.get(place.split('.').slice(0, 2).join('.')) ?? 1;
  const { said, bytes } = await withPage(async (page) => {
    const places = (await fillWith(page, book, new Map())).map(([place]) => place);
    return { said: await fillWith(page, book, guessesOf(places, digitsOf)), bytes: await page.print() };
  });
  const first = await readPrint(bytes);
  const known = pageNumbersOf(first.document);
  if (said.length === 0 || writeNumbers(first.document, said, known)) return first;
  return withPage((page) => printAgain(page, book, progress, known));
}

async function printAgain(
  page: OpenPage,
  book: Book,
  progress: Press['progress'],
  first: PageNumbers,
): Promise<Print> {
  let known = first;
  for (let again = 1; again <= mostPrints; again++) {
    await fillWith(page, book, figuresOf(known));
    progress(`${book.title}: printing again`);
    const printed = await readPrint(await page.print());
    const found = pageNumbersOf(printed.document);
    if (areSame(found, known)) return printed;
    known = found;
  }
  throw new Error('The numbers of pages do not come to rest.');
}
