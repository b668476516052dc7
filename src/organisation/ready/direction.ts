import type { OrganisationInput } from '../schema/organisation.ts';

/** Objectives that hold for any provider of services. */
export const readyObjectives = [
  {
    id: 'services-as-agreed',
    statement: 'Services are delivered as agreed with customers',
    measure: 'service-targets-met',
    owner: 'service-level-manager',
  },
  {
    id: 'satisfied-customers',
    statement: 'Customers and users are satisfied',
    measure: 'customer-satisfaction',
    owner: 'business-relationship-manager',
  },
  {
    id: 'fast-recovery',
    statement: 'Incidents are resolved within their targets',
    measure: 'incidents-resolved-in-time',
    owner: 'incident-manager',
  },
  {
    id: 'safe-changes',
    statement: 'Changes do no harm',
    measure: 'changes-successful',
    owner: 'change-manager',
  },
  {
    id: 'steady-improvement',
    statement: 'Improvements reach what they were made for',
    measure: 'improvements-on-target',
    owner: 'improvement-manager',
  },
] satisfies NonNullable<OrganisationInput['objectives']>;

/** What is told to whom. */
export const readyMatters = [
  {
    id: 'policy',
    name: 'Service management policy and objectives',
    audience: ['all staff'],
    channel: 'briefing and document store',
    when: 'on joining and after each change',
    sender: 'top-management',
  },
  {
    id: 'performance',
    name: 'Service performance',
    audience: ['customers', 'service owners'],
    channel: 'service report and review meeting',
    when: 'as set for service reports',
    sender: 'service-level-manager',
  },
  {
    id: 'outages',
    name: 'Outages and maintenance',
    audience: ['users', 'customers'],
    channel: 'status page and e-mail',
    when: 'when they happen or are planned',
    sender: 'service-desk',
  },
  {
    id: 'changes',
    name: 'Change schedule',
    audience: ['service desk', 'technical teams', 'customers concerned'],
    channel: 'ITSM tool',
    when: 'each time it is published',
    sender: 'change-manager',
  },
  {
    id: 'documents',
    name: 'New and changed documents',
    audience: ['staff concerned'],
    channel: 'e-mail with a link',
    when: 'before they apply',
    sender: 'document-controller',
  },
] satisfies NonNullable<NonNullable<OrganisationInput['communication']>['matters']>;
