import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { documentPlaceOf } from './book.ts';

/** Numbers of pages, from 1, by the names of the places that stand on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Reads the named places of a PDF with the pages that they stand on; the first sheet is that of a number. */
export function pageNumbersOf(document: PDFDocument, first = 1): PageNumbers {
  const pages = new Map<PDFRef, number>(document.getPages().map(({ ref }, index) => [ref, index + first]));
  const places = document.catalog.lookup(PDFName.of('Dests'));
  if (!(places instanceof PDFDict)) return new Map();
  return new Map(
    places.entries().flatMap(([name, place]) => {
      const number = pages.get(pageIn(document.context.lookup(place)) as PDFRef);
      return number === undefined ? [] : [[name.decodeText(), number] as const];
    }),
  );
}

const pageIn = (place: PDFObject | undefined): PDFObject | undefined =>
  place instanceof PDFArray ? place.get(0) : undefined;

/** Whether two readings say the same of every place. */
export const areSame = (one: PageNumbers, other: PageNumbers): boolean =>
  one.size === other.size && [...one].every(([place, page]) => other.get(place) === page);

/** What a page says where it waits for a number: the place that it means, the words that were written there, and where in them the number begins. */
export type Said = readonly [place: string, words: string, at: number];

/** What the page is to say: figures of each place, or those of all others. */
export interface Figures {
  byPlace: ReadonlyMap<string, string>;
  /** With `{page}`. */
  sentence: string;
  /** With `{page}` and `{volume}`, of what stands in another volume. */
  far: string;
}

/**
 * Writes numbers of pages where a page waits for them, and gives back what it wrote. It is run in the browser, so it
 * holds nothing from here.
 */
export const fillIn = ({ byPlace, sentence, far }: Figures): string =>
  `(() => {
    const figures = ${JSON.stringify(Object.fromEntries(byPlace)).replace(/</g, '\\u003c')};
    const sentences = ${JSON.stringify([sentence, far]).replace(/</g, '\\u003c')};
    return [...document.querySelectorAll('[data-page-of]')].map((waiting) => {
      const { pageOf, volume, bare } = waiting.dataset;
      const figure = figures[pageOf] ?? '';
      const sentence = '(' + sentences[volume === undefined ? 0 : 1].replace('{volume}', volume) + ')';
      const words = bare === undefined ? sentence : '{page}';
      waiting.textContent = figure === '' ? '' : words.replace('{page}', figure);
      return [pageOf, waiting.textContent, words.indexOf('{page}')];
    });
  })()`;

/** Has a page begin with another number than 1. It is run in the browser. */
export const beginWith = (number: number): string =>
  `document.head.append(Object.assign(document.createElement('style'), {
    textContent: '@page:first{counter-set:page ${number}}',
  }))`;

/** The number of a place; a place that wasn't printed is as far as its document. */
export const numberAt = (known: PageNumbers, place: string): number | undefined =>
  known.get(place) ?? known.get(documentPlaceOf(place));

/** Numbers as figures. */
export const figuresOf = (numbers: PageNumbers): Map<string, string> =>
  new Map([...numbers].map(([place, number]) => [place, String(number)]));

/** Figures that stand for numbers that nobody knows yet: as many of each place as its number may have, and all ten of them soon. */
export function guessesOf(
  places: Iterable<string>,
  digitsOf: (place: string) => number,
): Map<string, string> {
  let next = 0;
  return new Map(
    [...new Set(places)].map((place) => [
      place,
      Array.from({ length: digitsOf(place) }, () => next++ % 10).join(''),
    ]),
  );
}

/** Signs of text on a sheet, fewer than on most. */
const signsOfSheet = 1900;

/** Entries on a sheet of contents, fewer than on most. */
const entriesOfSheet = 28;

/** What is guessed has to be no less than what is found, or all is printed again; where it is more, a gap is wider. */
const margin = 1.15;

/**
 * How many digits the numbers of places have at most, by the places where documents begin, which come in their order; of so
 * many volumes each lists the documents of all.
 */
export function digitsIn(
  documents: readonly (readonly [place: string, signs: number])[],
  volumes = 1,
): Map<string, number> {
  let sheets = volumes * (2 + documents.length / entriesOfSheet);
  return new Map(
    documents.map(([place, signs]) => {
      sheets += Math.max(1, signs / signsOfSheet);
      return [place, String(Math.ceil(sheets * margin)).length];
    }),
  );
}
