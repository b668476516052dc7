import { isWorking } from '../../organisation/duration.ts';
import { canFit } from '../../organisation/fits.ts';
import type { Organisation } from '../../organisation/index.ts';
import { parseHours } from '../../organisation/opening-hours.ts';
import type { Cover } from '../../organisation/promise/cover.ts';
import { coveredLines } from '../../organisation/promise/covered.ts';
import { downtimeOf } from '../../organisation/promise/downtime.ts';
import { ownParts } from '../../organisation/promise/parts.ts';
import {
  answersOf,
  availabilityFor,
  copiesOf,
  coverFor,
  hoursOf,
  nightsOf,
  recoveryOf,
  supportOf,
} from '../../organisation/promise/promise.ts';
import { toAll } from '../../organisation/promise/promised.ts';
import { promisedServices, ranked, type Service } from '../../organisation/promise/stated.ts';
import { promisedResolution, type SupportLine } from '../../organisation/promise/support.ts';
import { promisedHours } from '../../organisation/promise/support-hours.ts';
import type { CoverEntry, PromiseEntry } from '../model/promise-entry.ts';
import { servicePath } from '../model/urls.ts';
import { noticesOf, ordersOf } from './promises-of-parties.ts';

/** What the promise of each service rests on. Field by field: contacts and contracts of parties stay out. */
export const promiseEntries = (organisation: Organisation): PromiseEntry[] =>
  promisedServices(organisation).map((service) => entryOf(service, organisation));

function entryOf(service: Service, organisation: Organisation): PromiseEntry {
  const [availability, ...agreed] = availabilityFor(service, organisation);
  return {
    id: service.id,
    name: service.name,
    url: servicePath(service.id),
    targets: targetsOf(service, organisation),
    answers: answersOf(service, organisation).map(({ supplier, ...line }) => ({
      party: supplier.name,
      ...values(line),
    })),
    support: supportOf(service, organisation).map(({ supplier, priority, ownShare, ...line }) => ({
      party: supplier.name,
      priority: priority.name,
      ownShare: ownShare?.value ?? null,
      ...values({ ...line, result: isTight({ ownShare, ...line }, organisation) ? 'tight' : line.result }),
    })),
    hours: hoursOf(service, organisation).map(({ supplier, priority, gap, unread, ...line }) => ({
      party: supplier.name,
      priority: priority.name,
      gap: gap ?? null,
      unread,
      ...values(line),
      result: line.result === 'covered' ? 'fits' : line.result,
    })),
    cover: coverFor(service, organisation).map(({ priority, promised, customers, reports, calls }) => ({
      priority: priority.name,
      promised: promised.value,
      customers,
      reports: coverEntry(reports),
      calls: calls ? coverEntry(calls) : null,
    })),
    nights: nightsOf(service, organisation).map(({ priority, supplier, times, ...line }) => ({
      priority: priority.name,
      party: supplier?.name ?? '',
      times: times.map(({ value }) => value),
      ...values({ ...line, supporting: undefined }),
    })),
    orders: ordersOf(service, organisation),
    notices: noticesOf(service, organisation),
    availability: {
      target: availability?.target?.percent ?? null,
      agreed: agreed.map(({ target, customers, result }) => ({
        target: target?.percent ?? null,
        customers,
        result,
      })),
      parts: (availability?.parts ?? []).map((part) => ({
        name: part.name,
        of: part.of.name,
        party: part.supplier,
        arrangement: part.arrangement,
        availability: part.availability?.percent ?? null,
        basis: part.basis,
        measuredOver: part.measuredOver,
        counts: part.counts ?? null,
      })),
      product: availability?.product ?? null,
      result: availability?.result ?? 'not-compared',
      downtime: downtimeIn(service),
    },
    recovery: [
      ...recoveryOf(service, organisation).map(({ on, what, ...line }) => ({
        on: on.name,
        what,
        ...values(line),
      })),
      ...restoredWithout(service, organisation),
    ],
    unreadWindows: windowsOf(service, organisation).filter((hours) => parseHours(hours) === undefined),
    copies: copiesFor(service, organisation),
  };
}

/** Whether a single minute more would be too much; what a party agreed to by the minute leaves no room for anything unforeseen. */
const isTight = (
  { result, promised, supporting, ownShare }: Omit<SupportLine, 'supplier' | 'priority'>,
  { calendar }: Organisation,
): boolean =>
  result === 'fits' &&
  supporting !== undefined &&
  !canFit(
    [
      ...(ownShare ? [ownShare.value] : []),
      supporting.value,
      isWorking(promised.value) ? 'PT1M working' : 'PT1M',
    ],
    promised.value,
    calendar.workingDayHours,
  );

function downtimeIn(service: Service): PromiseEntry['availability']['downtime'] {
  const downtime = downtimeOf(service);
  return downtime ? { ...downtime, resolve: downtime.resolve ?? null } : null;
}

/** Whoever has a part of it that is needed at all times, with no time to restore that ours could be held against. */
function restoredWithout(service: Service, organisation: Organisation): PromiseEntry['recovery'] {
  const promised = toAll(service, organisation);
  const { rto } = promised.service;
  if (rto === undefined) return [];
  const needed = ownParts(promised.service, organisation).filter(
    ({ arrangement }) => arrangement !== 'beside',
  );
  const agreed = organisation.suppliers.filter((party) => party.rto !== undefined).map(({ name }) => name);
  const parties = new Set(
    needed.map(({ supplier }) => supplier).filter((supplier) => !agreed.includes(supplier)),
  );
  return [...parties].map((on) => ({
    on,
    what: 'rto',
    promised: rto,
    supporting: null,
    customers: [],
    result: 'not-compared',
  }));
}

/** How its data is copied, then what agreements cover that is copied in a way of its own. */
function copiesFor(service: Service, organisation: Organisation): PromiseEntry['copies'] {
  return [
    ...copiesOf(service, organisation).map((line) => ({ ...line, covered: '' })),
    ...coveredLines(service, organisation).flatMap(({ name, copy, customers }) =>
      copy ? [{ ...copy, customers, covered: name }] : [],
    ),
  ].map(({ by, run, covered, ...line }) => ({ by, run: run?.value ?? '', covered, ...values(line) }));
}

/** When maintenance is done on a service, for all and for single customers. */
function windowsOf({ id, maintenanceWindow }: Service, { agreements }: Organisation): string[] {
  const agreed = agreements
    .filter(({ service }) => service === id)
    .flatMap((agreement) => [agreement, ...agreement.customers])
    .flatMap((terms) => terms.maintenanceWindow ?? []);
  return [...new Set([maintenanceWindow, ...agreed])].filter(Boolean);
}

function targetsOf(service: Service, organisation: Organisation): PromiseEntry['targets'] {
  const priorities = ranked(organisation.priorities);
  const [top] = priorities;
  return priorities.map((priority) => ({
    priority: priority.name,
    respond: (priority === top ? service.respond : undefined) ?? priority.respond,
    resolve: promisedResolution(toAll(service, organisation), priority, top).value,
    hours: promisedHours(toAll(service, organisation), priority)?.value ?? '',
  }));
}

const values = <Result extends string>({
  promised,
  supporting,
  customers,
  result,
}: {
  promised: { value: string };
  supporting: { value: string } | undefined;
  customers: string[];
  result: Result;
}) => ({ promised: promised.value, supporting: supporting?.value ?? null, customers, result });

const coverEntry = ({ there, result, gap }: Cover): CoverEntry => ({
  there: [
    ...new Set(there.flatMap(({ of, name }) => (of === 'desk' || of === 'calendar' ? '' : name || []))),
  ],
  result: result === 'covered' ? 'fits' : result,
  gap: gap ?? null,
});
