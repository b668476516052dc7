import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isLonger } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { found, type Rule, when } from './rule.ts';

/** Suppliers, their contracts, and whether they underpin what customers were promised. */
export const suppliers: Rule = (organisation) => [
  ...organisation.suppliers.flatMap((supplier) => [
    ...contract(supplier),
    ...underpinning(supplier, organisation),
  ]),
  ...components(organisation),
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

function underpinning(supplier: Supplier, { services, calendar }: Organisation): Unlocated[] {
  const supported = services.filter(
    (service) => supplier.services.includes(service.id) && service.status !== 'retired',
  );
  return supported.flatMap((service) => [
    ...when(
      supplier.availability !== undefined && (service.availability ?? 0) > supplier.availability,
      found(
        'supplier-availability-low',
        `suppliers.${supplier.id}.availability`,
        `${supplier.name} delivers ${supplier.availability}%, but ${service.name} promises ${service.availability}%.`,
        'Agree more with the supplier, promise less, or build the service to bear it.',
      ),
    ),
    ...(['respond', 'resolve'] as const).flatMap((time) => {
      const agreed = supplier[time];
      const promised = service[time];
      return when(
        agreed !== undefined &&
          promised !== undefined &&
          isLonger(agreed, promised, calendar.workingDayHours),
        found(
          'supplier-too-slow',
          `suppliers.${supplier.id}.${time}`,
          `${supplier.name} has ${agreed} to ${time}, but ${service.name} promises ${promised}.`,
          'Agree a shorter time with the supplier, or promise a longer one.',
        ),
      );
    }),
  ]);
}

function components({ services, suppliers }: Organisation): Unlocated[] {
  return services.flatMap((service) =>
    service.components.flatMap((component) => {
      const supplier = suppliers.find(({ id }) => id === component.supplier);
      return when(
        supplier !== undefined && !supplier.services.includes(service.id),
        found(
          'component-unlisted',
          `services.${service.id}.components.${component.id}.supplier`,
          `${supplier?.name} delivers a component of ${service.name}, but the supplier does not list this service.`,
          `Add ${service.id} to suppliers.${supplier?.id}.services.`,
        ),
      );
    }),
  );
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
