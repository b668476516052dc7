import type { OrganisationInput } from '../../../src/organisation/index.ts';
import { marlowendConsents } from './consents.ts';

/** What each customer agreed about Application Care. All figures are made up. */
export const applicationAgreements = [
  {
    id: 'application-care-marlowend',
    service: 'application-care',
    customer: 'marlowend',
    requirements: 'SR-AC-MAR, issue 2 of 20 January 2026',
    users: '620 people in branches and head office',
    covers: [
      {
        id: 'lending',
        name: 'Lending system',
        kind: 'application',
        quantity: '540 users',
        runsOn: 'hosted-platform.production',
      },
      {
        id: 'ledger',
        name: 'General ledger',
        kind: 'application',
        quantity: '80 users',
        runsOn: 'hosted-platform.production',
      },
      {
        id: 'interfaces',
        name: 'Payments, cards, letters and archive',
        kind: 'applications',
        quantity: '4',
        runsOn: 'hosted-platform.production',
      },
    ],
    workload: [
      { id: 'users', name: 'Users', normal: '620', peak: '700 in April', limit: '760' },
      { id: 'releases', name: 'Releases a month', normal: '1', peak: '2', limit: '2' },
    ],
    requests: [
      { id: 'right', name: 'Right in the lending system', within: 'P1D working', who: 'branch managers' },
      { id: 'report', name: 'Report from the ledger', within: 'P5D working', who: 'finance' },
    ],
    measures: [
      { id: 'day-end', name: 'Day-end run over by 05:30', target: '99% of days', measured: 'log of the run' },
    ],
    hours: 'Mo-Su 05:00-24:00',
    rto: 'PT4H',
    definitions: marlowendConsents,
    deviations: [
      'The lending system comes back first: no branch can open without it. Branches that are open work with counter books until then; the society has agreed to bear this for the time of restore above.',
    ],
    duties: ['It accepts each release in a branch test of three days.'],
  },
  {
    id: 'application-care-pellwood',
    service: 'application-care',
    customer: 'pellwood',
    changeNotice: 'P5D working',
    requirements: 'SR-AC-PEL, issue 2 of 18 June 2025',
    users: '410 people of lettings, repairs and accounts',
    covers: [
      {
        id: 'housing',
        name: 'Housing management',
        kind: 'application',
        quantity: '300 users',
        runsOn: 'hosted-platform.housing',
      },
      {
        id: 'repairs',
        name: 'Repair planning with its app',
        kind: 'application',
        quantity: '190 users',
        runsOn: 'hosted-platform.housing',
      },
      {
        id: 'accounts',
        name: 'Rent accounts and letters',
        kind: 'applications',
        quantity: '2',
        runsOn: 'hosted-platform.housing',
      },
      {
        id: 'forms',
        name: 'Web forms',
        kind: 'application',
        quantity: '1',
        remark:
          'on servers without a mirror; what a tenant sends is in housing management at once, and until the forms are back tenants call',
        rto: 'P1D',
        rpo: 'P8D',
        copiedBy: 'managed-backup.web',
        runsOn: 'hosted-platform.others',
      },
    ],
    workload: [
      { id: 'users', name: 'Users', normal: '410', peak: '450 in winter', limit: '490' },
      { id: 'releases', name: 'Releases a month', normal: '1', peak: '1', limit: '1' },
    ],
    aboveLimit: 'a second release in a month waits for the next',
    requests: [
      { id: 'right', name: 'Right in housing management', within: 'P2D working', who: 'heads of team' },
      { id: 'letter', name: 'New letter', within: 'P8D working', who: 'lettings' },
    ],
    measures: [
      {
        id: 'jobs',
        name: 'Repair jobs on the tablet',
        target: '98% within 2 minutes of the call',
        measured: 'repair planning',
      },
    ],
    deviations: [
      'The vendor of housing management corrects its program itself; Tidewold installs the correction.',
    ],
    duties: ['It keeps the maintenance contract with the vendor of housing management.'],
  },
  {
    id: 'application-care-sandlark',
    service: 'application-care',
    customer: 'sandlark',
    requirements: 'SR-AC-SAN, issue 1 of 9 February 2026',
    users: '450 people of dispatch, hubs and claims',
    covers: [
      {
        id: 'tracking',
        name: 'Parcel tracking',
        kind: 'application',
        quantity: '450 users, 590 handhelds',
        runsOn: 'hosted-platform.tracking',
      },
      {
        id: 'routes',
        name: 'Planning of routes',
        kind: 'application',
        quantity: '60 users',
        remark:
          'on servers without a mirror; until they are back, dispatch plans by the routes of the day before',
        rto: 'P1D',
        rpo: 'P1D',
        copiedBy: 'managed-backup.maps',
        runsOn: 'hosted-platform.maps',
      },
      {
        id: 'claims',
        name: 'Claims',
        kind: 'application',
        quantity: '25 users',
        runsOn: 'hosted-platform.tracking',
      },
    ],
    workload: [
      { id: 'users', name: 'Users', normal: '450', peak: '520 in December', limit: '550' },
      {
        id: 'scans',
        name: 'Scans a night',
        normal: '210,000',
        peak: '540,000 before Christmas',
        limit: '600,000',
      },
      { id: 'releases', name: 'Releases a month', normal: '1', peak: '1', limit: '1' },
    ],
    aboveLimit: 'scans above the limit are stored with delay, in the order in which they were made',
    requests: [
      { id: 'route', name: 'New area in the planning of routes', within: 'P3D working', who: 'dispatch' },
      {
        id: 'user',
        name: 'User of tracking',
        within: 'PT4H',
        who: 'shift leaders of the hubs',
        restsOn: 'owlgate.tracking-user',
      },
    ],
    measures: [
      {
        id: 'trace',
        name: 'Parcels with every scan shown within a minute',
        target: 'at least 99.5% each night',
        measured: 'sample of 500 parcels a night',
      },
    ],
    hours: '24/7',
    supportHours: '24/7',
    maintenanceWindow: 'Su 10:00-14:00',
    dependsOn: ['hosted-platform'],
    deviations: [
      'The service runs at night too, when parcels are sorted; its window is on Sunday by day.',
      'It brings the lines from its hubs to the data halls itself; a fault there is none of this service.',
    ],
    duties: ['It gives the depot plan of the night to Tidewold by 18:00.'],
  },
] satisfies OrganisationInput['agreements'];
