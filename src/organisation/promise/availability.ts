import type { Organisation } from '../schema/organisation.ts';
import { arrangementOf, ownParts, type Part } from './parts.ts';
import { type Promised, promisedAt, promisedTo } from './promised.ts';
import type { Service, Stated } from './stated.ts';

/** What a service's availability rests on, and what comes out of it. */
export interface AvailabilityResult {
  /** Percent a month that is promised. */
  target: (Stated & { percent: number }) | undefined;
  /** Every part of it and of the services that it depends on, once. */
  parts: Part[];
  /** Percent, the parts in series multiplied; nothing while one of them has no value or there is none. */
  product: number | undefined;
  /** Whether every part that counts was measured, so that the product can be held against the target. */
  measured: boolean;
  result: 'fits' | 'too-low' | 'not-compared';
}

/** Less than what rounding of fractions can do. */
const tiny = 1e-9;

/** Works out the availability of a service from its parts. */
export function availabilityOf(promise: Promised, organisation: Organisation): AvailabilityResult {
  const parts = [...closure(promise, organisation).values()];
  const counting = parts.filter(({ arrangement }) => arrangement !== 'beside');
  const known = counting.flatMap(({ counts }) => counts ?? []);
  const isWhole = counting.length > 0 && known.length === counting.length;
  const product = isWhole ? known.reduce((all, percent) => (all * percent) / 100, 100) : undefined;
  const measured = isWhole && counting.every(({ basis }) => basis === 'measured');
  const target = targetOf(promise);
  const compared = measured && product !== undefined && target;
  return {
    target,
    parts,
    product,
    measured,
    result: compared ? (product < target.percent - tiny ? 'too-low' : 'fits') : 'not-compared',
  };
}

/** The availability that a service promises. */
export function targetOf(promise: Promised): AvailabilityResult['target'] {
  const target = promisedAt(promise, 'availability');
  const { availability } = promise.service;
  return target && availability !== undefined
    ? { ...target, value: `${availability}%`, percent: availability }
    : undefined;
}

/** All parts by path. A service that is reached twice, or that comes back to itself, is gone through once. */
function closure(
  { service, customer }: Promised,
  organisation: Organisation,
  seen = new Set<string>(),
  parts = new Map<string, Part>(),
): Map<string, Part> {
  seen.add(service.id);
  for (const part of ownParts(service, organisation)) parts.set(part.path, part);
  for (const other of dependenciesOf(service, organisation)) {
    const whole = parts.has(`services.${service.id}.dependencies.${other.id}`);
    // Others stand in for it, or its loss stops nothing: then its parts stop nothing either.
    if (whole || seen.has(other.id) || arrangementOf(service, other.id) !== 'series') continue;
    const promised = promisedTo(other, customer, organisation);
    closure(promised, organisation, seen, parts);
    if (other.components.length === 0 && other.dependsOn.length === 0)
      parts.set(`services.${other.id}`, asOne(promised));
  }
  return parts;
}

/** A service of which nobody says what it is made of counts with what it promises. */
function asOne(promised: Promised): Part {
  const { service } = promised;
  const availability = targetOf(promised);
  return {
    path: `services.${service.id}`,
    name: service.name,
    of: service,
    supplier: '',
    arrangement: 'series',
    availability,
    basis: 'contract',
    measuredOver: '',
    counts: availability?.percent,
  };
}

/** The services that one depends on directly; ids that lead nowhere are told by another rule. */
export const dependenciesOf = ({ id, dependsOn }: Service, { services }: Organisation): Service[] =>
  [...new Set(dependsOn)].flatMap((other) =>
    other === id ? [] : services.filter((service) => service.id === other),
  );
