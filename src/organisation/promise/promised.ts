import { agreementBetween, placeOf, servedTo } from '../agreement-between.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isAgreed, promisedServices, type Service, type Stated, stated } from './stated.ts';

/** What an agreement may promise otherwise than the service does to all, of what something else rests on. */
const replaceable = [
  'hours',
  'supportHours',
  'availability',
  'respond',
  'resolve',
  'rto',
  'rpo',
  'backupInterval',
  'backupDuration',
  'replication',
] as const;
type Term = (typeof replaceable)[number];

/** A service as it is promised to all, or to one customer by an agreement that says otherwise. */
export interface Promised {
  /** The service, with the values of the agreement in the place of its own. */
  service: Service;
  /** The customer whose agreement says otherwise; nothing for what is promised to all. */
  customer: { id: string; name: string } | undefined;
  /** Where values stand that are not the service's own: `agreements.mail-town`. */
  elsewhere: ReadonlyMap<string, string>;
}

/** A value that is promised, with the path where the config has it. */
export const promisedAt = ({ service, elsewhere }: Promised, term: Term): Stated | undefined =>
  stated(`${elsewhere.get(term) ?? `services.${service.id}`}.${term}`, service[term]);

/**
 * What a service promises to all. Where each customer without an availability of its own names the components that it gets, those that only customers with an
 * availability of their own get are no part of it.
 */
export function toAll(service: Service, { agreements }: Pick<Organisation, 'agreements'>): Promised {
  const usual = service.customers
    .map((customer) => agreementBetween(service, customer, agreements).value)
    .filter(({ availability }) => availability === undefined);
  const named = new Set(usual.flatMap(({ components }) => components ?? []));
  const isNamed = usual.length > 0 && usual.every(({ components }) => components !== undefined);
  return {
    service: isNamed
      ? { ...service, components: service.components.filter(({ id }) => named.has(id)) }
      : service,
    customer: undefined,
    elsewhere: new Map(),
  };
}

/** A service as a customer gets it. */
export function promisedTo(
  service: Service,
  customer: Promised['customer'],
  { agreements }: Organisation,
): Promised {
  if (!customer || !service.customers.includes(customer.id)) return toAll(service, { agreements });
  const found = agreementBetween(service, customer.id, agreements);
  const agreed = found.value as Partial<Service>;
  const said = replaceable.filter((term) => agreed[term] !== undefined);
  // Hours agreed with a customer are for all priorities but those that it names.
  const hasOwnHours = (agreed.byPriority ?? []).length > 0;
  return {
    service: {
      ...servedTo(service, found).service,
      ...Object.fromEntries(said.map((term) => [term, agreed[term]])),
      ...(hasOwnHours || agreed.supportHours !== undefined ? { byPriority: agreed.byPriority ?? [] } : {}),
    },
    customer,
    elsewhere: new Map(
      [...said, ...(hasOwnHours ? (['byPriority'] as const) : [])].map((term) => [
        term,
        placeOf(found, term),
      ]),
    ),
  };
}

/**
 * What a service promises to all, then to each customer with whom something else is agreed, of it or of a service that it
 * may stand on.
 */
function promisesOf(service: Service, organisation: Organisation): Promised[] {
  const special = specialCustomers(organisation);
  return [
    toAll(service, organisation),
    ...organisation.customers
      .filter(({ id }) => special.has(id) && service.customers.includes(id))
      .map((customer) => promisedTo(service, customer, organisation)),
  ];
}

/** Ids of the customers whose agreements say anything otherwise than the services. */
function specialCustomers({ agreements }: Organisation): ReadonlySet<string> {
  const saysSomething = (terms: Partial<Record<Term, unknown>> & { byPriority?: readonly unknown[] }) =>
    replaceable.some((term) => terms[term] !== undefined) || (terms.byPriority ?? []).length > 0;
  return new Set(
    agreements.flatMap((agreement) => [
      ...(saysSomething(agreement) ? [agreement.customer, ...agreement.customers.map(({ id }) => id)] : []),
      ...agreement.customers.filter(saysSomething).map(({ id }) => id),
    ]),
  );
}

/** Whether a comparison is about a promise by itself: to a customer, when a value of its agreement is among those compared. */
const isAbout = ({ customer }: Promised, compared: readonly Stated[]): boolean =>
  customer === undefined || compared.some(isAgreed);

/** A line of a comparison with the customers whose agreements have it so; none for what is promised to all. */
export type ForCustomers<Line> = Line & { customers: string[] };

/**
 * Lines for what a service promises to all, and those in which an agreement says otherwise; what several customers have in
 * common is one line. `comparedIn` gives the values of a line.
 */
export function linesFor<Line>(
  service: Service,
  organisation: Organisation,
  linesOf: (promised: Promised) => readonly Line[],
  comparedIn: (line: Line) => readonly Stated[],
): ForCustomers<Line>[] {
  const lines = new Map<string, ForCustomers<Line>>();
  for (const promised of promisesOf(service, organisation))
    for (const [index, line] of linesOf(promised).entries()) {
      const compared = comparedIn(line);
      if (!isAbout(promised, compared)) continue;
      const key = promised.customer
        ? JSON.stringify([index, compared.map(({ path }) => path)])
        : `for all ${index}`;
      const known = lines.get(key) ?? { ...line, customers: [] };
      if (promised.customer) known.customers.push(promised.customer.name);
      lines.set(key, known);
    }
  return [...lines.values()];
}

/** Services whose promises have to be kept, now or soon, as they are promised to all and to single customers. */
export const allPromised = (organisation: Organisation): Promised[] =>
  promisedServices(organisation).flatMap((service) => promisesOf(service, organisation));
