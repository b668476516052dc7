import type { DocumentEntry } from '../manual/manual.ts';
import { type DocumentType, documentTypes } from '../organisation/document-types.ts';
import { manual } from './shown-manual.ts';

/** The document types that the manual has documents of, in their fixed order. */
export const usedTypes: readonly { type: DocumentType; documents: DocumentEntry[] }[] = documentTypes
  .map((type) => ({ type, documents: manual.documents.filter((document) => document.type === type) }))
  .filter(({ documents }) => documents.length > 0);
