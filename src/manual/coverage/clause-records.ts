import { lookUp } from '../model/look-up.ts';
import type { ClauseEntry, Manual } from '../model/manual.ts';

/**
 * Ids of the records that show the work of a clause and of all that stands under it: those that belong to it, then those
 * that the answers to its points name and that belong elsewhere.
 */
export function clauseRecords(
  { number, records }: Pick<ClauseEntry, 'number' | 'records'>,
  manual: Manual,
): string[] {
  const named = lookUp(manual)
    .pointsUnder(number)
    .flatMap(({ answeredBy }) => answeredBy.flatMap((answer) => answer.records));
  return [...new Set([...records, ...named])];
}
