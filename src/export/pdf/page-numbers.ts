import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

/** Numbers of pages, from 1, by the names of the places that stand on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Reads the named places of a PDF with the pages that they stand on. */
export async function pageNumbersOf(pdf: Uint8Array): Promise<PageNumbers> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
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

/**
 * Writes numbers of pages where a page waits for them. It is run in the browser, so it holds nothing from here; `sentence`
 * has `{page}`.
 */
export const fillIn = (numbers: PageNumbers, sentence: string): string =>
  `(() => {
    const numbers = ${JSON.stringify(Object.fromEntries(numbers)).replace(/</g, '\\u003c')};
    const sentence = ${JSON.stringify(sentence).replace(/</g, '\\u003c')};
    for (const waiting of document.querySelectorAll('[data-page-of]')) {
      const number = numbers[waiting.dataset.pageOf];
      const figure = number === undefined ? '' : String(number);
      waiting.textContent =
        'bare' in waiting.dataset ? figure : figure === '' ? '' : '(' + sentence.replace('{page}', figure) + ')';
    }
  })()`;
