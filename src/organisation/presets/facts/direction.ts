import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Objectives that hold for any provider of services. */
export const objectives = [
  { id: 'services-as-agreed', measure: 'service-targets-met', owner: 'service-level-manager' },
  { id: 'satisfied-customers', measure: 'customer-satisfaction', owner: 'business-relationship-manager' },
  { id: 'fast-recovery', measure: 'incidents-resolved-in-time', owner: 'incident-manager' },
  { id: 'safe-changes', measure: 'changes-successful', owner: 'change-manager' },
  { id: 'steady-improvement', measure: 'improvements-on-target', owner: 'improvement-manager' },
] as const satisfies Facts<OrganisationInput['objectives']>;

/** What is told to whom. */
export const matters = [
  { id: 'policy', sender: 'top-management' },
  { id: 'performance', sender: 'service-reporting-manager' },
  { id: 'outages', sender: 'service-desk' },
  { id: 'changes', sender: 'change-manager' },
  { id: 'documents', sender: 'document-controller' },
] as const satisfies Facts<NonNullable<OrganisationInput['communication']>['matters']>;
