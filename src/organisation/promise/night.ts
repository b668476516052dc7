import { isWorking } from '../duration.ts';
import { canFit } from '../fits.ts';
import { numbersInTurn } from '../numbers-in-turn.ts';
import type { Organisation } from '../schema/organisation.ts';
import { promisedResponse } from './cover.ts';
import { isFor, supportersOf } from './presence.ts';
import type { Promised } from './promised.ts';
import { type Priority, ranked, type Service, type Stated, type Supplier, stated } from './stated.ts';

/** From the report to somebody who works on it, outside the hours of the desk, against the time to respond. */
export interface NightLine {
  priority: Priority;
  /** The party that takes the report; nothing where we do. */
  supplier: Supplier | undefined;
  promised: Stated;
  /** Recording, calling and confirming, one after the other; twice where a second number is called when the first stays silent. */
  times: Stated[];
  result: 'fits' | 'too-long';
}

/** Our own way to whoever is on call, and that of each party whose steps take another time. */
export function nightLines(promise: Promised, organisation: Organisation): NightLine[] {
  const confirmed = stated('onCall.acknowledgeWithin', organisation.onCall.acknowledgeWithin);
  if (!confirmed) return [];
  // Where the first number may stay silent the next one has its time to confirm too.
  const confirmations = numbersInTurn(organisation).length > 1 ? [confirmed, confirmed] : [confirmed];
  const takers = [
    undefined,
    ...supportersOf(promise.service, organisation).filter(
      (party) => party.takesCalls && party.steps.some(({ keeps }) => keeps && nightly.has(keeps)),
    ),
  ];
  const priorities = ranked(organisation.priorities);
  return priorities
    .filter((priority) => isOnCall(promise.service, priority, organisation))
    .flatMap((priority) => {
      const promised = promisedResponse(promise, priority, priorities[0]);
      if (isWorking(promised.value)) return [];
      return takers.map((supplier): NightLine => {
        const times = [...takenBy(supplier, organisation), ...confirmations];
        const fits = canFit(
          times.map(({ value }) => value),
          promised.value,
          organisation.calendar.workingDayHours,
        );
        return { priority, supplier, promised, times, result: fits ? 'fits' : 'too-long' };
      });
    });
}

/** The times between a report and the call that a party may have of its own. */
const nightly: ReadonlySet<string> = new Set(['incidents.recordWithin', 'onCall.pageWithin']);

function takenBy(supplier: Supplier | undefined, { incidents, onCall }: Organisation): Stated[] {
  const ours = [
    stated('incidents.recordWithin', incidents.recordWithin),
    stated('onCall.pageWithin', onCall.pageWithin),
  ];
  return ours.flatMap((time) => {
    if (!time) return [];
    const step = supplier?.steps.find(({ keeps }) => keeps === time.path);
    return stated(`suppliers.${supplier?.id}.steps.${step?.id}.within`, step?.within) ?? time;
  });
}

/** Whether somebody is called about a service; without a list of coverage, in incidents of the highest priority. */
function isOnCall(service: Service, priority: Priority, { onCall, priorities }: Organisation): boolean {
  if (onCall.coverage.length === 0) return ranked(priorities)[0]?.id === priority.id;
  return onCall.coverage.some(
    (covered) => covered.service === service.id && isFor(covered.priorities, priority),
  );
}
