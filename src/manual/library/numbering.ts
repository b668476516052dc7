import { type DocumentType, documentTypeOf } from '../../organisation/document-types.ts';
import type { Organisation } from '../../organisation/index.ts';
import type { ClauseRef } from '../../standard/index.ts';

/** What a document number is made from. */
export interface NumberParts {
  type: DocumentType;
  clause: ClauseRef;
  /** Id of the item, for one of several made by `each`: it tells them apart for good. */
  item: string | undefined;
  /** The number that the front matter gives, if any. */
  given: string | undefined;
}

/**
 * Document numbers by the organisation's scheme, in the order given. The first document of a clause and type has the
 * bare number, the next ones `-2`, `-3`; so the order must be stable (templates first, then own documents).
 */
export function numberDocuments(documents: readonly NumberParts[], organisation: Organisation): string[] {
  const times = new Map<string, number>();
  return documents.map(({ type, clause, item, given }) => {
    if (given !== undefined) return item === undefined ? given : `${given}-${item}`;
    const base = byScheme(type, clause, organisation);
    if (item !== undefined) return `${base}-${item}`;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    return time === 1 ? base : `${base}-${time}`;
  });
}

function byScheme(type: DocumentType, clause: ClauseRef, organisation: Organisation): string {
  const places: Record<string, string> = {
    code: organisation.code,
    type: documentTypeOf(organisation, type).code,
    clause: clause.number,
  };
  const number = organisation.documents.numbering.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => places[name] ?? whole,
  );
  // A scheme with {code} reads well without one, too: no separator is left at an end or doubled.
  return number.replace(/([-_/.])\1+/g, '$1').replace(/^[-_/.]+|[-_/.]+$/g, '');
}
