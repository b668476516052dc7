import { gapBetween } from '../compare-hours.ts';
import { isWorking } from '../duration.ts';
import { canFit } from '../fits.ts';
import { parseHours } from '../opening-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { dependenciesOf } from './availability.ts';
import { arrangementOf } from './parts.ts';
import { type Promised, promisedTo } from './promised.ts';
import { type Priority, ranked, type Service, type Stated } from './stated.ts';
import { promisedResolution } from './support.ts';
import { promisedHours } from './support-hours.ts';

/** The most urgent incidents of a service against those of one that it depends on, for the same customer. */
export interface DependencyLine {
  on: Service;
  what: 'resolve' | 'hours';
  priority: Priority;
  promised: Stated;
  supporting: Stated;
  result: 'fits' | 'too-long' | 'gap' | 'not-compared';
  /** The first time at which the service is supported and the other one is not: `Sa 07:00`. */
  gap?: string;
}

/** Each service that one depends on at all times: how soon a fault in it is resolved, and when somebody works on it. */
export function dependencyLines(promise: Promised, organisation: Organisation): DependencyLine[] {
  const [top] = ranked(organisation.priorities);
  if (!top) return [];
  return dependenciesOf(promise.service, organisation)
    .filter((on) => isNotRetired(on) && arrangementOf(promise.service, on.id) === 'series')
    .flatMap((on) => {
      const other = promisedTo(on, promise.customer, organisation);
      return [
        resolveLine(promise, other, top, organisation),
        ...hoursLine(promise, other, top, organisation),
      ];
    });
}

function resolveLine(
  promise: Promised,
  other: Promised,
  priority: Priority,
  { calendar }: Organisation,
): DependencyLine {
  const promised = promisedResolution(promise, priority, priority);
  const supporting = promisedResolution(other, priority, priority);
  const fits = canFit([supporting.value], promised.value, calendar.workingDayHours);
  return {
    on: other.service,
    what: 'resolve',
    priority,
    promised,
    supporting,
    result: fits ? 'fits' : 'too-long',
  };
}

function hoursLine(
  promise: Promised,
  other: Promised,
  priority: Priority,
  { calendar }: Organisation,
): DependencyLine[] {
  const promised = promisedHours(promise, priority);
  const supporting = promisedHours(other, priority);
  if (!promised || !supporting) return [];
  const line = { on: other.service, what: 'hours' as const, priority, promised, supporting };
  // While a time to resolve that counts working time stands still, nobody has to be there.
  const counts = isWorking(promisedResolution(promise, priority, priority).value);
  const demand = [promised.value, ...(counts ? [calendar.workingHours] : [])];
  if ([...demand, supporting.value].some((hours) => parseHours(hours) === undefined))
    return [{ ...line, result: 'not-compared' }];
  const gap = gapBetween(demand, [supporting.value]);
  return [gap === undefined ? { ...line, result: 'fits' } : { ...line, result: 'gap', gap }];
}
