import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { memoise } from '../../manual/model/memoise.ts';
import { farPlaceOf } from './book.ts';

/** A link of a page to a place of the manual. */
interface PrintedLink {
  /** Name of the place that it leads to. */
  place: string;
  /** Number of the marked text on the page that is the link. */
  mark: number;
}

/** The place in another volume that a link stands for until the finish. */
export function farPlaceIn(annotation: PDFDict): ReturnType<typeof farPlaceOf> {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString ? farPlaceOf(address.decodeText()) : undefined;
}

/** The links of a page that lead to places in the manual, with their marked texts. One that goes on in the next line has two areas for the same texts. */
export function linksOf(page: PDFPage, document: PDFDocument): PrintedLink[] {
  const annotations = page.node.Annots();
  const elements = elementsOf(document);
  const links = new Map<number, PrintedLink>();
  for (let at = 0; at < (annotations?.size() ?? 0); at++) {
    const annotation = annotations?.lookup(at);
    if (!(annotation instanceof PDFDict)) continue;
    const near = annotation.lookup(PDFName.of('Dest'));
    const place = near instanceof PDFName ? near.decodeText() : farPlaceIn(annotation)?.place;
    const key = annotation.lookup(PDFName.of('StructParent'));
    if (place === undefined || !(key instanceof PDFNumber)) continue;
    const element = document.context.lookup(elements.get(key.asNumber()));
    if (!(element instanceof PDFDict)) continue;
    for (const mark of marksIn(element, page.ref)) links.set(mark, { place, mark });
  }
  return [...links.values()];
}

/** The elements of the structure by the keys that annotations have. */
const elementsOf = memoise((document: PDFDocument): ReadonlyMap<number, PDFRef> => {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined;
  const rows = tree instanceof PDFDict ? tree.lookup(PDFName.of('Nums')) : undefined;
  const all = new Map<number, PDFRef>();
  if (!(rows instanceof PDFArray)) return all;
  for (let row = 0; row + 1 < rows.size(); row += 2) {
    const [key, ref] = [rows.get(row), rows.get(row + 1)];
    if (key instanceof PDFNumber && ref instanceof PDFRef) all.set(key.asNumber(), ref);
  }
  return all;
});

/** The marked texts of an element on a page, those of the elements in it too. */
function marksIn(element: PDFDict, page: PDFRef): number[] {
  const kids = element.lookup(PDFName.of('K'));
  const isHere = element.get(PDFName.of('Pg')) === page;
  const all = kids instanceof PDFArray ? kids.asArray() : [kids];
  return all.flatMap((kid) => {
    const one = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
    if (one instanceof PDFNumber) return isHere ? [one.asNumber()] : [];
    const isElement = one instanceof PDFDict && one.has(PDFName.of('S'));
    return isElement ? marksIn(one, page) : [];
  });
}
