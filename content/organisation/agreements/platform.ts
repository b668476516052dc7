import type { OrganisationInput } from '../../../src/organisation/index.ts';
import { marlowendConsents } from './consents.ts';

/** What each customer agreed about Hosted Platform. All figures are made up. */
export const platformAgreements = [
  {
    id: 'hosted-platform-marlowend',
    service: 'hosted-platform',
    customer: 'marlowend',
    requirements: 'SR-HP-MAR, issue 3 of 15 January 2026',
    users: '34 people of its application team, and the programs of lending and ledger',
    covers: [
      {
        id: 'production',
        name: 'Servers of lending, ledger and payments',
        kind: 'servers',
        quantity: '170, mirrored',
      },
      {
        id: 'test',
        name: 'Servers for tests and training',
        kind: 'servers',
        quantity: '70, in North Hall, without a mirror',
        rto: 'P2D',
        rpo: 'P1D',
        remark: 'no application in daily use runs on them',
        copiedBy: 'managed-backup.servers',
        alone: true,
      },
    ],
    workload: [
      {
        id: 'servers',
        name: 'Virtual servers',
        normal: '240',
        peak: '252 at the end of a year',
        limit: '260',
      },
      {
        id: 'storage',
        name: 'Storage',
        normal: '340 TB',
        peak: '365 TB at the end of a year',
        limit: '380 TB',
      },
    ],
    aboveLimit: 'room for 20 servers more is held ready and charged by the day',
    requests: [
      { id: 'server', name: 'Virtual server', within: 'P2D working', who: 'the application team' },
      {
        id: 'copy',
        name: 'Copy of a database for a test, without names',
        within: 'P3D working',
        who: 'the test manager',
      },
    ],
    measures: [
      {
        id: 'mirror',
        name: 'Delay of the mirror',
        target: 'at most 5 seconds in 99% of minutes',
        measured: 'storage log',
      },
    ],
    definitions: marlowendConsents,
    deviations: [
      'Its data stays in the two data halls and, as encrypted offline copies, in the vault at Saltern Wharf; none of it leaves the United Kingdom.',
    ],
    duties: ['It tests its applications by 08:00 after each window in which its servers were changed.'],
  },
  {
    id: 'hosted-platform-pellwood',
    service: 'hosted-platform',
    customer: 'pellwood',
    requirements: 'SR-HP-PEL, issue 3 of 16 June 2025',
    users: '9 people of its application team, and the housing programs',
    covers: [
      {
        id: 'housing',
        name: 'Servers of housing and rent accounts',
        kind: 'servers',
        quantity: '62, mirrored',
      },
      {
        id: 'others',
        name: 'Servers of web and reports',
        kind: 'servers',
        quantity: '40, in North Hall, without a mirror',
        rto: 'P1D',
        rpo: 'P8D',
        copiedBy: 'managed-backup.web',
      },
    ],
    workload: [
      { id: 'servers', name: 'Virtual servers', normal: '102', peak: '106 at the rent run', limit: '110' },
      { id: 'storage', name: 'Storage', normal: '128 TB', peak: '135 TB in April', limit: '150 TB' },
    ],
    requests: [
      { id: 'server', name: 'Virtual server', within: 'P5D working', who: 'the head of IT' },
      {
        id: 'storage',
        name: 'More storage for a server',
        within: 'P1D working',
        who: 'the application team',
      },
    ],
    measures: [
      {
        id: 'rent-run',
        name: 'Rent run ended by 06:00',
        target: 'each of 12 runs',
        measured: 'log of the run',
      },
    ],
    rto: 'PT4H',
    rpo: 'PT1H',
    replication: 'PT30M',
    deviations: [
      'Servers of web and reports come back after those of housing. It has agreed to bear the loss of up to eight days of their data, which it can enter again.',
    ],
    duties: ['It says by the 20th of a month when the next rent run starts.'],
  },
  {
    id: 'hosted-platform-ferrow',
    service: 'hosted-platform',
    customer: 'ferrow',
    requirements: 'SR-HP-FER, issue 3 of 13 October 2025',
    users: '16 people of its application team, and the programs of orders and dispatch',
    covers: [
      {
        id: 'orders',
        name: 'Servers of orders, dispatch and planning',
        kind: 'servers',
        quantity: '96, mirrored',
      },
      { id: 'plants', name: 'Servers that feed the plants', kind: 'servers', quantity: '38, mirrored' },
    ],
    workload: [
      {
        id: 'servers',
        name: 'Virtual servers',
        normal: '134',
        peak: '146 from October to January',
        limit: '150',
      },
      { id: 'storage', name: 'Storage', normal: '190 TB', peak: '205 TB', limit: '220 TB' },
      {
        id: 'orders',
        name: 'Orders an hour',
        normal: '5,200',
        peak: '11,000 in the week before Christmas',
        limit: '12,500',
      },
    ],
    aboveLimit: 'orders above the limit are queued; none is lost',
    requests: [
      { id: 'server', name: 'Virtual server', within: 'P3D working', who: 'the application team' },
      {
        id: 'season',
        name: 'More processors for the season',
        within: 'PT4H working',
        who: 'the head of logistics',
      },
    ],
    responseTime:
      'the order program answers in 2 seconds for 95% of orders, by a probe at the edge of both data halls every minute',
    deviations: [
      'In the freeze of the Christmas trade only emergency changes, security updates and more processors for the season touch its servers; all other standard changes rest.',
      'Orders and dispatch stop an hour after the platform does; from then until it is back Ferrow takes orders on paper and dispatches by the list of the evening before. It has agreed to bear this gap.',
    ],
    duties: ['It forecasts its orders for the season by the end of August.'],
  },
  {
    id: 'hosted-platform-sandlark',
    service: 'hosted-platform',
    customer: 'sandlark',
    requirements: 'SR-HP-SAN, issue 2 of 3 February 2026',
    users: '5 people of its technology team, and the tracking programs',
    covers: [
      { id: 'tracking', name: 'Servers of parcel tracking', kind: 'servers', quantity: '44, mirrored' },
      {
        id: 'maps',
        name: 'Servers of routes and maps',
        kind: 'servers',
        quantity: '18, in North Hall, without a mirror',
        rto: 'P1D',
        rpo: 'P1D',
        copiedBy: 'managed-backup.maps',
      },
    ],
    workload: [
      { id: 'servers', name: 'Virtual servers', normal: '62', peak: '67 in December', limit: '70' },
      { id: 'storage', name: 'Storage', normal: '74 TB', peak: '82 TB in December', limit: '90 TB' },
    ],
    requests: [
      { id: 'server', name: 'Virtual server', within: 'P4D working', who: 'the technology team' },
      { id: 'log', name: 'Log of scans for a lost parcel', within: 'P1D working', who: 'claims' },
    ],
    measures: [
      {
        id: 'scan',
        name: 'Scans stored',
        target: '99.9% within 10 seconds, 20:00 to 06:00',
        measured: 'scanner log against the database',
      },
    ],
    maintenanceWindow: 'Su 10:00-14:00',
    deviations: [
      'Its window is by day, since its servers are busiest at night.',
      'Work on parts of the platform that it shares with others takes place hall by hall, on Sunday from 01:00 to 05:00 as for all customers: its mirrored servers run in the other hall meanwhile, and those of routes and maps are down with the leave of dispatch, which works by its list then.',
    ],
    duties: ['It stops the programs of routes itself before the window and starts them afterwards.'],
  },
] satisfies OrganisationInput['agreements'];
