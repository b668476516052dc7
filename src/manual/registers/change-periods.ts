import type { ChangeEntry } from '../model/change-entry.ts';
import { registerPath } from './description.ts';

/** A year or a month with what changed in it. */
interface Period<Change> {
  /** `2026` or `2026-03`. */
  period: string;
  changes: readonly Change[];
}

/** The changes of each period, in their order. `length` is that of the part of a day that names it: 4, 7 or 10. */
export const byPeriod = <Change>(
  changes: readonly Change[],
  length: 4 | 7 | 10,
  dayOf: (change: Change) => ChangeEntry['day'],
): Period<Change>[] =>
  [...Map.groupBy(changes, (change) => dayOf(change).slice(0, length))].map(([period, of]) => ({
    period,
    changes: of,
  }));

/** The page of the changes of a year: a link to a month or a day on it stays the same for ever. */
export const yearPath = (year: string): string => `${registerPath('changes')}${year}/`;
