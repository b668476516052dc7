import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Levels of a contract dispute. */
export const disputeSteps = [
  { id: 'operational', role: 'supplier-manager', within: 'P10D working' },
  { id: 'management', role: 'management-representative', within: 'P10D working' },
  { id: 'executive', role: 'top-management', within: 'P20D working' },
] as const satisfies Facts<NonNullable<OrganisationInput['supplierManagement']>['disputeSteps']>;
