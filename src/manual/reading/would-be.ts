import type { DocumentSource } from '../library/library.ts';
import type { Document } from '../model/document.ts';
import { type ReadContext, readDocument } from './read.ts';

/** A document as it would be, with the file that it is read from. */
export interface WouldBe {
  volume: DocumentSource;
  document: Document;
}

/** Reads documents that are not in the manual; what is wrong with them is nobody's problem. */
export const wouldBe = (volumes: readonly DocumentSource[], context: ReadContext): WouldBe[] =>
  volumes.map((volume) => ({ volume, document: readDocument(volume, context).read.document }));
