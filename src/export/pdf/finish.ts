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
import { type Book, placeOf } from './book.ts';
import { groupBookmarks } from './bookmarks.ts';
import { metadataOf } from './metadata.ts';
import type { Print } from './print.ts';

/**
 * Finishes what a browser printed: title, dates and ids that are the same on every machine, page labels, bookmarks in
 * groups, words for links. `generator` is the program that made it, `day` the day of the issue.
 */
export async function finishPdf(
  { bytes, document }: Print,
  book: Book,
  { generator, day }: { generator: string; day: string },
): Promise<Uint8Array> {
  const { context, catalog } = document;
  const moment = new Date(`${day}T00:00:00Z`);
  document.setTitle(book.title, { showInWindowTitleBar: true });
  document.setAuthor(book.organisation);
  document.setCreator(generator);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  catalog.set(PDFName.of('PageLabels'), labelsOf(book, context));
  const metadata = metadataOf(book, { generator, moment, producer: document.getProducer() ?? '' });
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(metadata, { Type: 'Metadata', Subtype: 'XML' })),
  );
  nameRoles(document);
  nameLinks(document, book);
  groupBookmarks(document, book);
  const id = PDFHexString.of(idOf(bytes));
  context.trailerInfo.ID = context.obj([id, id]);
  return document.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** The same print has the same id; when it was made says nothing of it. */
function idOf(printed: Uint8Array): string {
  const text = Buffer.from(printed)
    .toString('latin1')
    .replace(/\(D:\d{14}[^)]*\)/g, '()');
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 32);
}

/** A cover has a name; all other sheets have the number that is printed on them. */
const labelsOf = ({ hasFront, words }: Book, context: PDFContext): PDFObject =>
  context.obj({
    Nums: hasFront
      ? [0, { P: PDFHexString.fromText(words.cover) }, 1, { S: 'D', St: 2 }]
      : [0, { S: 'D', St: 1 }],
  });

/** What the browser takes from PDF 2.0, in the words of the older version that it writes. */
const roles = { Strong: 'Span', Em: 'Span', Aside: 'Sect' };

function nameRoles({ catalog, context }: PDFDocument): void {
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (tree instanceof PDFDict) tree.set(PDFName.of('RoleMap'), context.obj(roles));
}

/** Says what a link leads to, for those who hear it out of its sentence. */
function nameLinks(document: PDFDocument, { documents }: Book): void {
  const names = new Map(documents.map(({ slug, number, title }) => [placeOf(slug), `${number} ${title}`]));
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let at = 0; at < (annotations?.size() ?? 0); at++) {
      const link = annotations?.lookup(at, PDFDict);
      const words = link && wordsOf(link, names);
      if (words) link.set(PDFName.of('Contents'), PDFHexString.fromText(words));
    }
  }
}

function wordsOf(link: PDFDict, names: ReadonlyMap<string, string>): string | undefined {
  const place = link.lookup(PDFName.of('Dest'));
  if (place instanceof PDFName) {
    const name = place.decodeText();
    return names.get(name) ?? names.get(name.split('.').slice(0, 2).join('.'));
  }
  const action = link.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
