import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Book, placeOf } from '../../../export/pdf/book.ts';
import { bookPage } from '../../../export/pdf/book-page.ts';
import { finishPdf } from '../../../export/pdf/finish.ts';
import { missingLetters } from '../../../export/pdf/letters.ts';
import { areSame, fillIn, type PageNumbers, pageNumbersOf } from '../../../export/pdf/page-numbers.ts';
import type { BuiltSite } from './built-site.ts';
import type { Devtools } from './devtools.ts';
import { openPage } from './print-page.ts';
import { bookStyles, loadLetters, shippedLetters } from './typeface.ts';

/** What books are printed with. */
export interface Press {
  browser: Devtools;
  site: BuiltSite;
  base: string;
  /** A folder for what is made in between. */
  workshop: string;
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

/** Numbers that still move after so many prints never come to rest. */
const mostPrints = 5;

/** Prints a book until every number in it is that of the page it means, and finishes the file. */
export async function printBook(book: Book, press: Press): Promise<PrintedBook> {
  const { html, texts } = bookPage(book, {
    styles: bookStyles(press.site.styles),
    base: press.base,
    fileAt: press.site.fileAt,
  });
  const file = join(press.workshop, 'book.html');
  writeFileSync(file, html);
  const page = await openPage(press.browser, pathToFileURL(file).href);
  try {
    const signs = [...new Set([...texts.values(), html].join(''))].join('');
    await page.evaluate(loadLetters(signs));
    const printed = await settle(page, book, press.progress);
    press.progress(`${book.title}: finishing`);
    const letters = shippedLetters();
    const missing = [...texts].map(([slug, text]) => [slug, missingLetters(text, letters)] as const);
    return {
      pdf: await finishPdf(printed, book, press),
      missing: new Map(missing.filter(([, signs]) => signs.length > 0)),
    };
  } finally {
    await page.close();
  }
}

/** How many sheets a document usually takes. */
const usualSheets = 5;

const guessOf = ({ documents }: Book): PageNumbers =>
  new Map(documents.map(({ slug }, index) => [placeOf(slug), 3 + index * usualSheets]));

async function settle(
  page: Awaited<ReturnType<typeof openPage>>,
  book: Book,
  progress: Press['progress'],
): Promise<Uint8Array> {
  if (!(await page.evaluate("document.querySelector('[data-page-of]') !== null"))) return page.print('whole');
  progress(`${book.title}: finding the numbers of pages`);
  // A guess of as many figures, so that little moves when they are known.
  await page.evaluate(fillIn(guessOf(book), book.words.seePage));
  let known = await pageNumbersOf(await page.print('places'));
  for (let print = 1; print <= mostPrints; print++) {
    await page.evaluate(fillIn(known, book.words.seePage));
    progress(`${book.title}: printing`);
    const printed = await page.print('whole');
    const found = await pageNumbersOf(printed);
    if (areSame(found, known)) return printed;
    known = found;
  }
  throw new Error('The numbers of pages do not come to rest.');
}
