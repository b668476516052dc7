import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Book, documentPlaceOf, placeOf } from '../../../export/pdf/book.ts';
import { finishPdf } from '../../../export/pdf/finish.ts';
import { missingLetters } from '../../../export/pdf/letters.ts';
import {
  areSame,
  beginWith,
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
import { BrowserFailed, type Devtools } from './devtools.ts';
import { type LaidBook, type Layout, layBooks } from './lay-book.ts';
import { type OpenPage, openPage } from './print-page.ts';
import { loadLetters, shippedLetters } from './typeface.ts';

/** What books are printed with. */
export interface Press extends Layout {
  /** Has a browser for as long as something is done with it. */
  withBrowser<Result>(act: (browser: Devtools) => Promise<Result>): Promise<Result>;
  /** So many milliseconds one volume may take in the browser. */
  limit: number;
  generator: string;
  /** The day of the issue, ISO 8601. */
  day: string;
  progress(line: string): void;
}

/** A printed book, and the characters in it that no font has letters for, by document. */
export interface PrintedBook {
  pdf: Uint8Array;
  missing: ReadonlyMap<string, readonly string[]>;
}

/** A volume as a browser printed it. */
interface PrintedVolume {
  laid: LaidBook;
  said: readonly Said[];
  /** The number of its first sheet. */
  first: number;
  /** Of the places in it. */
  numbers: PageNumbers;
  /** The print lies in a file: those of all volumes would need much memory, so it is kept of a single one alone. */
  file: string;
  print?: Print;
}

/** Numbers that still move after so many prints never come to rest. */
const mostPrints = 5;

/**
 * Prints a book, or the volumes of one, whose sheets are numbered through all of them. It is printed once with figures in the
 * place of numbers that nobody knows yet, and the numbers are written over them. Where that can't be, as in a browser that
 * draws otherwise, it is printed until no number moves.
 */
export async function printBooks(volumes: readonly Book[], press: Press): Promise<PrintedBook[]> {
  const laid = layBooks(volumes, press);
  const guesses = guessesFor(laid);
  let printed = await printEach(laid, press, { doing: 'printing', figuresFor: guesses });
  let known = numbersOf(printed);
  let finished = await finishEach(printed, press, known, true);
  for (let again = 1; !finished; again++) {
    if (again > mostPrints) throw new Error('The numbers of pages do not come to rest.');
    const figures = figuresOf(known);
    printed = await printEach(laid, press, { doing: 'printing again', figuresFor: () => figures });
    const found = numbersOf(printed);
    if (areSame(found, known)) finished = await finishEach(printed, press, known, false);
    known = found;
  }
  for (const { file } of laid) rmSync(file);
  return finished;
}

const numbersOf = (printed: readonly PrintedVolume[]): PageNumbers =>
  new Map(printed.flatMap(({ numbers }) => [...numbers]));

/** Figures that stand for the numbers of places. */
function guessesFor(laid: readonly LaidBook[]): (places: readonly string[]) => Map<string, string> {
  const digits = digitsIn(
    laid.flatMap(({ book, texts }) =>
      book.documents.map(({ slug }) => [placeOf(slug), texts.get(slug)?.signs ?? 0] as const),
    ),
    laid.length,
  );
  const most = Math.max(1, ...digits.values());
  return (places) => guessesOf(places, (place) => digits.get(documentPlaceOf(place)) ?? most);
}

interface Printing {
  doing: string;
  figuresFor(places: readonly string[]): ReadonlyMap<string, string>;
}

/** Prints one volume after the other: where one begins is known when those before it are printed. */
async function printEach(
  laid: readonly LaidBook[],
  press: Press,
  { doing, figuresFor }: Printing,
): Promise<PrintedVolume[]> {
  const printed: PrintedVolume[] = [];
  let first = 1;
  for (const one of laid) {
    press.progress(`${one.book.title}: ${doing}`);
    const { said, bytes } = await press.withBrowser((browser) =>
      inTime(one.book, press.limit, printOne(browser, one, { first, figuresFor })),
    );
    // The browser is closed before a print is read: both at once would need much memory.
    const print = await readPrint(bytes);
    const numbers = pageNumbersOf(print.document, first);
    const file = one.file.replace(/html$/, 'pdf');
    // A single volume is finished at once; of several each is put away until it is its turn.
    const isOne = laid.length === 1;
    if (!isOne) writeFileSync(file, bytes);
    printed.push({ laid: one, said, first, numbers, file, ...(isOne ? { print } : {}) });
    first += print.document.getPageCount();
  }
  return printed;
}

async function printOne(
  browser: Devtools,
  { address, letters, book }: LaidBook,
  { first, figuresFor }: { first: number } & Pick<Printing, 'figuresFor'>,
): Promise<{ said: Said[]; bytes: Uint8Array }> {
  const page = await openPage(browser, address);
  try {
    await page.evaluate(loadLetters(letters));
    if (first > 1) await page.evaluate(beginWith(first));
    const places = (await fillWith(page, book, new Map())).map(([place]) => place);
    const said = await fillWith(page, book, figuresFor(places));
    return { said, bytes: await page.print() };
  } finally {
    await page.close();
  }
}

/** Waits for a print no longer than it may take, and says which one failed and what helps where the browser does not bring it. */
export async function inTime<Result>(
  { title }: Pick<Book, 'title'>,
  limit: number,
  print: Promise<Result>,
): Promise<Result> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const fail = () =>
      reject(new BrowserFailed(`The browser was not done after ${Math.ceil(limit / 60_000)} minutes.`));
    late = setTimeout(fail, limit);
  });
  try {
    return await Promise.race([print, tooLate]);
  } catch (error) {
    if (!(error instanceof BrowserFailed)) throw error;
    throw new BrowserFailed(
      `${title} was not printed: ${error.message} Most often memory was short. Print more volumes with --volumes, or name only the documents that you need.`,
      { cause: error },
    );
  } finally {
    clearTimeout(late);
  }
}

const fillWith = async (
  page: OpenPage,
  { words }: Book,
  byPlace: ReadonlyMap<string, string>,
): Promise<Said[]> =>
  (await page.evaluate(fillIn({ byPlace, sentence: words.seePage, far: words.seeVolume }))) as Said[];

/** Finishes each volume; nothing where the numbers can't be written over the figures in one of them. */
async function finishEach(
  printed: readonly PrintedVolume[],
  press: Press,
  known: PageNumbers,
  hasFigures: boolean,
): Promise<PrintedBook[] | undefined> {
  const finished: PrintedBook[] = [];
  for (const { laid, said, first, file, print: kept } of printed) {
    const print = kept ?? (await readPrint(readFileSync(file)));
    if (hasFigures && said.length > 0 && !writeNumbers(print.document, said, known)) return undefined;
    press.progress(`${laid.book.title}: finishing`);
    const { generator, day } = press;
    const pdf = await finishPdf(print, laid.book, { generator, day, first, known });
    finished.push({ pdf, missing: missingIn(laid, press) });
  }
  return finished;
}

function missingIn({ texts }: LaidBook, { fonts }: Press): Map<string, string[]> {
  const letters = new Set(
    [shippedLetters(), ...fonts.map((font) => font.letters)].flatMap((all) => [...all]),
  );
  const missing = [...texts].map(([slug, text]) => [slug, missingLetters(text.letters, letters)] as const);
  return new Map(missing.filter(([, signs]) => signs.length > 0));
}
