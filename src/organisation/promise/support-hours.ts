import { gapBetween } from '../compare-hours.ts';
import { isWorking } from '../duration.ts';
import { parseHours } from '../opening-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type Presence, partyHours, supportersOf, takingReports } from './presence.ts';
import { type Promised, promisedAt } from './promised.ts';
import { type Priority, ranked, type Service, type Stated, type Supplier, stated } from './stated.ts';
import { isCalled, promisedResolution } from './support.ts';

/** Hours that stand in the way of a comparison, since only people can read them. */
export interface UnreadHours {
  of: 'service' | 'calendar' | Presence['of'];
  /** Name of the party, or of who is on call; empty for what is ours. */
  party: string;
  hours: string;
}

/** When a supporting party is there for incidents of one priority, against when the service is supported. */
export interface HoursLine {
  supplier: Supplier;
  priority: Priority;
  promised: Stated;
  /** The time to resolve: while it counts working time, only that is compared. */
  resolution: Stated;
  /** The hours of the party; nothing where nobody wrote them. */
  supporting: Stated | undefined;
  result: 'covered' | 'gap' | 'not-compared' | 'not-called';
  /** The first time that is promised and not supported: `Sa 07:00`. */
  gap?: string;
  unread: UnreadHours[];
}

/** Each supporting party of a service and each priority, the most urgent first. */
export function hoursLines(promise: Promised, organisation: Organisation): HoursLine[] {
  const { service } = promise;
  const priorities = ranked(organisation.priorities);
  const supporters = supportersOf(service, organisation);
  return supporters.flatMap((supplier) =>
    priorities.flatMap((priority): HoursLine[] => {
      const promised = promisedHours(promise, priority);
      if (!promised) return [];
      const supporting = partyHours(supplier, priority);
      const resolution = promisedResolution(promise, priority, priorities[0]);
      const line = { supplier, priority, promised, resolution, supporting, unread: [] };
      if (!isCalled(supplier, priority)) return [{ ...line, result: 'not-called' }];
      if (!supporting) return [{ ...line, result: 'not-compared' }];
      const demand = [ours('service', promised.value), ...whileCounting(resolution, organisation)];
      const there = supplier.takesCalls
        ? answering(service, priority, organisation)
        : [theirs(supplier, supporting.value)];
      const unread = [...demand, ...there].filter(({ hours }) => parseHours(hours) === undefined);
      if (unread.length > 0) return [{ ...line, result: 'not-compared', unread }];
      const gap = gapBetween(
        demand.map(({ hours }) => hours),
        there.map(({ hours }) => hours),
      );
      return [gap === undefined ? { ...line, result: 'covered' } : { ...line, result: 'gap', gap }];
    }),
  );
}

/** The hours in which a service is supported in incidents of a priority. */
export function promisedHours(promised: Promised, priority: Priority): Stated | undefined {
  const { id, byPriority } = promised.service;
  const own = byPriority.find((entry) => entry.id === priority.id)?.hours;
  const at = promised.elsewhere.get('byPriority') ?? `services.${id}`;
  return stated(`${at}.byPriority.${priority.id}.hours`, own) ?? promisedAt(promised, 'supportHours');
}

const ours = (of: UnreadHours['of'], hours: string): UnreadHours => ({ of, party: '', hours });

const theirs = ({ name }: Supplier, hours: string): UnreadHours => ({ of: 'party', party: name, hours });

/** While a time to resolve that counts working time stands still, nobody has to be there. */
const whileCounting = (resolution: Stated, { calendar }: Organisation): UnreadHours[] =>
  isWorking(resolution.value) ? [ours('calendar', calendar.workingHours)] : [];

/** Whoever takes calls does so in turn with the service desk and with others that take them. */
const answering = (service: Service, priority: Priority, organisation: Organisation): UnreadHours[] =>
  takingReports(service, priority, organisation).map(({ of, name, hours }) => ({ of, party: name, hours }));
