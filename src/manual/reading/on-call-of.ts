import { coverOf } from '../../organisation/agreed-cover.ts';
import type { Organisation } from '../../organisation/index.ts';
import { idIn } from '../model/lists-of-items.ts';
import type { Reading } from './context.ts';

type Coverage = Organisation['onCall']['coverage'];

/**
 * Who is on call for the service that a document is made for: all lines about it, and what of them is left within the hours
 * in which the customer of an agreement is supported, that first in which somebody takes calls, then that of alarms. What ends
 * with the hours in which every incident is supported is no duty on call for this customer, and left out.
 */
export function coverageFor(reading: Reading): Record<'all' | 'within' | 'calls' | 'alarms', Coverage> {
  reading.paths.add('onCall.coverage');
  const { onCall, priorities } = reading.organisation;
  const service = idIn(reading.item, 'services');
  const agreement = reading.item?.parts.find(({ list }) => list === 'agreements')?.value;
  const all = onCall.coverage.filter((covered) => covered.service === service);
  const within = all.flatMap((covered) =>
    coverOf(covered, agreement ?? {}, priorities)
      .filter(({ beyond }) => beyond)
      .map(({ hours, priorities: ids }) => ({ ...covered, hours, priorities: [...ids] })),
  );
  return {
    all,
    within,
    calls: within.filter(({ byAlarm }) => !byAlarm),
    alarms: within.filter(({ byAlarm }) => byAlarm),
  };
}
