import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Four levels; figures are what an ordinary infrastructure reaches without special cost. */
export const criticalities = [
  { id: 'critical', rank: 1, availability: 99.9, rto: 'PT4H', rpo: 'PT1H', testInterval: 'P6M' },
  { id: 'high', rank: 2, availability: 99.5, rto: 'PT8H', rpo: 'PT4H', testInterval: 'P1Y' },
  { id: 'medium', rank: 3, availability: 99, rto: 'P1D', rpo: 'P1D', testInterval: 'P1Y' },
  { id: 'low', rank: 4, availability: 98, rto: 'P5D', rpo: 'P1D', testInterval: 'P2Y' },
] as const satisfies Facts<OrganisationInput['criticalities']>;

/** The reports a provider cannot do without. */
export const reports = [
  {
    id: 'service-level-report',
    interval: 'P1M',
    owner: 'service-reporting-manager',
    record: 'service-report',
    sources: ['itsm', 'monitoring'],
  },
  {
    id: 'process-performance-report',
    interval: 'P3M',
    owner: 'management-representative',
    record: 'process-performance-report',
    sources: ['itsm', 'cmdb', 'documents'],
  },
  {
    id: 'management-report',
    interval: 'P3M',
    owner: 'management-representative',
    record: 'representative-report',
    sources: ['documents', 'finance', 'survey'],
  },
] as const satisfies Facts<NonNullable<OrganisationInput['serviceReporting']>['reports']>;
