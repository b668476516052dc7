import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Cost types. */
export const costTypes = [
  { id: 'staff', kind: 'direct' },
  { id: 'assets', kind: 'direct' },
  { id: 'licences', kind: 'direct' },
  { id: 'bought-in', kind: 'direct' },
  { id: 'shared-resources', kind: 'indirect' },
  { id: 'premises', kind: 'indirect' },
  { id: 'overheads', kind: 'indirect' },
] as const satisfies Facts<NonNullable<OrganisationInput['budgeting']>['costTypes']>;
