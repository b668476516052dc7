import { gapBetween } from '../compare-hours.ts';
import { isWorking } from '../duration.ts';
import { parseHours } from '../opening-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { thingsOf } from './covered.ts';
import { called, type Presence, takingReports } from './presence.ts';
import { type Promised, promisedAt, promisedTo } from './promised.ts';
import { type Priority, ranked, type Service, type Stated, stated } from './stated.ts';
import { promisedHours } from './support-hours.ts';

/** Whether somebody is there at all hours that are promised. */
export interface Cover {
  there: Presence[];
  result: 'covered' | 'gap' | 'not-compared';
  /** The first time at which nobody is there: `Sa 07:00`. */
  gap?: string;
}

/** Who is there while the time to respond to incidents of a priority runs. */
export interface CoverLine {
  priority: Priority;
  promised: Stated;
  /** The time to respond: while it counts working time, only that is compared. */
  respond: Stated;
  /** Who takes the report. */
  reports: Cover;
  /** Who is called to work on it; nothing where nobody said who is on call for anything. */
  calls: Cover | undefined;
}

/** Each priority of a service with who is there, the most urgent first. */
export function coverLines(promise: Promised, organisation: Organisation): CoverLine[] {
  const priorities = ranked(organisation.priorities);
  return priorities.flatMap((priority): CoverLine[] => {
    const promised = promisedHours(promise, priority);
    if (!promised) return [];
    const respond = promisedResponse(promise, priority, priorities[0]);
    const demand = [
      promised.value,
      ...(isWorking(respond.value) ? [organisation.calendar.workingHours] : []),
    ];
    return [{ priority, promised, respond, ...thereAt(demand, promise.service, priority, organisation) }];
  });
}

/**
 * The same for what agreements cover in hours of support of its own: in incidents of the priority that its line names, else
 * of each. A line that names hours means them, so that no clock makes them fewer.
 */
export function coveredCoverLines(service: Service, organisation: Organisation): CoverLine[] {
  const priorities = ranked(organisation.priorities);
  return thingsOf(service, organisation).flatMap(({ path, covered, customer }) => {
    const promised = stated(`${path}.supportHours`, covered.supportHours);
    if (!promised) return [];
    const promise = promisedTo(service, customer, organisation);
    return priorities
      .filter(({ id }) => (covered.priority ?? id) === id)
      .map((priority) => ({
        priority,
        promised,
        respond: promisedResponse(promise, priority, priorities[0]),
        ...thereAt([promised.value], service, priority, organisation),
      }));
  });
}

function thereAt(
  demand: readonly string[],
  service: Service,
  priority: Priority,
  organisation: Organisation,
): Pick<CoverLine, 'reports' | 'calls'> {
  return {
    reports: coverOf(demand, takingReports(service, priority, organisation)),
    calls:
      organisation.onCall.coverage.length > 0
        ? coverOf(demand, called(service, priority, organisation))
        : undefined,
  };
}

/** The time to respond that a service promises for a priority: its own for the most urgent one, else the common one. */
export const promisedResponse = (promise: Promised, priority: Priority, top: Priority | undefined): Stated =>
  (priority.id === top?.id ? promisedAt(promise, 'respond') : undefined) ?? {
    path: `priorities.${priority.id}.respond`,
    value: priority.respond,
  };

function coverOf(demand: readonly string[], there: Presence[]): Cover {
  const hours = there.map((presence) => presence.hours);
  if ([...demand, ...hours].some((text) => parseHours(text) === undefined))
    return { there, result: 'not-compared' };
  const gap = gapBetween(demand, hours);
  return gap === undefined ? { there, result: 'covered' } : { there, result: 'gap', gap };
}
