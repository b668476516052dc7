import { isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { dependenciesOf } from './availability.ts';
import { lineAt, recoveryIn, type Thing, thingsOf } from './covered.ts';
import { arrangementOf } from './parts.ts';
import { promisedAt, promisedTo } from './promised.ts';
import { promisedServices, type Service, type Stated } from './stated.ts';

/** A recovery time of a thing that an agreement covers, or of a service, against that of a thing below. */
export interface RunsOnLine {
  what: 'rto' | 'rpo';
  /** The thing or the service that promises it. */
  name: string;
  promised: Stated;
  /** The thing below. */
  on: string;
  supporting: Stated;
}

const both = ['rto', 'rpo'] as const;

/** Where a thing is promised back sooner, or with less loss, than the thing on which its line says that it runs. */
export const soonerThanBelow = (service: Service, organisation: Organisation): RunsOnLine[] =>
  thingsOf(service, organisation).flatMap((thing) => {
    const below = lineAt(thing.covered.runsOn ?? '', thing.customer, organisation);
    if (!below) return [];
    const isCopied = thing.covered.copiedBy ?? thing.covered.backupInterval;
    return both.flatMap((what): RunsOnLine[] => {
      // What the two services promise is compared by itself, and what has copies of its own loses no more than those.
      const isSaid = (thing.covered[what] ?? below.covered[what]) !== undefined;
      if (!isSaid || (what === 'rpo' && isCopied)) return [];
      const promised = recoveryIn(thing, what, organisation);
      const supporting = recoveryIn(below, what, organisation);
      if (!promised || !supporting || !isLater(supporting, promised, organisation)) return [];
      return [{ what, name: thing.covered.name, promised, on: below.covered.name, supporting }];
    });
  });

/**
 * Things that come back later, or with more loss, than services above promise to the same customer, of which nobody said
 * what runs on them.
 */
export const weakLines = (service: Service, organisation: Organisation): RunsOnLine[][] =>
  thingsOf(service, organisation)
    .filter((thing) => !thing.covered.alone && !isNamed(thing, organisation))
    .map((thing) =>
      promisedServices(organisation)
        .filter((above) => restsOn(above, thing, organisation))
        .flatMap((above) => weakerThan(above, thing, organisation)),
    )
    .filter((lines) => lines.length > 0);

function weakerThan(above: Service, thing: Thing, organisation: Organisation): RunsOnLine[] {
  const promise = promisedTo(above, thing.customer, organisation);
  return both.flatMap((what) => {
    if (thing.covered[what] === undefined) return [];
    const promised = promisedAt(promise, what);
    const supporting = recoveryIn(thing, what, organisation);
    if (!promised || !supporting || !isLater(supporting, promised, organisation)) return [];
    return [{ what, name: above.name, promised, on: thing.covered.name, supporting }];
  });
}

/** Whether a line of the same customer says that it runs on a thing. */
const isNamed = ({ service, covered, customer }: Thing, organisation: Organisation): boolean =>
  organisation.services
    .flatMap((other) => thingsOf(other, organisation))
    .some(
      (other) => other.customer.id === customer.id && other.covered.runsOn === `${service.id}.${covered.id}`,
    );

function restsOn(above: Service, { service, customer }: Thing, organisation: Organisation): boolean {
  if (!above.customers.includes(customer.id)) return false;
  const served = promisedTo(above, customer, organisation).service;
  return dependenciesOf(served, organisation).some(
    (on) => on.id === service.id && isNotRetired(on) && arrangementOf(served, on.id) === 'series',
  );
}

const isLater = (one: Stated, other: Stated, { calendar }: Organisation): boolean =>
  isLonger(one.value, other.value, calendar.workingDayHours);
