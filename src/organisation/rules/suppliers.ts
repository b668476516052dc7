import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { listed, promisedServices } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Suppliers, their contracts and what they deliver. */
export const suppliers: Rule = (organisation) => [
  ...organisation.suppliers.flatMap(contract),
  ...components(organisation),
  ...withoutPart(organisation),
  ...subcontractors(organisation),
];

type Supplier = Organisation['suppliers'][number];

function contract(supplier: Supplier): Unlocated[] {
  const { id, name, kind, manager, customer, contractStart, contractEnd } = supplier;
  const at = `suppliers.${id}`;
  return [
    ...when(
      manager === '',
      found(
        'supplier-without-manager',
        `${at}.manager`,
        `Nobody is in charge of ${name} and reviews its contract.`,
        'Name a role, for example supplier-manager.',
      ),
    ),
    ...when(
      kind === 'external' && supplier.contract === '',
      found(
        'supplier-without-contract',
        `${at}.contract`,
        `${name} has no contract.`,
        'Write its number or title.',
      ),
    ),
    ...when(
      kind === 'customer' && customer === '',
      found(
        'supplier-without-customer',
        `${at}.customer`,
        `${name} is a customer acting as supplier, but which one is not said.`,
        'Write the id of the customer.',
      ),
    ),
    ...when(
      supplier.services.length === 0,
      found(
        'supplier-without-service',
        `${at}.services`,
        `${name} supports no service.`,
        'Name the services by id, or remove the supplier.',
      ),
    ),
    ...when(
      contractStart !== undefined && contractEnd !== undefined && contractEnd < contractStart,
      found(
        'contract-backwards',
        `${at}.contractEnd`,
        `The contract ends (${contractEnd}) before it starts (${contractStart}).`,
        'Correct one of the two dates.',
      ),
    ),
  ];
}

function components({ services, suppliers }: Organisation): Unlocated[] {
  return services.flatMap((service) =>
    service.components.flatMap((component) => {
      const supplier = suppliers.find(({ id }) => id === component.supplier);
      if (!supplier || supplier.services.includes(service.id)) return [];
      const delivered = listed(`suppliers.${supplier.id}.services`, supplier.services);
      return contradiction(
        'component-unlisted',
        [
          { path: `services.${service.id}.components.${component.id}.supplier`, value: supplier.id },
          delivered,
        ],
        `${supplier.name} (${supplier.id}) delivers a component of ${service.name}, but lists other services (${delivered.path}: ${delivered.value}).`,
        `Add ${service.id} to suppliers.${supplier.id}.services.`,
      );
    }),
  );
}

/**
 * Services that a supplier is said to support though neither they nor what they depend on have a part of it. Whoever takes
 * calls or runs a process supports them by its work.
 */
function withoutPart(organisation: Organisation): Unlocated[] {
  const parties = organisation.suppliers.filter(({ takesCalls, runs }) => !takesCalls && !runs);
  return parties.flatMap(({ id, name, services }) => {
    const bare = promisedServices(organisation).filter(
      (service) =>
        services.includes(service.id) &&
        service.components.length > 0 &&
        !restsOn(service.id, organisation).some(({ components }) =>
          components.some(({ supplier }) => supplier === id),
        ),
    );
    return bare.map((service) =>
      found(
        'support-without-part',
        `suppliers.${id}.services`,
        `${name} is said to support ${service.name} (${service.id}), but no component of that, or of a service that it depends on, is delivered by ${id}.`,
        `Add what it delivers to services.${service.id}.components, or take ${service.id} out of the list.`,
      ),
    );
  });
}

/** A service with all that it depends on, near and far. */
function restsOn(id: string, { services }: Organisation): Organisation['services'] {
  const all = new Set<Organisation['services'][number]>();
  const visit = (one: string): void => {
    const service = services.find((candidate) => candidate.id === one);
    if (!service || all.has(service)) return;
    all.add(service);
    service.dependsOn.forEach(visit);
  };
  visit(id);
  return [...all];
}

function subcontractors(organisation: Organisation): Unlocated[] {
  return organisation.subcontractors.flatMap(({ id, name, lead }) =>
    when(
      lead === '',
      found(
        'subcontractor-without-lead',
        `subcontractors.${id}.lead`,
        `${name} works for no lead supplier.`,
        'Write the id of the lead supplier.',
      ),
    ),
  );
}
