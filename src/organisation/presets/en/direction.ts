import type { PresetWords } from '../words.ts';

/** English words of objectives. */
export const objectives: PresetWords['lists']['objectives'] = {
  'services-as-agreed': {
    statement: 'Services are delivered as agreed with customers',
    policyStatement: 'Requirements, law and contracts are kept',
    actions: [
      'Each missed target explained to the customer',
      'each new target compared with what technology and suppliers deliver',
    ],
    means: [
      'Time of the service owners',
      'the tools that measure each target',
      'its measured values',
      'money only where a target needs more capacity',
    ],
  },
  'satisfied-customers': {
    statement: 'Customers and users are satisfied',
    policyStatement: 'Agreed before delivered',
    actions: ['Low marks called back', 'the weakest answers of a survey turned into improvements'],
    means: [
      'Time for calls and reviews with customers',
      'the survey tool',
      'answers of the last survey',
      'no money beyond the budget',
    ],
  },
  'fast-recovery': {
    statement: 'Incidents are resolved within their targets',
    policyStatement: 'Requirements, law and contracts are kept',
    actions: [
      'Incidents near their limit looked through at each review of open cases',
      'known errors written down for the service desk',
    ],
    means: [
      'People on shift for every priority',
      'clocks for each priority in the ticket tool',
      'known errors within reach',
      'no money beyond the budget',
    ],
  },
  'safe-changes': {
    statement: 'Changes do no harm',
    policyStatement: 'One way to change',
    actions: [
      'Failed changes compared for what they have in common',
      'the kinds that fail most tested beforehand',
    ],
    means: [
      'Time for reviews and tests',
      'a place to test',
      'the history of changes',
      'money only where a place to test is missing',
    ],
  },
  'steady-improvement': {
    statement: 'Improvements reach what they were made for',
    policyStatement: 'Improvement does not stop',
    actions: [
      'No start without a target that can be measured',
      'late improvements decided anew with their owner',
    ],
    means: [
      'Time set aside by the owners',
      'the improvement register in the ticket tool',
      'values measured before and after',
      'the budget for improvements',
    ],
  },
};

/** English words of matters that are communicated. */
export const matters: PresetWords['lists']['communication.matters'] = {
  policy: {
    name: 'Service management policy and objectives',
    audience: ['all staff'],
    channel: 'briefing and document store',
    when: 'after each change',
  },
  performance: {
    name: 'Service performance',
    audience: ['customers', 'service owners'],
    channel: 'service report and review meeting',
    when: 'as set for service reports',
  },
  outages: {
    name: 'Outages and maintenance',
    audience: ['users', 'customers'],
    channel: 'status page and e-mail',
    when: 'when they happen or are planned',
  },
  changes: {
    name: 'Change schedule',
    audience: ['service desk', 'technical teams', 'service owners', 'those in charge of customers'],
    channel: 'list in the ticket system',
    when: 'each time it is published',
  },
  documents: {
    name: 'New and changed documents',
    audience: ['staff concerned'],
    channel: 'e-mail with a link',
    when: 'before they apply',
  },
};
