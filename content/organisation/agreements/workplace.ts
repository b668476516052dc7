import type { OrganisationInput } from '../../../src/organisation/index.ts';
import { marlowendConsents } from './consents.ts';

/** What each customer agreed about Managed Workplace. All figures are made up. */
export const workplaceAgreements = [
  {
    id: 'managed-workplace-marlowend',
    service: 'managed-workplace',
    customer: 'marlowend',
    requirements: 'SR-MW-MAR, issue 3 of 12 January 2026',
    users: '780 people in 41 branches and two offices',
    covers: [
      { id: 'branches', name: '41 branches', kind: 'sites', quantity: '610 notebooks and thin clients' },
      {
        id: 'head-office',
        name: 'Head office and call centre',
        kind: 'sites',
        quantity: '230 notebooks, 180 headsets',
        remark: 'a headset counts with its notebook',
      },
      {
        id: 'counters',
        name: 'Counter printers',
        kind: 'devices',
        quantity: '94',
        remark: 'cash machines are not covered',
      },
    ],
    workload: [
      {
        id: 'devices',
        name: 'Devices',
        normal: '934',
        peak: '954 in September, with the trainees',
        limit: '980',
      },
      {
        id: 'tickets',
        name: 'Tickets a month',
        normal: '430',
        peak: '560 in April, at the end of the tax year',
        limit: '600',
      },
    ],
    aboveLimit: 'each further device is charged at the price of the contract, and the targets go on counting',
    requests: [
      {
        id: 'new-device',
        name: 'Device for a newcomer',
        within: 'P5D working',
        who: 'branch managers',
        restsOn: 'tamsin-rook.new-device',
      },
      {
        id: 'counter-printer',
        name: 'Exchange of a counter printer',
        within: 'PT4H working',
        who: 'every branch',
        restsOn: 'sandlark-couriers.exchange',
      },
    ],
    measures: [
      {
        id: 'exchange',
        name: 'Broken device replaced',
        target: '95% within 4 working hours',
        within: 'PT4H working',
        measured: 'from the ticket to the courier’s receipt',
        restsOn: 'sandlark-couriers.exchange',
      },
    ],
    deviations: [
      'Branches open on Saturday until 16:00: a counter printer that fails until 12:00 is exchanged on the same Saturday.',
    ],
    definitions: marlowendConsents,
    duties: ['It names a device contact in each branch, who receives and hands over devices.'],
  },
  {
    id: 'managed-workplace-pellwood',
    service: 'managed-workplace',
    customer: 'pellwood',
    requirements: 'SR-MW-PEL, issue 3 of 9 June 2025',
    users: '410 people, 190 of them on the road',
    covers: [
      {
        id: 'offices',
        name: 'Main office and area offices',
        kind: 'sites',
        quantity: '9 offices, 235 notebooks',
      },
      {
        id: 'vans',
        name: 'Tablets of the repair teams',
        kind: 'devices',
        quantity: '190',
        remark: 'with vehicle mounts',
      },
    ],
    workload: [
      {
        id: 'devices',
        name: 'Devices',
        normal: '425',
        peak: '440 in winter, with hired repair teams',
        limit: '460',
      },
      { id: 'tickets', name: 'Tickets a month', normal: '250', peak: '310 in January', limit: '320' },
    ],
    aboveLimit: 'hired teams get tablets from a pool of 20, without a target for replacement',
    requests: [
      {
        id: 'pool-tablet',
        name: 'Tablet from the pool',
        within: 'P1D working',
        who: 'team leaders of repairs',
      },
      {
        id: 'leaver',
        name: 'Mailbox of a leaver handed to a colleague',
        within: 'P2D working',
        who: 'human resources',
      },
    ],
    measures: [
      {
        id: 'exchange',
        name: 'Broken tablet replaced',
        target: '90% before the next shift',
        measured: 'from the ticket to the first sign-on',
      },
    ],
    deviations: ['Tablets are replaced at the area office and not at the place of a repair.'],
    duties: ['Its teams keep spare tablets charged and report each one taken on the same day.'],
  },
  {
    id: 'managed-workplace-brindlecombe',
    service: 'managed-workplace',
    customer: 'brindlecombe',
    requirements: 'SR-MW-BRI, issue 3 of 3 July 2025',
    users: '620 teachers and staff; students are not users of this service',
    covers: [
      { id: 'staff', name: 'Notebooks of teachers and staff', kind: 'devices', quantity: '590' },
      {
        id: 'rooms',
        name: 'Computers of lecture halls and examination rooms',
        kind: 'devices',
        quantity: '80',
        remark: 'in term, on days of lessons',
        supportHours: 'Mo-Fr 08:30-16:30',
        priority: 'p2',
      },
    ],
    workload: [
      { id: 'devices', name: 'Devices', normal: '670', peak: '690 in the examination weeks', limit: '700' },
      { id: 'tickets', name: 'Tickets a month', normal: '310', peak: '470 in September', limit: '480' },
    ],
    requests: [
      {
        id: 'examination-room',
        name: 'Examination room made ready',
        within: 'P3D working',
        who: 'the examinations office',
      },
      {
        id: 'staff-device',
        name: 'Device for a newcomer',
        within: 'P10D working',
        who: 'heads of department',
        restsOn: 'tamsin-rook.new-device',
      },
    ],
    measures: [
      {
        id: 'lecture',
        name: 'Computer of a lecture hall working again',
        target: '90% within 30 minutes in term',
        measured: 'tickets of lecture halls that the walk-in desk takes, 08:30 to 16:30',
      },
    ],
    components: ['devices', 'mailboxes', 'device-management'],
    deviations: [
      'Broken devices are exchanged at the walk-in desk, outside term by appointment, and not by courier.',
      'In August only incidents of priority P1 and P2 have their usual times; the others have twice as long.',
    ],
    duties: ['It sends the calendar of terms and examinations by the end of June each year.'],
  },
  {
    id: 'managed-workplace-ferrow',
    service: 'managed-workplace',
    customer: 'ferrow',
    requirements: 'SR-MW-FER, issue 3 of 6 October 2025',
    users: '560 people: 340 in offices, 220 at shared terminals of the lines',
    covers: [
      {
        id: 'plants',
        name: 'Plants at Ferrow Bridge and Oxley',
        kind: 'sites',
        quantity: '110 shared terminals, washable',
        supportHours: '24/7',
        priority: 'p2',
      },
      { id: 'offices', name: 'Offices and sales', kind: 'sites', quantity: '340 notebooks' },
      {
        id: 'labels',
        name: 'Label printers of the lines',
        kind: 'devices',
        quantity: '120',
        supportHours: '24/7',
        priority: 'p2',
      },
    ],
    workload: [
      { id: 'devices', name: 'Devices', normal: '570', peak: '600 in November and December', limit: '620' },
      { id: 'tickets', name: 'Tickets a month', normal: '330', peak: '420 in December', limit: '430' },
    ],
    aboveLimit: 'in November and December 40 hired terminals more are covered without a further charge',
    requests: [
      {
        id: 'label-printer',
        name: 'Spare label printer set up from the store at the plant',
        within: 'PT1H',
        who: 'shift leaders',
        fulfilledBy: 'service-desk',
      },
      {
        id: 'shift-account',
        name: 'Account for hired hands',
        within: 'P1D',
        who: 'human resources and shift leaders',
        fulfilledBy: 'service-desk',
      },
    ],
    measures: [
      {
        id: 'labels',
        name: 'Label printer working again',
        target: '98% within 60 minutes at any hour',
        measured: 'tickets of the lines',
      },
    ],
    deviations: [
      'A terminal or a label printer that fails may stop a line: even a single one has the priority that stands in its line, and is worked on by day and night.',
    ],
    duties: [
      'It gives six of our label printers a locked store at each plant; its shift leaders put one in the place of a faulty one, and our desk sets it up.',
    ],
  },
  {
    id: 'managed-workplace-sandlark',
    service: 'managed-workplace',
    customer: 'sandlark',
    requirements: 'SR-MW-SAN, issue 3 of 2 February 2026',
    users: '780 people: 640 drivers and sorters, 140 in offices',
    covers: [
      { id: 'hubs', name: 'Sorting hubs', kind: 'sites', quantity: '3 hubs, 60 scanners and terminals' },
      { id: 'drivers', name: 'Handhelds of drivers', kind: 'devices', quantity: '590' },
      { id: 'offices', name: 'Office notebooks', kind: 'devices', quantity: '140' },
    ],
    workload: [
      {
        id: 'devices',
        name: 'Devices',
        normal: '790',
        peak: '830 from mid-November to Christmas',
        limit: '840',
      },
      { id: 'tickets', name: 'Tickets a month', normal: '400', peak: '560 in December', limit: '570' },
    ],
    requests: [
      {
        id: 'handheld',
        name: 'Handheld from the store of the hub',
        within: 'PT1H',
        who: 'shift leaders of the hubs',
        restsOn: 'owlgate.handheld',
      },
      {
        id: 'route',
        name: 'Handheld set up for another route',
        within: 'PT2H',
        who: 'dispatch',
        restsOn: 'owlgate.handheld',
      },
    ],
    measures: [
      {
        id: 'handhelds',
        name: 'Drivers who leave the hub with a working handheld',
        target: 'at least 99.5% each night',
        measured: 'lists of dispatch against tickets',
      },
    ],
    supportHours: '24/7',
    maintenanceWindow: 'Su 10:00-14:00',
    dependsOn: [],
    deviations: [
      'Nights are its working time: from 20:00 to 06:00 a fault at a hub is raised by one level of urgency.',
      'Mailboxes and shared files are updated on Sunday from 02:00 to 06:00, as for all customers, and not in its own window; mail may then come up to 30 minutes late, while scanners and handhelds go on.',
      'It brings the lines of its hubs and offices itself; a fault there is none of this service.',
    ],
    duties: ['It gives 25 of our handhelds a locked store in each hub and counts them every Monday.'],
  },
] satisfies OrganisationInput['agreements'];
