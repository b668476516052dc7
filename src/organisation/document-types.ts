import { presetDocumentTypes } from './presets/documents.ts';
import type { Organisation } from './schema/organisation.ts';

/** A type of document; the set is closed, because templates are of these types. */
export type DocumentType = (typeof presetDocumentTypes)[number]['id'];

/** All document types in their fixed order. */
export const documentTypes: readonly [DocumentType, ...DocumentType[]] = [
  presetDocumentTypes[0].id,
  ...presetDocumentTypes.slice(1).map(({ id }) => id),
];

/**
 * Name, code, approver and review interval of a document type: as the organisation has them, or as they are
 * ready-made where it leaves the type out, which is a problem as soon as a document is of that type.
 */
export function documentTypeOf(
  { documents }: Pick<Organisation, 'documents'>,
  type: DocumentType,
): { name: string; code: string; approver: string; reviewInterval: string } {
  const preset = presetDocumentTypes.find(({ id }) => id === type) ?? presetDocumentTypes[0];
  return documents.types.find(({ id }) => id === type) ?? preset;
}
