import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Ways to the service desk. */
export const channels = [{ id: 'telephone' }, { id: 'email' }, { id: 'portal' }] as const satisfies Facts<
  NonNullable<OrganisationInput['serviceDesk']>['channels']
>;

/** Requests users make everywhere. */
export const requestTypes = [
  { id: 'information', fulfilWithin: 'P1D working' },
  { id: 'password', fulfilWithin: 'PT1H working' },
  { id: 'access', approval: true, fulfilWithin: 'P2D working' },
  { id: 'equipment', approval: true, fulfilledBy: 'technical-team', fulfilWithin: 'P10D working' },
  { id: 'joiner-mover-leaver', approval: true, fulfilWithin: 'P5D working' },
  { id: 'leaver', approval: false, fulfilWithin: 'PT4H working' },
] as const satisfies Facts<NonNullable<OrganisationInput['requests']>['types']>;
