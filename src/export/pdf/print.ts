import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** What a browser printed, with its parts. */
export interface Print {
  bytes: Uint8Array;
  document: PDFDocument;
}

/** Reads what a browser printed. A large file has some hundred thousand parts, so it is read without a rest. */
export const readPrint = async (bytes: Uint8Array): Promise<Print> => ({
  bytes,
  document: await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }),
});
