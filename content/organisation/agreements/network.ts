import type { OrganisationInput } from '../../../src/organisation/index.ts';
import { marlowendConsents } from './consents.ts';

/** What each customer agreed about Managed Network. All figures are made up. */
export const networkAgreements = [
  {
    id: 'managed-network-marlowend',
    service: 'managed-network',
    customer: 'marlowend',
    requirements: 'SR-MN-MAR, issue 2 of 14 January 2026',
    users: 'everybody at 43 sites, and members at the terminals of branches',
    covers: [
      { id: 'branches', name: 'Branches', kind: 'sites', quantity: '41, each with two lines' },
      {
        id: 'offices',
        name: 'Head office and call centre',
        kind: 'sites',
        quantity: '2, each with two lines of 1 Gbit/s',
      },
    ],
    workload: [
      { id: 'sites', name: 'Sites', normal: '43', peak: '43', limit: '46' },
      {
        id: 'traffic',
        name: 'Traffic to the data halls',
        normal: '2.8 Gbit/s',
        peak: '4.9 Gbit/s on the last working day of a month',
        limit: '6 Gbit/s',
      },
    ],
    aboveLimit:
      'a further branch needs a change of this agreement; traffic above the limit is slowed, payment traffic last',
    requests: [
      {
        id: 'branch',
        name: 'Network for a new branch',
        within: 'P60D working',
        who: 'the property department',
      },
      { id: 'rule', name: 'Rule of a firewall', within: 'P3D working', who: 'the security officer' },
    ],
    measures: [
      {
        id: 'second-line',
        name: 'Change to the second line after a cut',
        target: 'within 60 seconds',
        measured: 'monitoring of both lines, tried out twice a year',
      },
    ],
    definitions: marlowendConsents,
    deviations: [
      'No planned work on lines of branches takes place on the last three working days of a month; security updates and emergency changes go on.',
    ],
    duties: ['It gives the keys of each comms cupboard to the branch manager on duty.'],
  },
  {
    id: 'managed-network-pellwood',
    service: 'managed-network',
    customer: 'pellwood',
    requirements: 'SR-MN-PEL, issue 2 of 10 June 2025',
    users: 'everybody at the main office and eight area offices',
    covers: [
      { id: 'main', name: 'Main office', kind: 'sites', quantity: '1, with two lines' },
      {
        id: 'areas',
        name: 'Area offices',
        kind: 'sites',
        quantity: '8, each with one line and a mobile line behind it',
      },
    ],
    workload: [
      { id: 'sites', name: 'Sites', normal: '9', peak: '10 while an office moves', limit: '11' },
      {
        id: 'traffic',
        name: 'Traffic to the data halls',
        normal: '0.7 Gbit/s',
        peak: '1.4 Gbit/s on Mondays',
        limit: '2 Gbit/s',
      },
    ],
    requests: [
      {
        id: 'move',
        name: 'Network for an office that moves',
        within: 'P40D working',
        who: 'the facilities manager',
      },
      { id: 'guest', name: 'Guest network for a meeting', within: 'P1D working', who: 'every office' },
    ],
    measures: [
      {
        id: 'mobile',
        name: 'Change to the mobile line after a cut',
        target: 'within 5 minutes',
        measured: 'monitoring of each office',
      },
    ],
    availability: 99.88,
    exceptions: [
      'planned maintenance that was announced in time',
      'area offices that run on their mobile line, as long as repair calls can be taken',
    ],
    deviations: ['Availability is counted for the nine offices together, not for each.'],
    duties: ['It orders the building works for lines from its landlords.'],
  },
  {
    id: 'managed-network-brindlecombe',
    service: 'managed-network',
    customer: 'brindlecombe',
    requirements: 'SR-MN-BRI, issue 2 of 4 July 2025',
    users: '620 staff and 5,600 students at three sites and in the halls of residence',
    covers: [
      {
        id: 'campus',
        name: 'Campus, annexe and workshop',
        kind: 'sites',
        quantity: '3, with 310 radio cells',
      },
      {
        id: 'halls',
        name: 'Halls of residence',
        kind: 'halls of residence',
        quantity: '4, with 60 radio cells',
        remark: 'radio only',
        supportHours: 'Mo-Su 07:00-19:00',
        priority: 'p2',
      },
    ],
    workload: [
      { id: 'sites', name: 'Sites', normal: '3', peak: '3', limit: '4' },
      { id: 'halls', name: 'Halls of residence', normal: '4', peak: '4', limit: '4' },
      {
        id: 'traffic',
        name: 'Traffic to the internet and the data halls',
        normal: '0.9 Gbit/s',
        peak: '1.8 Gbit/s in the evenings of term',
        limit: '2 Gbit/s',
      },
      {
        id: 'devices',
        name: 'Devices at the same time',
        normal: '4,100',
        peak: '7,300 in the first week of term',
        limit: '8,000',
      },
    ],
    aboveLimit: 'devices of the halls of residence are slowed first',
    requests: [
      {
        id: 'examination',
        name: 'Network of an examination parted from the rest',
        within: 'P5D working',
        who: 'the examinations office',
      },
      { id: 'event', name: 'Radio for an event', within: 'P10D working', who: 'the bursar' },
    ],
    measures: [
      {
        id: 'radio',
        name: 'Rooms of lessons with good radio',
        target: 'at least 97% of 240 rooms',
        measured: 'walk with a meter, each half-year',
      },
    ],
    deviations: [
      'A fault in the halls of residence alone has priority P2 and is worked on from 07:00 to 19:00 only; the targets rest outside these hours.',
      'In examination weeks the network of the examination rooms is altered by emergency changes, in the hours of examinations with the leave of the examinations office unless people would come to harm, and outside those hours by security updates; nothing else is changed in it.',
    ],
    duties: [
      'It tells its students the rules of use and answers what they ask about these; a fault goes to our desk, whoever noticed it.',
    ],
  },
  {
    id: 'managed-network-ferrow',
    service: 'managed-network',
    customer: 'ferrow',
    requirements: 'SR-MN-FER, issue 2 of 7 October 2025',
    users: 'everybody at two plants, five depots and the head office',
    covers: [
      { id: 'plants', name: 'Plants', kind: 'sites', quantity: '2, each with two lines and two cores' },
      { id: 'depots', name: 'Depots', kind: 'sites', quantity: '5, each with two lines' },
      { id: 'office', name: 'Head office', kind: 'sites', quantity: '1' },
    ],
    workload: [
      { id: 'sites', name: 'Sites', normal: '8', peak: '9 with the Christmas depot', limit: '9' },
      {
        id: 'traffic',
        name: 'Traffic to the data halls',
        normal: '1.0 Gbit/s',
        peak: '1.7 Gbit/s before Christmas',
        limit: '2 Gbit/s',
      },
    ],
    requests: [
      {
        id: 'depot',
        name: 'Network for a depot of the season',
        within: 'P20D working',
        who: 'the logistics manager',
      },
      {
        id: 'machine',
        name: 'Machine joined to the plant network',
        within: 'P5D working',
        who: 'the maintenance manager',
      },
    ],
    measures: [
      {
        id: 'line-stop',
        name: 'Minutes in which a line stood for the network',
        target: 'at most 20 a month and plant',
        measured: 'reasons of stops in the plant book',
      },
    ],
    respond: 'PT9M',
    resolve: 'PT2H30M',
    deviations: [
      'Work in the plant network needs the leave of the shift leader, who can be called at any hour: inside the window too, and in an emergency unless people would come to harm.',
    ],
    duties: ['It keeps machine networks behind its own gates and says which ports they need.'],
  },
] satisfies OrganisationInput['agreements'];
