import { documentTypes as presetTypes } from './presets/facts/documents.ts';
import { presetsIn } from './presets/index.ts';
import type { Organisation } from './schema/organisation.ts';

/** A type of document; the set is closed, because templates are of these types. */
export type DocumentType = (typeof presetTypes)[number]['id'];

/** All document types in their fixed order. */
export const documentTypes: readonly [DocumentType, ...DocumentType[]] = [
  presetTypes[0].id,
  ...presetTypes.slice(1).map(({ id }) => id),
];

/**
 * Name, code, approver and review interval of a document type: as the organisation has them, or as they are
 * ready-made where it leaves the type out, which is a problem as soon as a document is of that type.
 */
export function documentTypeOf(
  { documents, language }: Pick<Organisation, 'documents' | 'language'>,
  type: DocumentType,
): { name: string; code: string; approver: string; reviewInterval: string } {
  const own = documents.types.find(({ id }) => id === type);
  if (own) return own;
  const facts = presetTypes.find(({ id }) => id === type) ?? presetTypes[0];
  return { ...facts, ...presetsIn(language).words.lists['documents.types'][type] };
}

/** The classification of a document that names none itself, by its id. */
export const classificationOf = (id: string, { documents }: Pick<Organisation, 'documents'>): string =>
  documents.classified.find(({ classification, documents: ids }) => classification !== '' && ids.includes(id))
    ?.classification ?? documents.classification;
