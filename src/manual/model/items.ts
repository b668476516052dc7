import {
  agreementBetween,
  coverForUsers,
  isNotRetired,
  numbersInTurn,
  type Organisation,
  servedTo,
} from '../../organisation/index.ts';

/** One of the things that an item joins: `{item.customer.name}` reads from the part with the prefix `customer`. */
export interface ItemPart {
  prefix: string;
  /** The list of the organisation whose fields it has. */
  list: string;
  id: string;
  value: unknown;
  /** Where it stands, if that is not `list.id`: in a list inside another thing. */
  at?: string;
  /** Where its fields stand that are not at `list.id`, by their names: a row of its own inside the thing. */
  elsewhere?: ReadonlyMap<string, string>;
}

/** One thing a document is made for: `{item.…}` reads from its parts. */
export interface Item {
  /** Stable key, part of the document's own key. */
  id: string;
  name: string;
  /** An item may join several things: an agreement has a `service`, a `customer` and what the two agreed. */
  parts: ItemPart[];
}

/** Where a field of a part stands in the organisation, as decisions write it: `suppliers.owlgate.hours`. */
export function pathIn({ list, id, at, elsewhere }: ItemPart, field: string): string {
  const [first = ''] = field.split('.');
  return `${elsewhere?.get(first) ?? at ?? `${list}.${id}`}.${field}`;
}

/** Fields in which an organisation says what a customer, a service or a supplier does; no list marks one as confidential. */
const telling = ['description', 'delivers', 'places'] as const;

/** What the things do that an item is made of, in the organisation's words. */
export const aboutItem = ({ parts }: Item): string =>
  parts
    .flatMap(({ value }) => telling.map((field) => (value as unknown as Record<string, unknown>)[field]))
    .flatMap((said) => (Array.isArray(said) ? said : [said]))
    .filter((said): said is string => typeof said === 'string' && said !== '')
    .join(' ');

interface Named {
  id: string;
  name: string;
}

/** A list that texts may name. */
interface Collection {
  /** The lists of the organisation whose fields its items have, with the prefix of each; items are taken from the first. */
  parts: readonly [Pick<ItemPart, 'prefix' | 'list'>, ...Pick<ItemPart, 'prefix' | 'list'>[]];
  items(organisation: Organisation): Item[];
}

/** Items of one list of the organisation, as they stand there. */
const single = (list: string, entries: (organisation: Organisation) => readonly Named[]): Collection => ({
  parts: [{ prefix: '', list }],
  items: (organisation) =>
    entries(organisation).map((value) => ({
      id: value.id,
      name: value.name,
      parts: [{ prefix: '', list, id: value.id, value }],
    })),
});

const suppliersThat = (fits: (supplier: Organisation['suppliers'][number]) => boolean): Collection =>
  single('suppliers', ({ suppliers }) => suppliers.filter(fits));

/** Services of the highest level that any service in use has; a level that none has is nobody's. */
function mostCritical({ services, criticalities }: Organisation): Organisation['services'] {
  const used = services.filter(isNotRetired);
  const levels = criticalities.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);
  const highest = levels.find((level) => used.some(({ criticality }) => criticality === level));
  return used.filter(({ criticality }) => highest !== undefined && criticality === highest);
}

const serviceLevelAgreements: Collection = {
  parts: [
    { prefix: 'service', list: 'services' },
    { prefix: 'customer', list: 'customers' },
    { prefix: 'agreement', list: 'agreements' },
  ],
  items: ({ services, customers, agreements }) =>
    services.flatMap((service) =>
      service.customers.flatMap((id) => {
        const customer = customers.find((candidate) => candidate.id === id);
        if (!customer) return [];
        const agreed = agreementBetween(service, customer.id, agreements);
        const served = servedTo(service, agreed);
        return {
          id: `${service.id}-${customer.id}`,
          name: `${service.name}, ${customer.name}`,
          parts: [
            {
              prefix: 'service',
              list: 'services',
              id: service.id,
              value: served.service,
              elsewhere: served.elsewhere,
            },
            { prefix: 'customer', list: 'customers', id: customer.id, value: customer },
            { prefix: 'agreement', list: 'agreements', ...agreed },
          ],
        };
      }),
    ),
};

/** The agreements that say one of these terms otherwise than their service does to all; one that repeats it says nothing else. */
const agreementsThatSay = (...terms: readonly string[]): Collection => ({
  // Where there are none, it is because no agreement says so, and not because there is no service.
  parts: [
    { prefix: 'agreement', list: 'agreements' },
    { prefix: 'service', list: 'services' },
    { prefix: 'customer', list: 'customers' },
  ],
  items: (organisation) =>
    serviceLevelAgreements.items(organisation).filter(({ parts }) => {
      const [common, said] = ['service', 'agreement'].map(
        (name) => parts.find(({ prefix }) => prefix === name)?.value as Record<string, unknown>,
      );
      return terms.some((term) => said?.[term] !== undefined && said[term] !== common?.[term]);
    }),
});

/** Who is on call, for readers who do not ask who is called. */
const coverage: Collection = {
  parts: [{ prefix: '', list: 'onCall.coverage' }],
  items: ({ onCall }) =>
    coverForUsers(onCall.coverage).map((value) => ({
      id: value.id,
      name: value.id,
      parts: [{ prefix: '', list: 'onCall.coverage', id: value.id, value }],
    })),
};

/** What agreements cover that comes back, or is copied, otherwise than the rest of the service. */
const coveredApart: Collection = {
  parts: [
    { prefix: 'agreement', list: 'agreements' },
    { prefix: 'service', list: 'services' },
    { prefix: 'customer', list: 'customers' },
    { prefix: 'covered', list: 'agreements.covers' },
  ],
  items: (organisation) =>
    serviceLevelAgreements.items(organisation).flatMap((item) =>
      item.parts.flatMap((part) => {
        if (part.prefix !== 'agreement') return [];
        const { covers = [] } = part.value as Partial<Organisation['agreements'][number]>;
        return covers
          .filter(({ rto, rpo, backupInterval, copiedBy }) => rto ?? rpo ?? backupInterval ?? copiedBy)
          .map((value) => ({
            id: `${item.id}-${value.id}`,
            name: value.name,
            parts: [
              ...item.parts,
              {
                prefix: 'covered',
                list: 'agreements.covers',
                id: value.id,
                value,
                at: `${pathIn(part, 'covers')}.${value.id}`,
              },
            ],
          }));
      }),
    ),
};

/**
 * The lists that `each`, `<When>` and tables may name, made from the organisation.
 * Besides the plain lists there are those that a service manager speaks of: external suppliers, internal groups,
 * customers acting as supplier, services of the highest criticality, parties that run a process of ours, numbers that users may call at night, that are
 * called in turn or for their purpose alone, who is on call as users read it, one agreement for each service and customer, those of them in which the customer gets another recovery or availability, and
 * what they cover that is recovered apart.
 */
export const collections = {
  services: single('services', ({ services }) => services),
  mostCriticalServices: single('services', mostCritical),
  customers: single('customers', ({ customers }) => customers),
  suppliers: suppliersThat(() => true),
  externalSuppliers: suppliersThat(({ kind }) => kind === 'external'),
  internalGroups: suppliersThat(({ kind }) => kind === 'internal-group'),
  customersAsSuppliers: suppliersThat(({ kind }) => kind === 'customer'),
  processOperators: suppliersThat(({ runs }) => runs === true),
  numbersInTurn: single('onCall.numbers', numbersInTurn),
  numbersApart: single('onCall.numbers', ({ onCall }) => onCall.numbers.filter(({ apart }) => apart)),
  numbersForUsers: single('onCall.numbers', ({ onCall }) =>
    onCall.numbers.filter(({ forUsers }) => forUsers),
  ),
  coverForUsers: coverage,
  serviceLevelAgreements,
  agreedRecovery: agreementsThatSay('rto', 'rpo', 'backupInterval', 'backupDuration', 'replication'),
  coveredApart,
  agreedAvailability: agreementsThatSay('availability', 'hours', 'maintenanceWindow'),
} as const satisfies Record<string, Collection>;

/** The name of a list of the organisation that `each` and tables take, as documents write it. */
export type CollectionName = keyof typeof collections;

/** Whether there is a list of that name. */
export const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);

/** The list of the organisation that a collection is taken from: where it is empty, that is what is empty. */
export const listBehind = (name: CollectionName): string => collections[name].parts[0].list;
