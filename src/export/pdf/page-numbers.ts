import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

/** Numbers of pages, from 1, by the names of the places that stand on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Reads the named places of a PDF with the pages that they stand on. */
export function pageNumbersOf(document: PDFDocument): PageNumbers {
  const pages = new Map<PDFRef, number>(document.getPages().map(({ ref }, index) => [ref, index + 1]));
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

/** What a page says where it waits for a number: the place that it means, and the words that were written there. */
export type Said = readonly [place: string, words: string];

/** What the page is to say: figures of each place, or those of all others. */
export interface Figures {
  byPlace: ReadonlyMap<string, string>;
  /** With `{page}`. */
  sentence: string;
}

/**
 * Writes numbers of pages where a page waits for them, and gives back what it wrote. It is run in the browser, so it
 * holds nothing from here.
 */
export const fillIn = ({ byPlace, sentence }: Figures): string =>
  `(() => {
    const figures = ${JSON.stringify(Object.fromEntries(byPlace)).replace(/</g, '\\u003c')};
    const sentence = ${JSON.stringify(sentence).replace(/</g, '\\u003c')};
    return [...document.querySelectorAll('[data-page-of]')].map((waiting) => {
      const figure = figures[waiting.dataset.pageOf] ?? '';
      waiting.textContent =
        'bare' in waiting.dataset ? figure : figure === '' ? '' : '(' + sentence.replace('{page}', figure) + ')';
      return [waiting.dataset.pageOf, waiting.textContent];
    });
  })()`;

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

/** How many digits the numbers of places in a book have at most, by the places where its documents begin, which come in its order. */
export function digitsIn(
  documents: readonly (readonly [place: string, signs: number])[],
): Map<string, number> {
  let sheets = 2 + documents.length / entriesOfSheet;
  return new Map(
    documents.map(([place, signs]) => {
      sheets += Math.max(1, signs / signsOfSheet);
      return [place, String(Math.ceil(sheets * margin)).length];
    }),
  );
}
