import { dayAfter } from '../day-after.ts';
import type { Organisation } from '../schema/organisation.ts';

type Entry = Organisation['audit']['calendar'][number];

/** An audit of the cycle: entries of the calendar that lie so near to each other that nobody would speak of two. */
export interface Audit {
  /** Its first day; undefined where nobody wrote one. */
  from: string | undefined;
  entries: Entry[];
}

/** Entries that begin less than this after the one before go on with the same audit, at another place or with other people. */
const sameAudit = 'P1W';

/** The audits of the calendar by their first days; an entry without a day is one by itself, and comes last. */
export function auditsIn({ audit }: Organisation): Audit[] {
  const dated = audit.calendar.flatMap((entry) => (entry.on ? [{ day: entry.on, entry }] : []));
  const audits: Audit[] = [];
  let last: string | undefined;
  for (const { day, entry } of dated.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const current = audits.at(-1);
    if (current && last !== undefined && day < dayAfter(last, sameAudit)) current.entries.push(entry);
    else audits.push({ from: day, entries: [entry] });
    last = day;
  }
  const undated = audit.calendar.filter(({ on }) => !on);
  return [...audits, ...undated.map((entry) => ({ from: undefined, entries: [entry] }))];
}
