import { gapBetween } from '../../organisation/compare-hours.ts';
import type { Organisation } from '../../organisation/index.ts';
import { parseHours } from '../../organisation/opening-hours.ts';
import { idIn } from '../model/lists-of-items.ts';
import type { Reading } from './context.ts';

type Coverage = Organisation['onCall']['coverage'];

/**
 * Who is on call for the service that a document is made for: all lines about it, and those that stay within the hours in
 * which the customer of an agreement is supported, those first in which somebody takes calls, then those of alarms.
 */
export function coverageFor(reading: Reading): Record<'all' | 'within' | 'calls' | 'alarms', Coverage> {
  reading.paths.add('onCall.coverage');
  const service = idIn(reading.item, 'services');
  const agreed = agreedHours(reading);
  const all = reading.organisation.onCall.coverage.filter((covered) => covered.service === service);
  const within = all.filter(({ hours }) => isWithin(hours, agreed));
  return {
    all,
    within,
    calls: within.filter(({ byAlarm }) => !byAlarm),
    alarms: within.filter(({ byAlarm }) => byAlarm),
  };
}

/** Hours of support that a customer has agreed for itself; none where it has those of all. */
function agreedHours({ item }: Reading): string[] {
  const agreement = item?.parts.find(({ list }) => list === 'agreements')?.value;
  const { supportHours, byPriority = [] } = (agreement ?? {}) as {
    supportHours?: string;
    byPriority?: { hours?: string }[];
  };
  return supportHours ? [supportHours, ...byPriority.flatMap(({ hours }) => hours ?? [])] : [];
}

/** Whether hours on call end where those agreed do; nobody is called for a customer beyond them. */
const isWithin = (hours: string, agreed: readonly string[]): boolean =>
  agreed.length === 0 ||
  [hours, ...agreed].some((text) => parseHours(text) === undefined) ||
  gapBetween([hours], agreed) === undefined;
