import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { expectMoves, type Move, type MovedValue, toldAbout } from './moved-values.ts';

const all = ['4', '5', '6', '7', '8', '9'];

/** Three audits of a cycle, the second of them on two days, with a party that works at night. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head', title: 'Head' }],
  calendar: { workingHours: 'Mo-Fr 08:00-18:00' },
  serviceDesk: { hours: 'Mo-Sa 07:00-19:00' },
  security: { auditInterval: 'P1Y' },
  services: [{ id: 'desks', owner: 'head', customers: ['acme'] }],
  customers: [{ id: 'acme' }],
  suppliers: [
    {
      id: 'owls',
      name: 'Owls',
      contract: 'C',
      services: ['desks'],
      hours: 'Mo-Su 19:00-07:00',
      runs: true,
      runsBecause: 'its people record incidents',
    },
  ],
  audit: {
    interval: 'P4M',
    pool: [{ id: 'out', name: 'Out', outside: true }],
    calendar: [
      { id: 'first', on: '2026-03-02', clauses: [...all.slice(0, 5)], auditors: ['out'] },
      { id: 'second', on: '2026-06-29', clauses: ['4', '9'], auditors: ['out'] },
      { id: 'desk', on: '2026-07-04', hours: 'Sa 09:00-12:00', clauses: ['8'], auditors: ['out'] },
      {
        id: 'night',
        on: '2026-10-26',
        hours: 'Mo 19:00-24:00',
        clauses: ['8.1', '9.2'],
        auditors: ['out'],
        parties: ['owls'],
      },
    ],
    weighing: [
      { id: 'incidents', clauses: ['8.1'], important: true },
      { id: 'changes', clauses: ['9.2'], important: true, on: '2026-04-01' },
    ],
  },
};

const toldOfAll = toldAbout(sound);
/** What is told of audits; the rest of the organisation is as small as can be. */
const told = (...values: MovedValue[]): string[] =>
  toldOfAll(...values).filter((line) => line.includes(' audit.'));

test('the sound calendar is sound', () => {
  expect(told()).toEqual([]);
});

const moves: Move[] = [
  // Whatever has a yes is in the next audit, and in two of the cycle.
  [
    'audit.calendar.first.clauses',
    fc.constant(['4', '5', '6', '7', '8.2']),
    ['weighing-without-effect audit.weighing.incidents.clauses'],
    fc.subarray(['8.1', '8.2', '9', '9.2']).map((more) => ['4', '5', '6', '7', '8', ...more]),
  ],
  [
    'audit.calendar.second.clauses',
    fc.constantFrom(['4', '9.1', '9.3'], ['5', '9.3', '9.1']),
    ['weighing-without-effect audit.weighing.changes.clauses'],
  ],
  [
    'audit.weighing.changes.on',
    fc.constantFrom('2025-12-31', '2026-03-01'),
    ['weighing-without-effect audit.weighing.changes.clauses'],
    fc.constantFrom('2026-03-02', '2026-06-28'),
  ],
  // What begins within a week of the entry before is no audit of its own.
  [
    'audit.calendar.night.on',
    fc.constantFrom('2026-06-30', '2026-07-05', '2026-07-10'),
    ['audits-too-few audit.calendar'],
    fc.constantFrom('2026-08-10', '2026-10-29'),
  ],
  // From the first day of an audit to that of the next one no more time passes than the interval.
  [
    'audit.calendar.night.on',
    fc.constantFrom('2026-10-30', '2026-12-24'),
    ['audits-too-far-apart audit.calendar'],
    fc.constantFrom('2026-08-10', '2026-10-29'),
  ],
  [
    'audit.interval',
    fc.constantFrom('P3M20D', 'P3M25D'),
    ['audits-too-far-apart audit.calendar', 'audits-too-far-apart audit.calendar'],
    fc.constantFrom('P4M', 'P6M'),
  ],
  // Work at night and at weekends, and parties that work.
  ['audit.calendar.night.parties', fc.constant([]), ['party-not-audited audit.calendar']],
  [
    'audit.calendar.night.hours',
    fc.constantFrom('Mo-Fr 08:00-18:00', 'Mo 10:00-16:00'),
    ['shift-not-audited audit.calendar', 'shift-not-audited audit.calendar'],
    fc.constantFrom('Th 22:00-02:00', '24/7', 'on a night of our choice'),
  ],
  [
    'audit.calendar.desk.hours',
    fc.constantFrom('Fr 12:00-18:00', 'Mo-Fr 07:00-21:00'),
    ['shift-not-audited audit.calendar'],
    fc.constantFrom('Sa 07:00-08:00', 'Su 06:00-07:00', 'Mo-Sa 08:00-18:00'),
  ],
  [
    'suppliers.owls.hours',
    fc.constant('Mo-Fr 12:00-18:00'),
    ['shift-not-audited audit.calendar'],
    fc.constantFrom('Mo-Fr 18:00-20:00', 'when we call'),
  ],
];

test.each(moves)('%s', (...move) => expectMoves(told, move, 3));

test('a party that runs nothing is audited by nobody, and a desk by day has no night', () => {
  const alone: MovedValue[] = [
    ['suppliers.owls.runs', false],
    ['audit.calendar.night.parties', []],
    ['audit.calendar.night.hours', 'Mo 10:00-16:00'],
  ];
  expect(told(...alone)).toEqual([]);
  expect(told(...alone, ['serviceDesk.hours', '24/7'])).toEqual(['shift-not-audited audit.calendar']);
  expect(told(...alone, ['audit.calendar.desk.hours', 'Mo 10:00-16:00'])).toEqual([
    'shift-not-audited audit.calendar',
  ]);
});

test('with two yes a clause is in every audit after the weighing, with one in two', () => {
  const left: MovedValue = ['audit.calendar.desk.clauses', ['4']];
  const weighed = 'weighing-without-effect audit.weighing.incidents.clauses';
  expect(told(left)).toEqual([]);
  expect(told(left, ['audit.weighing.incidents.unwell', true])).toEqual([weighed]);
  expect(
    told(left, ['audit.weighing.incidents.unwell', true], ['audit.weighing.incidents.on', '2026-08-01']),
  ).toEqual([]);
});

test('without days nobody knows which audit is the next', () => {
  const first: MovedValue = ['audit.calendar.first.clauses', ['4', '5', '6', '7', '8.2']];
  expect(told(first)).not.toEqual([]);
  expect(told(first, ['audit.calendar.night.on', undefined])).toEqual([]);
});
