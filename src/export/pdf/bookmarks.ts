import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Book } from './book.ts';

/** A bookmark with its place in the file. */
interface Bookmark {
  ref: PDFRef;
  dict: PDFDict;
}

/**
 * The browser makes a bookmark of each heading, the documents one after the other. Here they get their numbers and titles
 * as they are, and come under the names of their types.
 */
export function groupBookmarks(document: PDFDocument, book: Book): void {
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('Outlines'));
  const rootRef = catalog.get(PDFName.of('Outlines'));
  if (!(root instanceof PDFDict) || !(rootRef instanceof PDFRef)) return;
  const top = childrenOf(root);
  mendTitles(top);
  const first = top.length - book.documents.length;
  for (const [at, { number, title }] of book.documents.entries())
    top[first + at]?.dict.set(PDFName.of('Title'), PDFHexString.fromText(`${number} ${title}`));
  if (!book.hasFront) {
    close(top);
    return;
  }
  const members = new Map<string, Bookmark[]>();
  for (const [at, { group }] of book.documents.entries()) {
    const bookmark = top[first + at];
    if (bookmark) members.set(group, [...(members.get(group) ?? []), bookmark]);
  }
  const groups = [...members].map(([group, inside]): Bookmark => {
    const place = inside[0]?.dict.get(PDFName.of('Dest'));
    const dict = context.obj({
      Title: PDFHexString.fromText(group),
      ...(place ? { Dest: place } : {}),
    }) as PDFDict;
    const ref = context.register(dict);
    close(inside);
    chain(inside, { ref, dict });
    dict.set(PDFName.of('Count'), PDFNumber.of(-inside.length));
    return { ref, dict };
  });
  const all = [...top.slice(0, first), ...groups];
  chain(all, { ref: rootRef, dict: root });
  root.set(PDFName.of('Count'), PDFNumber.of(all.length));
}

function childrenOf(parent: PDFDict): Bookmark[] {
  const found: Bookmark[] = [];
  for (let ref = parent.get(PDFName.of('First')); ref instanceof PDFRef; ) {
    const dict = parent.context.lookup(ref, PDFDict);
    found.push({ ref, dict });
    ref = dict.get(PDFName.of('Next'));
  }
  return found;
}

/**
 * A heading that a browser moves to the next sheet, so that it does not stand alone, is told twice in its bookmark:
 * "PowersPowers".
 */
function mendTitles(bookmarks: readonly Bookmark[]): void {
  for (const { dict } of bookmarks) {
    const title = dict.lookup(PDFName.of('Title'));
    const words = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
    const half = words.slice(0, words.length / 2);
    if (half !== '' && words === half + half) dict.set(PDFName.of('Title'), PDFHexString.fromText(half));
    mendTitles(childrenOf(dict));
  }
}

/** A negative count says that what is under a bookmark is folded. */
function close(bookmarks: readonly Bookmark[]): void {
  for (const { dict } of bookmarks) {
    const inside = childrenOf(dict);
    if (inside.length > 0) dict.set(PDFName.of('Count'), PDFNumber.of(-inside.length));
    close(inside);
  }
}

function chain(bookmarks: readonly Bookmark[], parent: Bookmark): void {
  for (const [at, { dict }] of bookmarks.entries()) {
    const link = (name: string, other: Bookmark | undefined) =>
      other ? dict.set(PDFName.of(name), other.ref) : dict.delete(PDFName.of(name));
    link('Prev', bookmarks[at - 1]);
    link('Next', bookmarks[at + 1]);
    link('Parent', parent);
  }
  const [first, last] = [bookmarks[0], bookmarks.at(-1)];
  if (first) parent.dict.set(PDFName.of('First'), first.ref);
  if (last) parent.dict.set(PDFName.of('Last'), last.ref);
}
