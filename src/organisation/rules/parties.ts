import { clockHours } from '../duration.ts';
import { found, type Rule, when } from './rule.ts';

/** Customers, and other parties that operate processes. */
export const parties: Rule = ({ customers, services, otherParties, supplierManagement, suppliers }) => [
  ...customers.flatMap(({ id, name, manager, reviewInterval }) => [
    ...when(
      manager === '',
      found(
        'customer-without-manager',
        `customers.${id}.manager`,
        `Nobody is in charge of the relationship with ${name}.`,
        'Name a role, for example customer-relationship-manager.',
      ),
    ),
    ...when(
      !services.some((service) => service.customers.includes(id)),
      found(
        'customer-without-service',
        `customers.${id}`,
        `${name} receives no service.`,
        `Add ${id} to the customers of a service.`,
      ),
    ),
    ...when(
      overAYear(reviewInterval),
      found(
        'customer-review-rare',
        `customers.${id}.reviewInterval`,
        `${name} is met less than once a year.`,
        'Write P1Y or less.',
      ),
    ),
  ]),
  ...suppliers.flatMap(({ id, name, reviewInterval }) =>
    when(
      overAYear(reviewInterval),
      found(
        'supplier-review-rare',
        `suppliers.${id}.reviewInterval`,
        `${name} is reviewed less than once a year.`,
        'Write P1Y or less.',
      ),
    ),
  ),
  ...when(
    supplierManagement.disputeSteps.length === 0,
    found(
      'no-dispute-steps',
      'supplierManagement.disputeSteps',
      'No step settles a dispute.',
      'Keep one of the ready-made steps, or write your own.',
    ),
  ),
  ...otherParties.flatMap(({ id, name, kind, supplier, accountable, measures }) => [
    ...when(
      accountable === '',
      found(
        'party-without-accountable',
        `otherParties.${id}.accountable`,
        `Nobody is accountable for the process that ${name} operates.`,
        'Name a role.',
      ),
    ),
    ...when(
      measures.length === 0,
      found(
        'party-unmeasured',
        `otherParties.${id}.measures`,
        `Nothing measures the process that ${name} operates.`,
        'Name measures by id.',
      ),
    ),
    ...when(
      kind === 'supplier' && supplier === '',
      found(
        'party-without-supplier',
        `otherParties.${id}.supplier`,
        `${name} is a supplier, but which one is not said.`,
        'Write the id of the supplier.',
      ),
    ),
  ]),
];

function overAYear(interval: string | undefined): boolean {
  // An average year, so that P1Y, P12M and P365D all pass.
  return interval !== undefined && (clockHours(interval) ?? 0) > 8790;
}
