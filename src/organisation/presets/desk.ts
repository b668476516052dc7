import type { OrganisationInput } from '../schema/organisation.ts';

/** Ways to the service desk. */
export const presetChannels = [
  { id: 'telephone', name: 'Telephone', purpose: 'everything that is urgent' },
  { id: 'email', name: 'E-mail', purpose: 'what can wait until the next working day' },
  { id: 'portal', name: 'Portal', purpose: 'service requests and the state of one’s own tickets' },
] satisfies NonNullable<NonNullable<OrganisationInput['serviceDesk']>['channels']>;

/** Requests users make everywhere. */
export const presetRequestTypes = [
  { id: 'information', name: 'Question or advice', approver: 'nobody', fulfilWithin: 'P1D working' },
  { id: 'password', name: 'Password reset', approver: 'nobody', fulfilWithin: 'PT1H working' },
  { id: 'access', name: 'Access to an application or data', approval: true, fulfilWithin: 'P2D working' },
  {
    id: 'equipment',
    name: 'Equipment or software from the catalogue',
    approval: true,
    fulfilledBy: 'technical-team',
    fulfilWithin: 'P10D working',
  },
  {
    id: 'joiner-mover-leaver',
    name: 'Person joins, moves or leaves',
    approval: true,
    fulfilWithin: 'P5D working',
  },
] satisfies NonNullable<NonNullable<OrganisationInput['requests']>['types']>;

/** Levels of a contract dispute. */
export const presetDisputeSteps = [
  {
    id: 'operational',
    name: 'Talk between those in charge',
    role: 'supplier-manager',
    within: 'P10D working',
  },
  {
    id: 'management',
    name: 'Talk between managers',
    role: 'management-representative',
    within: 'P10D working',
  },
  { id: 'executive', name: 'Talk between top managements', role: 'top-management', within: 'P20D working' },
] satisfies NonNullable<NonNullable<OrganisationInput['supplierManagement']>['disputeSteps']>;
