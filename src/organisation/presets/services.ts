import type { OrganisationInput } from '../schema/organisation.ts';

/** Four levels; figures are what an ordinary infrastructure reaches without special cost. */
export const presetCriticalities = [
  {
    id: 'critical',
    name: 'Critical',
    rank: 1,
    description: 'Loss endangers people or stops the business of a customer within hours.',
    availability: 99.9,
    rto: 'PT4H',
    rpo: 'PT1H',
    testInterval: 'P6M',
  },
  {
    id: 'high',
    name: 'High',
    rank: 2,
    description: 'Loss stops the business of a customer within a day.',
    availability: 99.5,
    rto: 'PT8H',
    rpo: 'PT4H',
    testInterval: 'P1Y',
  },
  {
    id: 'medium',
    name: 'Medium',
    rank: 3,
    description: 'Loss hinders work and can be borne for some days.',
    availability: 99,
    rto: 'P1D',
    rpo: 'P1D',
    testInterval: 'P1Y',
  },
  {
    id: 'low',
    name: 'Low',
    rank: 4,
    description: 'Loss is an inconvenience.',
    availability: 98,
    rto: 'P5D',
    rpo: 'P1D',
    testInterval: 'P2Y',
  },
] satisfies NonNullable<OrganisationInput['criticalities']>;

/** The reports a provider cannot do without. */
export const presetReports = [
  {
    id: 'service-level-report',
    name: 'Service level report',
    purpose: 'Customer and service level manager judge whether the service is as agreed',
    readers: ['customers', 'service owners', 'service level manager'],
    interval: 'P1M',
    owner: 'service-reporting-manager',
    sources: ['itsm', 'monitoring'],
    contents: [
      'results against targets',
      'major incidents',
      'workload and trends',
      'missed targets with their causes',
      'planned changes',
    ],
  },
  {
    id: 'process-performance-report',
    name: 'Process performance report',
    purpose: 'Process owners decide on corrective action and improvement',
    readers: ['process owners', 'SMS manager'],
    interval: 'P3M',
    owner: 'management-representative',
    sources: ['itsm', 'cmdb', 'documents'],
    contents: ['measures against targets', 'trends', 'nonconformities and their causes', 'open actions'],
  },
  {
    id: 'management-report',
    name: 'Management report',
    purpose: 'Top management decides on direction, risk and means',
    readers: ['top management'],
    interval: 'P3M',
    owner: 'management-representative',
    sources: ['documents', 'finance', 'survey'],
    contents: [
      'state of the objectives',
      'satisfaction and complaints',
      'cost against budget',
      'high risks',
      'audit findings',
      'activated continuity plans',
    ],
  },
] satisfies NonNullable<NonNullable<OrganisationInput['serviceReporting']>['reports']>;
