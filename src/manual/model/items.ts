import type { Organisation } from '../../organisation/index.ts';

/** One thing a document is made for: `{item.…}` reads from its parts. */
export interface Item {
  /** Stable key, part of the document's own key. */
  id: string;
  name: string;
  /** An item may join several things: an agreement has a `service` and a `customer`. */
  parts: { prefix: string; list: string; id: string; value: unknown }[];
}

interface Named {
  id: string;
  name: string;
}

const single = (list: string, entries: readonly Named[]): Item[] =>
  entries.map((value) => ({
    id: value.id,
    name: value.name,
    parts: [{ prefix: '', list, id: value.id, value }],
  }));

const suppliersOf = (kind: string) => (organisation: Organisation) =>
  single(
    'suppliers',
    organisation.suppliers.filter((supplier) => supplier.kind === kind),
  );

/**
 * The lists that `each`, `<When>` and tables may name, made from the organisation.
 * Besides the plain lists there are those that a service manager speaks of: external suppliers, internal groups,
 * customers acting as supplier, and one agreement for each live service and customer.
 */
export const collections = {
  services: (organisation: Organisation) => single('services', organisation.services),
  customers: (organisation: Organisation) => single('customers', organisation.customers),
  suppliers: (organisation: Organisation) => single('suppliers', organisation.suppliers),
  externalSuppliers: suppliersOf('external'),
  internalGroups: suppliersOf('internal-group'),
  customersAsSuppliers: suppliersOf('customer'),
  serviceLevelAgreements: (organisation: Organisation): Item[] =>
    organisation.services.flatMap((service) =>
      service.customers.flatMap((id) => {
        const customer = organisation.customers.find((candidate) => candidate.id === id);
        if (!customer) return [];
        return {
          id: `${service.id}-${customer.id}`,
          name: `${service.name}, ${customer.name}`,
          parts: [
            { prefix: 'service', list: 'services', id: service.id, value: service },
            { prefix: 'customer', list: 'customers', id: customer.id, value: customer },
          ],
        };
      }),
    ),
} as const satisfies Record<string, (organisation: Organisation) => Item[]>;

/** The name of a list of the organisation that `each` and tables take, as documents write it. */
export type CollectionName = keyof typeof collections;

/** Whether there is a list of that name. */
export const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);
