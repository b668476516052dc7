import { ParseSpeeds, PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import { PrintObjects, readTable } from './print-objects.ts';

/** What a browser printed, with its parts. */
export interface Print {
  bytes: Uint8Array;
  document: PDFDocument;
  /** The file as it is now. */
  write(): Promise<Uint8Array>;
}

/**
 * Reads what a browser printed: no more of it than is asked for, since a large file has some hundred thousand parts. One that is written in
 * another way than browsers write them today is read whole.
 */
export async function readPrint(bytes: Uint8Array): Promise<Print> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const context = PDFContext.create();
  const table = readTable(file, context);
  if (!table) return readWhole(bytes);
  const { trailer, count } = table;
  const objects = new PrintObjects(file, table, context);
  const [Root, Info] = ['Root', 'Info'].map((key) => trailer.get(context.obj(key)));
  // The package has no way of its own to give it objects that are still to be read, nor a document around them.
  Object.assign(context, {
    indirectObjects: objects,
    largestObjectNumber: count - 1,
    trailerInfo: { Root, Info },
  });
  const document: PDFDocument = Reflect.construct(PDFDocument, [context, false, false]);
  return {
    bytes,
    document,
    async write() {
      const size = context.largestObjectNumber + 1;
      return objects.write(context.obj({ Size: size, ...context.trailerInfo }), size);
    },
  };
}

async function readWhole(bytes: Uint8Array): Promise<Print> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const asItIs = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false };
  return {
    bytes,
    document,
    write: () => document.save({ ...asItIs, objectsPerTick: Number.POSITIVE_INFINITY }),
  };
}
