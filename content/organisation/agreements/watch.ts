import type { OrganisationInput } from '../../../src/organisation/index.ts';
import { marlowendConsents } from './consents.ts';

/** What each customer agreed about Security Watch. All figures are made up. */
export const watchAgreements = [
  {
    id: 'security-watch-marlowend',
    service: 'security-watch',
    customer: 'marlowend',
    requirements: 'SR-SW-MAR, issue 3 of 2 September 2026',
    users: 'its security officer, a deputy, and the head of fraud',
    covers: [
      { id: 'sources', name: 'Servers, firewalls and sign-ins', kind: 'sources of events', quantity: '580' },
      {
        id: 'lending',
        name: 'Log of the lending system',
        kind: 'source of events',
        remark: 'who opened which account',
      },
    ],
    workload: [
      {
        id: 'events',
        name: 'Events a second',
        normal: '3,600',
        peak: '5,200 at the end of a month',
        limit: '5,500',
      },
      { id: 'alarms', name: 'Alarms a day', normal: '9', peak: '21', limit: '25' },
    ],
    aboveLimit: 'events of sign-ins and payments are kept first, others may be thinned out',
    requests: [
      { id: 'rule', name: 'New rule for alarms', within: 'P5D working', who: 'the security officer' },
      {
        id: 'search',
        name: 'Search in the events of the last year',
        within: 'P1D working',
        who: 'the security officer and fraud',
      },
    ],
    measures: [
      {
        id: 'alarm',
        name: 'Call about an alarm begun',
        target: '95% within 10 minutes of the event',
        measured: 'event store against the call log',
      },
      {
        id: 'false',
        name: 'Alarms that were none',
        target: 'under 20% a month',
        measured: 'tickets of alarms',
      },
    ],
    definitions: marlowendConsents,
    deviations: [
      'Tidewold may block an account at once. It takes a server off with the leave of the security officer or the deputy alone, in an attack too, unless people would come to harm.',
    ],
    duties: ['Its security officer or the deputy answers at any hour within 10 minutes.'],
  },
  {
    id: 'security-watch-ferrow',
    service: 'security-watch',
    customer: 'ferrow',
    requirements: 'SR-SW-FER, issue 2 of 31 August 2026',
    users: 'its head of IT and the shift leaders of both plants',
    covers: [
      { id: 'offices', name: 'Servers, firewalls and sign-ins', kind: 'sources of events', quantity: '300' },
      {
        id: 'plants',
        name: 'Gates between offices and plant networks',
        kind: 'sources of events',
        quantity: '14',
      },
    ],
    workload: [
      { id: 'events', name: 'Events a second', normal: '2,100', peak: '3,200 in December', limit: '3,500' },
      { id: 'alarms', name: 'Alarms a day', normal: '5', peak: '12', limit: '15' },
    ],
    requests: [
      { id: 'source', name: 'Further source of events', within: 'P8D working', who: 'the head of IT' },
      {
        id: 'quiet',
        name: 'Alarms kept quiet during plant maintenance',
        within: 'PT4H',
        who: 'shift leaders',
      },
    ],
    measures: [
      {
        id: 'alarm',
        name: 'Call about an alarm of a plant gate begun',
        target: '99% within 5 minutes of the event',
        measured: 'event store against the call log',
      },
    ],
    deviations: ['Tidewold may part a plant from the offices at once; the lines go on without them.'],
    duties: ['The shift leader on duty takes the call and decides about machines.'],
  },
] satisfies OrganisationInput['agreements'];
