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

/** The number of a document, and the places of the documents by whose count it has it: those of its type and clause before it. */
export interface Numbered {
  number: string;
  behind: readonly number[];
}

/**
 * Document numbers by the organisation's scheme, in the order given. The first document of a clause and type has the
 * bare number, the next ones `-2`, `-3`; so the order must be stable (templates first, then own documents). Whoever writes
 * down the number that a document has anyway keeps its turn, so that no other gets another one.
 */
export function numberDocuments(documents: readonly NumberParts[], organisation: Organisation): Numbered[] {
  const counted = new Map<string, number[]>();
  return documents.map(({ type, clause, item, given }, place) => {
    const base = byScheme(type, clause, organisation);
    if (item !== undefined) return { number: `${given ?? base}-${item}`, behind: [] };
    const behind = counted.get(base) ?? [];
    const next = behind.length === 0 ? base : `${base}-${behind.length + 1}`;
    if (given === undefined || given === next) counted.set(base, [...behind, place]);
    return given === undefined ? { number: next, behind } : { number: given, behind: [] };
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
