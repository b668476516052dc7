import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { comparedAbout, expectMoves, type Move, type MovedValue, toldAbout } from './moved-values.ts';

/** A desk by day and a party that takes calls at night; one customer works at night, the other by day. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head', title: 'Head' }],
  calendar: { workingHours: 'Mo-Fr 08:00-18:00' },
  serviceDesk: { hours: 'Mo-Su 07:00-19:00' },
  supplierManagement: { ownShare: 'PT10M' },
  customers: [{ id: 'night' }, { id: 'day' }],
  services: [
    {
      id: 'desks',
      name: 'Desks',
      owner: 'head',
      customers: ['night', 'day'],
      supportHours: 'Mo-Su 07:00-19:00',
    },
  ],
  agreements: [
    {
      id: 'desks-night',
      service: 'desks',
      customer: 'night',
      supportHours: '24/7',
      requests: [
        { id: 'route', name: 'Other route', within: 'PT2H', restsOn: 'owls.route' },
        { id: 'parcel', name: 'Parcel', within: 'P1D', fulfilledBy: 'service-desk' },
      ],
    },
    {
      id: 'desks-day',
      service: 'desks',
      customer: 'day',
      requests: [{ id: 'screen', name: 'Screen', within: 'PT2H', fulfilledBy: 'service-desk' }],
    },
  ],
  suppliers: [
    {
      id: 'owls',
      name: 'Owls',
      contract: 'C',
      services: ['desks'],
      takesCalls: true,
      hours: 'Mo-Su 19:00-07:00',
      orders: [{ id: 'route', name: 'Other route', within: 'PT1H' }],
    },
  ],
};

const all = toldAbout(sound);
const told = (...values: MovedValue[]): string[] =>
  all(...values).filter((line) => /request-unattended|order-/.test(line));
const compared = (...values: MovedValue[]): string[] =>
  comparedAbout(sound)(...values).filter((line) => line.startsWith('request-unattended'));

test('the sound organisation is sound', () => {
  expect(told()).toEqual([]);
});

const hoursOf = (min: number, max: number) => fc.integer({ min, max }).map((hours) => `PT${hours}H`);

const moves: Move[] = [
  // Who works at night gets by night what was promised on the clock, or it takes a night.
  [
    'agreements.desks-night.requests.parcel.within',
    hoursOf(1, 12),
    ['request-unattended agreements.desks-night.requests.parcel.within'],
    fc.oneof(
      hoursOf(13, 60),
      hoursOf(1, 12).map((time) => `${time} working`),
    ),
  ],
  [
    'agreements.desks-night.requests.route.restsOn',
    fc.constant(undefined),
    ['request-unattended agreements.desks-night.requests.route.within'],
  ],
  [
    'agreements.desks-day.supportHours',
    fc.constantFrom('24/7', 'Mo-Su 05:00-23:00', 'Mo-Fr 07:00-21:00'),
    ['request-unattended agreements.desks-day.requests.screen.within'],
    fc.constantFrom('Mo-Su 06:30-20:00', 'Mo-Fr 09:00-12:00', 'around the clock, more or less'),
  ],
  [
    'serviceDesk.hours',
    fc.constantFrom('Mo-Fr 09:00-17:00'),
    [
      'order-hours-short suppliers.owls.hours',
      'request-unattended agreements.desks-day.requests.screen.within',
      'request-unattended agreements.desks-night.requests.parcel.within',
    ],
    fc.constantFrom('24/7', 'by day'),
  ],
  // A desk that is open at weekends fulfils nothing that is another team's.
  [
    'agreements.desks-day.requests.screen.fulfilledBy',
    fc.constantFrom(undefined, 'technical-team', 'head'),
    ['request-unattended agreements.desks-day.requests.screen.within'],
  ],
  [
    'agreements.desks-night.requests.parcel.fulfilledBy',
    fc.constantFrom(undefined, 'technical-team'),
    ['request-unattended agreements.desks-night.requests.parcel.within'],
  ],
  // Types of request are the desk's, or a team's in working hours.
  [
    'requests.types.password.fulfilWithin',
    fc.constantFrom('PT30M', 'PT8H'),
    ['request-unattended requests.types.password.fulfilWithin'],
    fc.constantFrom('PT30M working', 'P1D'),
  ],
  [
    'requests.types.equipment.fulfilWithin',
    fc.constantFrom('P1D', 'PT20H'),
    ['request-unattended requests.types.equipment.fulfilWithin'],
    fc.constantFrom('P3D', 'P5D working'),
  ],
  // A party that takes calls does what is ordered in turn with the desk.
  ['suppliers.owls.takesCalls', fc.constant(false), ['order-hours-short suppliers.owls.hours']],
  [
    'suppliers.owls.orders.route.hours',
    fc.constantFrom('Mo-Fr 19:00-07:00', 'Mo-Su 20:00-06:00'),
    ['order-hours-short suppliers.owls.orders.route.hours'],
    fc.constantFrom('24/7', 'Mo-Su 18:00-08:00', 'when it is dark'),
  ],
];

test.each(moves)('%s', (...move) => expectMoves(told, move, 3));

const parcel: MovedValue = ['agreements.desks-night.requests.parcel.within', 'PT2H'];
const onCall = (covered: object): MovedValue => [
  'onCall.coverage',
  [{ id: 'desks', service: 'desks', hours: 'Mo-Su 19:00-07:00', called: 'technical-team', ...covered }],
];

test('what is compared is the time, when it runs and who is there', () => {
  expect(compared(parcel)).toEqual([
    'request-unattended: agreements.desks-night.requests.parcel.within, agreements.desks-night.supportHours, serviceDesk.hours',
  ]);
});

test('whoever is on call fulfils requests where it is said', () => {
  expect(compared(parcel, onCall({}))).toHaveLength(1);
  expect(compared(parcel, onCall({ requests: true }))).toEqual([]);
  expect(compared(parcel, onCall({ requests: true, hours: 'Mo-Fr 19:00-07:00' }))).toHaveLength(1);
  expect(compared(parcel, onCall({ requests: true, hours: 'at night' }))).toEqual([]);
});

test('a request in the row of one customer is compared with the hours of that one', () => {
  const rows: MovedValue = [
    'agreements',
    [
      {
        id: 'desks-all',
        service: 'desks',
        customers: [
          {
            id: 'night',
            supportHours: '24/7',
            requests: [{ id: 'key', name: 'Key', within: 'PT1H', fulfilledBy: 'service-desk' }],
          },
          { id: 'day', requests: [{ id: 'key', name: 'Key', within: 'PT1H', fulfilledBy: 'service-desk' }] },
        ],
      },
    ],
  ];
  expect(told(rows)).toEqual(['request-unattended agreements.desks-all.customers.night.requests.key.within']);
});
