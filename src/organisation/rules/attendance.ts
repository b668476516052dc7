import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { eitherOpen, momentOfWeek, type Open, openAt } from '../compare-hours.ts';
import { clockHours } from '../duration.ts';
import { called } from '../promise/presence.ts';
import { linesFor, promisedAt } from '../promise/promised.ts';
import { promisedServices, ranked, type Service, type Stated } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, type Rule } from './rule.ts';

/** Times to restore a service after its loss, which run on, against the longest time in which nobody is there who brings it back. */
export const attendance: Rule = (organisation) =>
  // Where nobody said who is on call for anything, nothing is known of the nights.
  organisation.onCall.coverage.some(({ service }) => service !== '')
    ? promisedServices(organisation).flatMap((service) => unattended(service, organisation))
    : [];

function unattended(service: Service, organisation: Organisation): Unlocated[] {
  const there = hoursOf(service, organisation);
  const all = there.flatMap(({ value }) => openAt(value) ?? []);
  if (all.length === 0 || all.length < there.length) return [];
  const closed = longestClosed(eitherOpen(all));
  if (!closed) return [];
  const promised = linesFor(
    service,
    organisation,
    (promise) => [promisedAt(promise, 'rto')],
    (rto) => (rto ? [rto] : []),
  ).flatMap(({ path, value, customers }) => (path && value ? [{ path, value, customers }] : []));
  return promised.flatMap(({ path, value }) => {
    const hours = clockHours(value);
    // What is always there twice needs nobody.
    if (hours === undefined || hours === 0 || hours > closed.hours) return [];
    return contradiction(
      'recovery-unattended',
      [{ path, value }, ...there],
      `${service.name} is to be back ${value} after it is lost, and that time runs on; but from ${closed.from} on nobody who brings it back is there or on call for ${Math.round(closed.hours)} hours: ${there.map((one) => `${one.value} (${one.path})`).join(', ')}.`,
      `Have somebody called by an alarm (onCall.coverage with the service ${service.id}), or promise a longer time to restore.`,
    );
  });
}

/** When somebody is there who brings it back, the same hours once; a desk that is open takes reports and repairs nothing. */
function hoursOf(service: Service, organisation: Organisation): Stated[] {
  const priority = ranked(organisation.priorities)[0];
  if (!priority) return [];
  const stated = called(service, priority, organisation).map((presence) => presence.stated);
  return [...new Map(stated.map((one) => [one.path, one])).values()];
}

/** The longest time of a week in which nobody is there: since when, and how many hours. */
function longestClosed({ week }: Open): { from: string; hours: number } | undefined {
  const minutes = week.length;
  const starts = [...week.keys()].filter(
    (minute) => week[minute] === 0 && week[(minute + minutes - 1) % minutes] === 1,
  );
  const gaps = starts.map((start) => {
    let length = 0;
    while (length < minutes && week[(start + length) % minutes] === 0) length += 1;
    return { start, length };
  });
  const [longest] = gaps.toSorted((a, b) => b.length - a.length);
  if (!longest) return undefined;
  return { from: momentOfWeek(longest.start), hours: longest.length / 60 };
}
