import { answerSource } from './answer-source.ts';
import type { ClauseEntry, DocumentEntry } from './manual.ts';

/**
 * Ids of the records that show the work of a clause: those that belong to it, then those that the answers to its points
 * name and that belong elsewhere.
 */
export function clauseRecords(
  { records, requirements }: Pick<ClauseEntry, 'records' | 'requirements'>,
  documents: ReadonlyMap<string, DocumentEntry>,
): string[] {
  const named = requirements.flatMap(({ answeredBy }) =>
    answeredBy.flatMap((answer) => answerSource(answer, documents)?.records ?? []),
  );
  return [...new Set([...records, ...named])];
}
