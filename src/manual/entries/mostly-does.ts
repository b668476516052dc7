import type { DocumentEntry } from '../model/manual.ts';

/** What a role does by one document, or by those of one template. */
interface Group {
  /** Keys, the first of the template first. */
  documents: readonly string[];
  lines: readonly { as: string | null; url: string }[];
}

/** What a role does by one clause, with the documents that say so. */
export interface MostDone {
  /** Number of the clause that the documents speak to first; `null` where they speak to none. */
  clause: string | null;
  duties: number;
  /** Keys of the document or of those of one template, how much of it the role does, and where that begins: most first. */
  documents: { keys: readonly string[]; duties: number; url: string }[];
}

/** As many as a newcomer keeps in mind. */
const shown = 3;

/** Duties of its own: what a role does as one of a class says little of what it is there for. */
const ownIn = ({ lines }: Group) => lines.filter(({ as }) => as === null);

/** What has most duties of the role's own first. */
export const byOwnDuties = <Some extends Group>(groups: readonly Some[]): Some[] =>
  [...groups].sort((a, b) => ownIn(b).length - ownIn(a).length);

/** The clauses by which a role does most when something happens; nothing where its documents can be seen at a glance. */
export function mostlyDoes(
  groups: readonly Group[],
  documents: ReadonlyMap<string, DocumentEntry>,
): MostDone[] {
  const own = groups
    .map((group) => ({ key: group.documents[0] ?? '', keys: group.documents, lines: ownIn(group) }))
    .filter(({ lines }) => lines.length > 0);
  if (own.length <= shown) return [];
  const byClause = Map.groupBy(own, ({ key }) => documents.get(key)?.clauses[0]?.number ?? key);
  return [...byClause]
    .map(([clause, together]): MostDone => {
      const perDocument = Map.groupBy(together, ({ key }) => key);
      return {
        clause: documents.has(clause) ? null : clause,
        duties: together.flatMap(({ lines }) => lines).length,
        documents: [...perDocument.values()]
          .map((groups) => {
            const lines = groups.flatMap((group) => group.lines);
            return { keys: groups[0]?.keys ?? [], duties: lines.length, url: lines[0]?.url ?? '' };
          })
          .sort((a, b) => b.duties - a.duties)
          .slice(0, shown),
      };
    })
    .sort((a, b) => b.duties - a.duties)
    .slice(0, shown)
    .filter(({ duties }) => duties > 1);
}
