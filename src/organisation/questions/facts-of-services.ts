import type { QuestionFacts } from './question-facts.ts';

/** What is asked about the services and what is promised with them. */
export const factsOfServices = {
  customers: { step: 'services', kind: 'identity', example: [{ id: 'north-school', name: 'North School' }] },
  services: {
    step: 'services',
    kind: 'identity',
    example: [
      {
        id: 'workplace',
        name: 'Workplace',
        description: 'A computer with its programs',
        owner: 'service-desk',
        customers: ['north-school'],
      },
    ],
  },
  'services.*.owner': { step: 'services', kind: 'identity', example: 'service-desk' },
  'services.*.customers': { step: 'services', kind: 'promise', example: ['north-school'] },
  'services.*.description': { step: 'services', kind: 'promise', example: 'A computer with its programs' },
  'services.*.outcome': {
    step: 'services',
    kind: 'promise',
    example: 'lessons and administration go on without a thought for computers',
  },
  'services.*.components': {
    step: 'services',
    kind: 'identity',
    example: [
      { id: 'devices', name: 'Notebooks and screens' },
      { id: 'lines', name: 'Lines to the schools', supplier: 'fibre' },
    ],
  },
  'services.*.dependsOn': { step: 'services', kind: 'identity', example: [] },
  'services.*.users': { step: 'services', kind: 'identity', example: '120 teachers and pupils' },
  'services.*.criticality': { step: 'services', kind: 'promise', example: 'medium' },
  'services.*.hours': { step: 'services', kind: 'promise', example: 'Mo-Fr 07:00-18:00' },
  'services.*.workload': { step: 'services', kind: 'promise', example: 'up to 150 users at once' },
  'services.*.responseTime': {
    step: 'services',
    kind: 'promise',
    example: 'a program opens in 5 seconds for 95% of starts, by a probe in each school',
  },
  agreements: {
    step: 'services',
    kind: 'promise',
    example: [
      {
        id: 'workplace-north-school',
        service: 'workplace',
        customer: 'north-school',
        workload: [{ id: 'devices', name: 'Devices', limit: '100' }],
      },
    ],
  },
  'agreements.*.requirements': {
    step: 'services',
    kind: 'promise',
    example: 'Requirements of North School, issue 2 of 9 March 2026',
  },
  'agreements.*.users': {
    step: 'services',
    kind: 'promise',
    example: '80 teachers and pupils',
    // Those of a service that one customer has are that customer's.
    only: ({ services, agreements }, id) => {
      const { service } = agreements.find((agreement) => agreement.id === id) ?? {};
      return (services.find((one) => one.id === service)?.customers.length ?? 0) > 1;
    },
  },
  'agreements.*.covers': {
    step: 'services',
    kind: 'promise',
    example: [{ id: 'buildings', name: 'Devices in both school buildings', kind: 'devices', quantity: '90' }],
  },
  'agreements.*.workload': {
    step: 'services',
    kind: 'promise',
    example: [{ id: 'devices', name: 'Devices', limit: '100' }],
  },
  'customers.*.description': {
    step: 'services',
    kind: 'identity',
    example: 'Teaches 900 pupils; without its computers lessons stop',
  },
  'customers.*.agreement': { step: 'services', kind: 'law', example: 'Frame contract of 2025' },

  'serviceLevels.cataloguePlace': {
    step: 'services',
    kind: 'promise',
    example: 'pages sent to each customer by e-mail, who gives them to its users',
  },

  'serviceDesk.hours': { step: 'desk', kind: 'promise', example: 'Mo-Fr 08:00-17:00' },
  'serviceDesk.phone': { step: 'desk', kind: 'night', example: '+44 20 7946 0000' },
  'serviceDesk.email': { step: 'desk', kind: 'identity', example: 'desk@harbour.example' },
  'serviceDesk.outOfHours': {
    step: 'desk',
    kind: 'night',
    example: 'Outside these hours a message is read on the next working day.',
  },
  'onCall.numbers': {
    step: 'desk',
    kind: 'night',
    example: [
      {
        id: 'night',
        name: 'Technician on call',
        phone: '+44 20 7946 0001',
        role: 'technical-team',
        forUsers: true,
      },
      { id: 'incidents', name: 'Incident manager', role: 'incident-manager' },
    ],
  },
  'onCall.coverage': {
    step: 'desk',
    kind: 'night',
    example: [
      {
        id: 'workplace',
        service: 'workplace',
        hours: 'Mo-Fr 07:00-18:00',
        called: 'technical-team',
        priorities: ['p1', 'p2'],
      },
    ],
  },
  'onCall.acknowledgeWithin': { step: 'desk', kind: 'night', example: 'PT5M' },
  'tools.itsm.name': { step: 'desk', kind: 'identity', example: 'the ticket system' },
  'tools.documents.name': { step: 'desk', kind: 'identity', example: 'the document store' },

  'priorities.*.respond': { step: 'priorities', kind: 'promise', example: 'PT30M' },
  'priorities.*.resolve': { step: 'priorities', kind: 'promise', example: 'PT4H' },
  'majorIncidents.criteria': {
    step: 'priorities',
    kind: 'promise',
    example: ['A service is down for a whole school'],
  },
  'majorIncidents.declaredBy': { step: 'priorities', kind: 'night', example: 'incident-manager' },
  'majorIncidents.informCustomersWithin': { step: 'priorities', kind: 'promise', example: 'PT30M' },
  'requests.fulfilWithin': { step: 'priorities', kind: 'promise', example: 'P5D working' },

  'serviceLevels.maintenanceWindow': { step: 'changes', kind: 'promise', example: 'Su 02:00-06:00' },
  'communication.maintenanceNotice': { step: 'changes', kind: 'promise', example: 'P5D working' },
  'changes.emergencyCriteria': {
    step: 'changes',
    kind: 'promise',
    example: ['A critical service is down or about to be'],
  },
  'changes.freezeWindows': {
    step: 'changes',
    kind: 'promise',
    example: [{ id: 'exams', name: 'Examinations', from: '2027-06-01', to: '2027-06-20' }],
  },

  'continuity.recoveryPlace': {
    step: 'continuity',
    kind: 'promise',
    example: 'two racks at the county data hall, rented by the contract of 2025',
  },
  'continuity.offsiteCopies': {
    step: 'continuity',
    kind: 'promise',
    example: 'an encrypted copy at the county data hall, and a printed set at the town archive',
  },
  'continuity.backupInterval': { step: 'continuity', kind: 'promise', example: 'P1D' },
  'criticalities.*.availability': { step: 'continuity', kind: 'promise', example: 99.5 },
  'criticalities.*.rto': { step: 'continuity', kind: 'promise', example: 'P1D' },
  'criticalities.*.rpo': { step: 'continuity', kind: 'promise', example: 'P1D' },
  'security.informWithin': { step: 'continuity', kind: 'law', example: 'P1D' },
} as const satisfies Readonly<Record<string, QuestionFacts>>;
