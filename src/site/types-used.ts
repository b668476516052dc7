import { type DocumentType, documentTypes } from '../manual/document-types.ts';
import type { DocumentEntry } from '../manual/manual.ts';
import { manual } from './shown-manual.ts';

/** The document types that the manual has documents of, in their fixed order. */
export const usedTypes: readonly { type: DocumentType; documents: DocumentEntry[] }[] = (
  Object.keys(documentTypes) as DocumentType[]
)
  .map((type) => ({ type, documents: manual.documents.filter((document) => document.type === type) }))
  .filter(({ documents }) => documents.length > 0);
