import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { documentTypeOf, type Locate, type Organisation } from '../../organisation/index.ts';
import type { Document } from '../model/document.ts';

/** Document types that the config leaves out though documents are of them. Without documents a type may go. */
export function leftOutTypes(
  documents: readonly Pick<Document, 'type' | 'key'>[],
  organisation: Organisation,
  locate: Locate,
): Diagnostic[] {
  const kept = new Set<string>(organisation.documents.types.map(({ id }) => id));
  const used = [...new Set(documents.map(({ type }) => type))].filter((type) => !kept.has(type));
  return used.map((type): Diagnostic => {
    const keys = documents.filter((document) => document.type === type).map(({ key }) => key);
    const some = keys.length > 3 ? `${keys.slice(0, 3).join(', ')} …` : keys.join(', ');
    const are = keys.length === 1 ? '1 document is' : `${keys.length} documents are`;
    return diagnostic(
      locate(['documents', 'types', type]),
      'type-in-use',
      `documents.types.${type}: ${documentTypeOf(organisation, type).name} is left out, but ${are} of this type: ${some}.`,
      'Keep the type; you may give it another name, code, approver and review interval.',
    );
  });
}
