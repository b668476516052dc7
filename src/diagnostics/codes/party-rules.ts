import type { Entries } from './entry.ts';

/** Codes of what the config says of customers, suppliers and other parties and that does not go together. */
export const partyRules = {
  'agreement-over': {
    severity: 'warning',
    cause: 'The agreement with a customer has ended, but services still go to it.',
    remedy: 'Renew it and write its new last day, or take the customer out of these services.',
  },
  'contract-backwards': {
    severity: 'error',
    cause: 'A contract ends before it starts.',
    remedy: 'Correct one of the two dates.',
  },
  'contract-over': {
    severity: 'warning',
    cause: 'The contract with a supplier has ended.',
    remedy: 'Renew it and write its new last day, or take the supplier out.',
  },
  'customer-review-rare': {
    severity: 'warning',
    cause: 'A customer is met less than once a year.',
    remedy: 'Set its reviewInterval to P1Y or less.',
  },
  'customer-without-manager': {
    severity: 'error',
    cause: 'Nobody is in charge of the relationship with a customer.',
    remedy: 'Name a role as its manager.',
  },
  'customer-without-service': {
    severity: 'warning',
    cause: 'A customer receives no service.',
    remedy: 'Add it to the customers of a service.',
  },
  'no-dispute-steps': {
    severity: 'warning',
    cause: 'No step settles a dispute with a supplier.',
    remedy: 'Keep one of the ready-made steps, or write your own.',
  },
  'party-unmeasured': {
    severity: 'warning',
    cause: 'Nothing measures the process that another party operates.',
    remedy: 'Name measures by id.',
  },
  'party-without-accountable': {
    severity: 'error',
    cause: 'Nobody is accountable for the process that another party operates.',
    remedy: 'Name a role.',
  },
  'party-without-supplier': {
    severity: 'warning',
    cause: 'Another party is a supplier, but which one is not said.',
    remedy: 'Write the id of the supplier.',
  },
  'subcontractor-without-lead': {
    severity: 'error',
    cause: 'A subcontractor works for no lead supplier.',
    remedy: 'Write the id of the lead supplier.',
  },
  'supplier-availability-low': {
    severity: 'warning',
    cause: 'A supplier delivers less availability than a service that rests on it promises.',
    remedy: 'Agree more with the supplier, promise less, or build the service to bear it.',
  },
  'supplier-review-rare': {
    severity: 'warning',
    cause: 'A supplier is reviewed less than once a year.',
    remedy: 'Set its reviewInterval to P1Y or less.',
  },
  'supplier-too-slow': {
    severity: 'warning',
    cause: 'A supplier has longer to respond or to resolve than a service that rests on it promises.',
    remedy: 'Agree a shorter time with the supplier, or promise a longer one.',
  },
  'supplier-without-contract': {
    severity: 'warning',
    cause: 'A supplier has no contract.',
    remedy: 'Write its number or title.',
  },
  'supplier-without-customer': {
    severity: 'error',
    cause: 'A supplier is a customer that acts as one, but which one is not said.',
    remedy: 'Write the id of the customer.',
  },
  'supplier-without-manager': {
    severity: 'error',
    cause: 'Nobody is in charge of a supplier.',
    remedy: 'Name a role as its manager.',
  },
  'supplier-without-service': {
    severity: 'warning',
    cause: 'A supplier supports no service.',
    remedy: 'Name the services by id, or remove the supplier.',
  },
} as const satisfies Entries;
