import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { majorNotices, neededNotices } from '../../src/organisation/promise/notice-needed.ts';
import { expectMoves, type Move, toldAbout } from './moved-values.ts';
import { organisationOf } from './organisations.ts';

/** Two services, two customers of whom one gets only the first, and a courier from whom devices are ordered. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head', title: 'Head' }],
  calendar: { workingHours: 'Mo-Fr 08:00-18:00' },
  supplierManagement: { ownShare: 'PT30M' },
  customers: [{ id: 'acme' }, { id: 'bolt' }],
  changes: {
    classifyWithin: 'PT4H working',
    assessWithin: 'P2D working',
    decideWithin: 'P2D working',
    customerNotice: 'P5D working',
    scheduleHorizon: 'P12W',
  },
  releases: { planBefore: 'P40D working' },
  services: [
    {
      id: 'desks',
      owner: 'head',
      customers: ['acme', 'bolt'],
      dependsOn: ['net'],
      components: [
        { id: 'device', availability: 99.99 },
        { id: 'mail', availability: 99.99 },
        { id: 'spares', supplier: 'courier', availability: 99.99 },
      ],
    },
    { id: 'net', owner: 'head', customers: ['acme'] },
  ],
  agreements: [
    {
      id: 'desks-acme',
      service: 'desks',
      customer: 'acme',
      changeNotice: 'P8D working',
      requests: [{ id: 'printer', name: 'Printer', within: 'PT4H working', restsOn: 'courier.exchange' }],
      measures: [
        { id: 'broken', name: 'Broken device', within: 'PT5H working', restsOn: 'courier.exchange' },
      ],
    },
    { id: 'desks-bolt', service: 'desks', customer: 'bolt', dependsOn: [], components: ['device'] },
  ],
  suppliers: [
    {
      id: 'courier',
      name: 'Courier',
      contract: 'C',
      services: ['desks'],
      hours: 'Mo-Sa 06:00-20:00',
      resolve: 'PT3H',
      changeNotice: 'P13D working',
      orders: [{ id: 'exchange', name: 'Exchange', within: 'PT3H working' }],
    },
  ],
};

const told = toldAbout(sound);

test('the sound organisation is sound', () => {
  expect(told()).toEqual([]);
});

const workingDays = (min: number, max: number) => fc.integer({ min, max }).map((days) => `P${days}D working`);
const workingMinutes = (min: number, max: number) =>
  fc.integer({ min, max }).map((minutes) => `PT${minutes}M working`);

const moves: Move[] = [
  [
    'suppliers.courier.orders.exchange.within',
    workingMinutes(241, 270),
    ['order-too-slow agreements.desks-acme.requests.printer.within'],
    workingMinutes(1, 210),
  ],
  [
    'agreements.desks-acme.measures.broken.within',
    workingMinutes(10, 179),
    ['order-too-slow agreements.desks-acme.measures.broken.within'],
    workingMinutes(210, 900),
  ],
  [
    'suppliers.courier.orders.exchange.hours',
    fc.constantFrom('Mo-Fr 09:00-18:00', 'Mo-Th 06:00-20:00'),
    [
      'order-hours-short suppliers.courier.orders.exchange.hours',
      'order-hours-short suppliers.courier.orders.exchange.hours',
    ],
    fc.constantFrom('24/7', 'by appointment'),
  ],
  ['agreements.desks-acme.requests.printer.within', fc.constant('P1D'), [], fc.constant('P2D')],
  [
    'agreements.desks-acme.requests.printer.restsOn',
    fc.constantFrom('courier', 'courier.nothing', 'nobody.exchange'),
    ['unknown-order agreements.desks-acme.requests.printer.restsOn'],
  ],
  [
    'suppliers.courier.changeNotice',
    workingDays(1, 12),
    ['party-announces-late suppliers.courier.changeNotice'],
    workingDays(13, 60),
  ],
  [
    'communication.maintenanceNotice',
    workingDays(9, 40),
    ['party-announces-late suppliers.courier.changeNotice'],
    workingDays(1, 8),
  ],
  [
    'changes.types.normal.leadTime',
    workingDays(14, 19),
    ['party-announces-late suppliers.courier.changeNotice'],
    workingDays(10, 13),
  ],
  [
    'changes.types.major.leadTime',
    workingDays(1, 35),
    ['lead-time-too-short changes.types.major.leadTime'],
    workingDays(36, 80),
  ],
  [
    'newServices.decideWithin',
    workingDays(12, 30),
    ['lead-time-too-short changes.types.major.leadTime'],
    workingDays(1, 11),
  ],
  [
    'agreements.desks-acme.changeNotice',
    workingDays(9, 40),
    ['party-announces-late suppliers.courier.changeNotice'],
    workingDays(1, 8),
  ],
  [
    'agreements.desks-bolt.components',
    fc.constantFrom(['lid'], ['device', 'lid']),
    ['unknown-component agreements.desks-bolt.components'],
    fc.constantFrom(['mail'], []),
  ],
  [
    'agreements.desks-bolt.service',
    fc.constant('net'),
    [
      'agreement-misnamed agreements.desks-bolt.id',
      'agreement-without-delivery agreements.desks-bolt.customer',
      'depends-on-undelivered services.desks.dependsOn',
      'unknown-component agreements.desks-bolt.components',
    ],
  ],
  [
    'services.net.customers',
    fc.constantFrom(['bolt']),
    ['depends-on-undelivered services.desks.dependsOn'],
    fc.constantFrom(['acme', 'bolt']),
  ],
];

test.each(moves)('%s', (...move) => expectMoves(told, move, 4));

test('hours of a promise on the clock are those in which the customer is supported', () => {
  const onTheClock: [string, unknown] = ['agreements.desks-acme.requests.printer.within', 'P1D'];
  expect(told(onTheClock, ['agreements.desks-acme.supportHours', '24/7'])).toContain(
    'order-hours-short suppliers.courier.hours',
  );
});

test('what is owed of major changes alone is held against their lead time, and by the times of a plan', () => {
  const [courier] = organisationOf(sound).suppliers;
  const organisation = organisationOf({
    ...sound,
    legalObligations: [
      { id: 'board', customer: 'acme', notice: 'P20D working', noticeOf: ['major'], title: 'Board' },
    ],
  });
  if (!courier) throw new Error('no courier');
  expect(neededNotices(courier, organisation).map(({ owed }) => owed.value)).not.toContain('P20D working');
  const major = majorNotices(courier, organisation);
  expect(major?.lead).toEqual({ path: 'changes.types.major.leadTime', value: 'P40D working' });
  expect(
    major?.needed.map(({ handling, owed, customers }) => [handling.length, owed.value, customers]),
  ).toEqual([
    [4, 'P20D working', ['acme']],
    [4, 'P5D working', []],
  ]);
});

test('a major change is decided on each time, whoever does so', () => {
  const leads = toldAbout({
    ...sound,
    changes: { ...sound.changes, types: [{ id: 'major', authority: 'head' }] },
  });
  expect(leads(['changes.types.major.leadTime', 'P20D working'])).toContain(
    'lead-time-too-short changes.types.major.leadTime',
  );
});

test('a party announces its changes early enough when nobody says how early', () => {
  const noticeOf = (changes: object, agreements: OrganisationInput['agreements'] = []) =>
    organisationOf({
      ...sound,
      changes: { ...sound.changes, ...changes },
      agreements,
      suppliers: [{ id: 'courier', services: ['desks'] }],
    }).suppliers[0]?.changeNotice;
  expect(noticeOf({})).toBe('P10D working');
  expect(noticeOf({ customerNotice: 'P20D working' })).toBe('P25D working');
  expect(noticeOf({ customerNotice: 'P10D' })).toBe('P15D');
  expect(noticeOf({}, sound.agreements)).toBe('P13D working');
  // Major changes are announced by their lead time.
  expect(noticeOf({ types: [{ id: 'major', notice: 'P20D working' }] })).toBe('P10D working');
  expect(
    organisationOf({ ...sound, suppliers: [{ id: 'idle' }] }).suppliers[0]?.changeNotice,
  ).toBeUndefined();
});
