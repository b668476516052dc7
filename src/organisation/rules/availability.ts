import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { dependenciesOf, targetOf } from '../promise/availability.ts';
import { dependencyCycles } from '../promise/cycles.ts';
import { arrangementOf, ownParts } from '../promise/parts.ts';
import { availabilityFor } from '../promise/promise.ts';
import { linesFor, promisedTo } from '../promise/promised.ts';
import { isAgreed, isLessCritical, promisedServices, type Service } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** What services are made of, against the availability that they promise. */
export const availability: Rule = (organisation) => [
  ...cycles(organisation),
  ...promisedServices(organisation).flatMap((service) => [
    ...weakParts(service, organisation),
    ...weakServices(service, organisation),
    ...weakChain(service, organisation),
    ...weakAgreed(service, organisation),
    ...impossibleParts(service),
    ...withoutValue(service, organisation),
    ...strayDependencies(service),
  ]),
];

const cycles = (organisation: Organisation): Unlocated[] =>
  dependencyCycles(organisation).flatMap((way) => {
    const [first] = way;
    if (!first) return [];
    const names = [...way, first].map(({ id }) => id).join(' → ');
    return found(
      'dependency-cycle',
      `services.${first.id}.dependsOn`,
      `Services depend on each other in a circle: ${names}.`,
      `Take ${way[1]?.id} out of the list, or break the circle elsewhere.`,
    );
  });

/** A part without which the service is down can't be down more often than the service. */
const weakParts = (service: Service, organisation: Organisation): Unlocated[] =>
  availabilityFor(service, organisation).flatMap(({ target, parts }) =>
    parts.flatMap(({ name, of, availability, arrangement, counts, path }) =>
      target &&
      of.id === service.id &&
      availability &&
      arrangement !== 'beside' &&
      counts !== undefined &&
      counts < target.percent
        ? contradiction(
            'part-availability-low',
            [availability, target],
            `${name} (${path}) is available ${availability.value}, but ${service.name} needs it and promises ${target.value} (${target.path}).`,
            `Agree more, promise less, or write its arrangement: redundancy with independent units, or beside.`,
          )
        : [],
    ),
  );

const weakServices = (service: Service, organisation: Organisation): Unlocated[] =>
  seriesOf(service, organisation)
    // That one is less critical is told by itself.
    .filter((other) => !isLessCritical(other, service, organisation))
    .filter(
      ({ id }) => !service.dependencies.some((entry) => entry.id === id && entry.availability !== undefined),
    )
    .flatMap((other) =>
      linesFor(
        service,
        organisation,
        (promised) => {
          const target = targetOf(promised);
          const own = targetOf(promisedTo(other, promised.customer, organisation));
          return own && target && own.percent < target.percent ? [{ own, target }] : [];
        },
        ({ own, target }) => [own, target],
      ).map(({ own, target }) =>
        contradiction(
          'part-availability-low',
          [own, target],
          `${other.name} is promised ${own.value}${isAgreed(own) ? ` (${own.path})` : ''}, but ${service.name} depends on it and promises ${target.value} (${target.path}).`,
          `Promise more for ${other.id} or less for ${service.id}, or write in services.${service.id}.dependencies how it stands on ${other.id}.`,
        ),
      ),
    );

/** The services without which one is down. */
const seriesOf = (service: Service, organisation: Organisation): Service[] =>
  dependenciesOf(service, organisation).filter(
    (other) => isNotRetired(other) && arrangementOf(service, other.id) === 'series',
  );

/** Promises of contracts multiplied nearly always miss, and say nothing; what was measured does. */
const weakChain = (service: Service, organisation: Organisation): Unlocated[] => {
  // What is too low below is told there, and a single weak part by itself.
  const below = seriesOf(service, organisation).flatMap((other) => availabilityFor(other, organisation));
  if (below.some(({ result, customers }) => result === 'too-low' && customers.length === 0)) return [];
  return availabilityFor(service, organisation).flatMap(({ target, parts, product, result }) => {
    const counting = parts.filter(({ counts }) => counts !== undefined);
    if (result !== 'too-low' || !target || product === undefined) return [];
    if (counting.some(({ counts }) => counts !== undefined && counts < target.percent)) return [];
    const values = counting.map(({ availability }) => availability?.value).join(' × ');
    return contradiction(
      'chain-availability-low',
      [target, ...counting.flatMap(({ availability }) => availability ?? [])],
      `All that ${service.name} rests on was measured and comes to ${rounded(product)}% (${values}), less than the ${target.value} promised (${counting.map(({ availability, path }) => availability?.path ?? path).join(', ')}).`,
      'Promise less, improve a part, or write where others stand in for one.',
    );
  });
};

/** Somebody began to say how available parts are: until the last one has a value nothing can be multiplied. */
const withoutValue = (service: Service, organisation: Organisation): Unlocated[] => {
  const { components } = service;
  const [whole] = availabilityFor(service, organisation);
  const begun = whole?.parts.some(
    // A service that counts as a whole has its value without anybody's having looked at parts.
    ({ availability, path }) => availability !== undefined && /\.(components|dependencies)\./.test(path),
  );
  if (!whole?.target || !begun) return [];
  return ownParts(service, organisation)
    .filter(({ availability, arrangement }) => arrangement !== 'beside' && availability === undefined)
    .filter(({ path }) => components.some(({ id }) => path.endsWith(`.components.${id}`)))
    .map(({ name, path }) =>
      found(
        'part-without-availability',
        `${path}.availability`,
        `${service.name} promises ${whole.target?.value} (${whole.target?.path}), and nothing says how available ${name} is, so that the promise is compared with nothing.`,
        'Write its availability, measured if there are figures, or beside as its arrangement if the service goes on without it.',
      ),
    );
};

/**
 * What a customer is promised of services that one needs, multiplied, and with its own parts that were measured. For all
 * customers together this says nothing, since promises are kept with room to spare; but where an agreement has lowered one
 * of them, it was lowered for a reason, and what stands on it was not.
 */
const weakAgreed = (service: Service, organisation: Organisation): Unlocated[] =>
  organisation.customers
    .filter(({ id }) => service.customers.includes(id))
    .flatMap((customer) => {
      const promised = promisedTo(service, customer, organisation);
      const target = targetOf(promised);
      const below = seriesOf(promised.service, organisation)
        .filter(({ customers }) => customers.includes(customer.id))
        .flatMap((other) => targetOf(promisedTo(other, customer, organisation)) ?? []);
      const parts = ownParts(promised.service, organisation).flatMap(({ availability, basis, counts }) =>
        availability && basis === 'measured' && counts !== undefined
          ? [{ ...availability, percent: counts }]
          : [],
      );
      if (!target || !below.some(isAgreed)) return [];
      const all = [...below, ...parts];
      const product = all.reduce((total, { percent }) => (total * percent) / 100, 100);
      // One that is too low by itself is told elsewhere.
      if (product >= target.percent - 1e-9 || all.some(({ percent }) => percent < target.percent)) return [];
      return contradiction(
        'agreed-availability-low',
        [target, ...all],
        `${customer.name} is promised ${target.value} of ${service.name} (${target.path}), but what was agreed of the services that it needs, with its own measured parts, comes to ${rounded(product)}% (${all.map(({ path, value }) => `${path} ${value}`).join(', ')}).`,
        `Promise ${customer.name} less of ${service.id}, or more of what it needs.`,
      );
    });

/** Rounded down: what misses the target must not read as if it reached it. */
const rounded = (percent: number): number => Math.floor(percent * 1000 + 1e-6) / 1000;

const impossibleParts = (service: Service): Unlocated[] =>
  (['components', 'dependencies'] as const).flatMap((list) =>
    service[list].flatMap(({ id, units, needed }) =>
      when(
        (needed ?? 1) > (units ?? 2),
        found(
          'more-needed-than-there',
          `services.${service.id}.${list}.${id}.needed`,
          `${needed ?? 1} of them have to work, but there are only ${units ?? 2}.`,
          'Write units of at least as many as are needed.',
        ),
      ),
    ),
  );

const strayDependencies = ({ id, dependsOn, dependencies }: Service): Unlocated[] =>
  dependencies
    .filter((entry) => !dependsOn.includes(entry.id))
    .map((entry) =>
      found(
        'dependency-unlisted',
        `services.${id}.dependencies.${entry.id}`,
        `It says how the service stands on ${entry.id}, on which it does not depend.`,
        `Add ${entry.id} to services.${id}.dependsOn, or take the entry out.`,
      ),
    );
