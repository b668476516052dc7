import { createHash } from 'node:crypto';
import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import { type Book, documentPlaceOf, placeOf } from './book.ts';
import { groupBookmarks } from './bookmarks.ts';
import { metadataOf } from './metadata.ts';
import type { PageNumbers } from './page-numbers.ts';
import type { Print } from './print.ts';
import { farPlaceIn } from './printed-links.ts';

/** What a file is finished with. */
export interface Finish {
  /** The program that made it. */
  generator: string;
  /** The day of the issue. */
  day: string;
  /** The number of its first sheet; 1 when left out. */
  first?: number;
  /** Which places there are in the other volumes. */
  known?: PageNumbers;
}

/**
 * Finishes what a browser printed: title, dates and ids that are the same on every machine, page labels, bookmarks in
 * groups, words for links, and the ways into other volumes.
 */
export async function finishPdf(
  { bytes, document, write }: Print,
  book: Book,
  { generator, day, first = 1, known = new Map() }: Finish,
): Promise<Uint8Array> {
  const { context, catalog } = document;
  const moment = new Date(`${day}T00:00:00Z`);
  document.setTitle(book.title, { showInWindowTitleBar: true });
  document.setAuthor(book.organisation);
  document.setCreator(generator);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  catalog.set(PDFName.of('PageLabels'), labelsOf(book, context, first));
  const metadata = metadataOf(book, { generator, moment, producer: document.getProducer() ?? '' });
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(metadata, { Type: 'Metadata', Subtype: 'XML' })),
  );
  nameRoles(document);
  finishLinks(document, book, known);
  groupBookmarks(document, book);
  const id = PDFHexString.of(idOf(bytes));
  context.trailerInfo.ID = context.obj([id, id]);
  return write();
}

/** The same print has the same id; when it was made says nothing of it. */
function idOf(printed: Uint8Array): string {
  const file = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength);
  const hash = createHash('sha256');
  let from = 0;
  for (let at = file.indexOf('(D:'); at >= 0; at = file.indexOf('(D:', at + 1)) {
    const [time = ''] = /^\(D:\d{14}[^)]*\)/.exec(file.toString('latin1', at, at + 40)) ?? [];
    if (time === '') continue;
    hash.update(file.subarray(from, at));
    from = at + time.length;
  }
  return hash.update(file.subarray(from)).digest('hex').slice(0, 32);
}

/** A cover has a name; all other sheets have the number that is printed on them. */
const labelsOf = ({ hasFront, words }: Book, context: PDFContext, first: number): PDFObject =>
  context.obj({
    Nums: hasFront
      ? [0, { P: PDFHexString.fromText(words.cover) }, 1, { S: 'D', St: first + 1 }]
      : [0, { S: 'D', St: first }],
  });

/** What the browser takes from PDF 2.0, in the words of the older version that it writes. */
const roles = { Strong: 'Span', Em: 'Span', Aside: 'Sect' };

function nameRoles({ catalog, context }: PDFDocument): void {
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (tree instanceof PDFDict) tree.set(PDFName.of('RoleMap'), context.obj(roles));
}

/** Says what a link leads to, for those who hear it out of its sentence, and has those into another volume open its file. */
function finishLinks(document: PDFDocument, book: Book, known: PageNumbers): void {
  const names = namesOf(book);
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let at = 0; at < (annotations?.size() ?? 0); at++) {
      const link = annotations?.lookup(at, PDFDict);
      const words = link && (openVolume(link, book, { names, known }) ?? wordsOf(link, names));
      if (words) link.set(PDFName.of('Contents'), PDFHexString.fromText(words));
    }
  }
}

/** Number and title of each document, by the place where it begins. */
function namesOf({ documents, volume }: Book): Map<string, string> {
  const all = volume?.all.flatMap((one) => one.documents) ?? documents;
  return new Map(all.map(({ slug, number, title }) => [placeOf(slug), `${number} ${title}`]));
}

/** A name as a browser writes that of a place: by the bytes of its text. */
const nameOf = (place: string): PDFName => PDFName.of(Buffer.from(place).toString('latin1'));

/** Has a link open the file of another volume at its place, and says where it leads; nothing of any other link. */
function openVolume(
  link: PDFDict,
  { volume }: Book,
  { names, known }: { names: ReadonlyMap<string, string>; known: PageNumbers },
): string | undefined {
  const far = farPlaceIn(link);
  const there = far && volume?.all[far.volume - 1];
  if (!there) return undefined;
  const start = documentPlaceOf(far.place);
  const place = known.has(far.place) ? far.place : start;
  const action = { S: 'GoToR', F: PDFString.of(there.file), D: nameOf(place) };
  link.set(PDFName.of('A'), link.context.obj(action));
  return `${there.name}: ${names.get(start) ?? there.file}`;
}

function wordsOf(link: PDFDict, names: ReadonlyMap<string, string>): string | undefined {
  const place = link.lookup(PDFName.of('Dest'));
  if (place instanceof PDFName) {
    const name = place.decodeText();
    return names.get(name) ?? names.get(documentPlaceOf(name));
  }
  const action = link.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
