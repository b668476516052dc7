import type { ClauseEntry } from '../model/manual.ts';

/**
 * Ids of the records that show the work of a clause: those that belong to it, then those that the answers to its points
 * name and that belong elsewhere.
 */
export function clauseRecords({
  records,
  requirements,
}: Pick<ClauseEntry, 'records' | 'requirements'>): string[] {
  const named = requirements.flatMap(({ answeredBy }) => answeredBy.flatMap((answer) => answer.records));
  return [...new Set([...records, ...named])];
}
