import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskStandIns, isAlwaysOpen, type OrganisationInput } from '../../src/organisation/index.ts';
import { coverFor, nightsOf } from '../../src/organisation/promise/promise.ts';
import { expectMoves, type Move, type MovedValue, parsedWith, toldAbout } from './moved-values.ts';

/** A desk by day, a party that takes calls at night about one service, and people on call for both. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head', title: 'Head' }],
  serviceDesk: { hours: 'Mo-Su 07:00-19:00' },
  continuity: { backupInterval: 'PT1H' },
  customers: [{ id: 'acme' }, { id: 'bolt' }],
  services: [
    {
      id: 'net',
      name: 'Net',
      owner: 'head',
      customers: ['acme', 'bolt'],
      supportHours: '24/7',
      respond: 'PT10M',
    },
    {
      id: 'mail',
      name: 'Mail',
      owner: 'head',
      customers: ['acme', 'bolt'],
      supportHours: 'Mo-Fr 08:00-17:00',
      byPriority: [{ id: 'p1', hours: 'Mo-Su 07:00-22:00' }],
    },
  ],
  agreements: [{ id: 'mail-bolt', service: 'mail', customer: 'bolt', respond: 'PT12M' }],
  suppliers: [
    {
      id: 'night-desk',
      name: 'Night Desk',
      contract: 'N',
      services: ['net'],
      takesCalls: true,
      hours: 'Mo-Su 19:00-07:00',
      respond: 'PT5M',
      resolve: 'PT1H',
      steps: [
        { id: 'record', process: 'incidents', keeps: 'incidents.recordWithin' },
        { id: 'call', process: 'incidents', keeps: 'onCall.pageWithin' },
      ],
    },
  ],
  otherParties: [
    { id: 'nights', supplier: 'night-desk', accountable: 'head', measures: ['incidents-resolved-in-time'] },
  ],
  incidents: { recordWithin: 'PT3M' },
  onCall: {
    pageWithin: 'PT1M',
    acknowledgeWithin: 'PT5M',
    numbers: [
      {
        id: 'technician',
        name: 'Technician',
        phone: '+44 1632 960501',
        role: 'technical-team',
        forUsers: true,
      },
    ],
    coverage: [
      { id: 'net', service: 'net', hours: '24/7', called: 'technical-team' },
      {
        id: 'mail',
        service: 'mail',
        hours: 'Mo-Su 07:00-22:00',
        called: 'technical-team',
        priorities: ['p1'],
      },
    ],
  },
};

const told = toldAbout(sound);

test('the sound organisation is sound', () => {
  expect(told()).toEqual([]);
});

const late = fc.integer({ min: 10, max: 18 }).map((hour) => `Mo-Su 07:00-${hour}:00`);

/** Values that leave somebody alone, with what is told; and values that don't. */
const moves: Move[] = [
  [
    'agreements.mail-bolt.supportHours',
    fc.constantFrom('24/7', 'Mo-Su 00:00-22:00'),
    ['nobody-answers agreements.mail-bolt.supportHours', 'nobody-on-call agreements.mail-bolt.supportHours'],
    fc.constant('by night'),
  ],
  [
    'agreements.mail-bolt.supportHours',
    fc.constantFrom('Mo-Fr 09:00-12:00'),
    ['priority-hours-dropped agreements.mail-bolt.supportHours'],
  ],
  [
    'services.mail.byPriority.p1.hours',
    fc.constantFrom('24/7', 'Mo-Su 06:00-22:00'),
    ['nobody-answers services.mail.byPriority.p1.hours', 'nobody-on-call services.mail.byPriority.p1.hours'],
  ],
  [
    'services.mail.byPriority.p1.hours',
    late,
    ['clock-beyond-support onCall.coverage.mail.hours'],
    fc.constantFrom('Mo-Su 07:00-22:00'),
  ],
  [
    'onCall.coverage.mail.hours',
    late,
    ['nobody-answers services.mail.byPriority.p1.hours', 'nobody-on-call services.mail.byPriority.p1.hours'],
  ],
  [
    'onCall.coverage.mail.hours',
    fc.constantFrom('24/7', 'Mo-Su 07:00-23:00'),
    ['clock-beyond-support onCall.coverage.mail.hours'],
  ],
  [
    'onCall.numbers.technician.forUsers',
    fc.constant(false),
    ['nobody-answers services.mail.byPriority.p1.hours'],
  ],
  ['onCall.coverage.net.hours', late, ['nobody-on-call services.net.supportHours']],
  [
    'onCall.coverage.net.priorities',
    fc.constantFrom(['p3', 'p4']),
    ['nobody-on-call services.net.supportHours', 'recovery-unattended services.net.rto'],
  ],
  // The desk is open on Saturday, and those who repair are not at work.
  [
    'onCall.coverage.net.hours',
    fc.constantFrom('Mo-Fr 00:00-24:00', 'Mo-Fr 08:00-23:00'),
    ['nobody-on-call services.net.supportHours', 'recovery-unattended services.net.rto'],
    fc.constantFrom('Mo-Fr 00:00-08:00,17:00-24:00; Sa-Su 00:00-24:00'),
  ],
  [
    'calendar.workingHours',
    fc.constantFrom('Mo-Fr 09:00-17:00', 'Mo-Th 08:00-17:00'),
    ['nobody-on-call services.mail.supportHours'],
    fc.constantFrom('Mo-Fr 07:00-18:00', 'Mo-Su 08:00-17:00', 'by day'),
  ],
  [
    'onCall.coverage.net.answers',
    fc.constant('the analysts'),
    ['answerer-unlisted onCall.coverage.net.answers'],
    fc.constantFrom('Night Desk from seven'),
  ],
  [
    'onCall.coverage.mail.answers',
    fc.constant('Night Desk'),
    ['answerer-unlisted onCall.coverage.mail.answers'],
    fc.constantFrom('the technician'),
  ],
  [
    'suppliers.night-desk.steps.record.within',
    fc.integer({ min: 5, max: 20 }).map((minutes) => `PT${minutes}M`),
    [
      'response-too-short services.net.respond',
      'step-slower-than-ours suppliers.night-desk.steps.record.within',
    ],
    fc.constantFrom('PT1M', 'PT3M'),
  ],
];

test.each(moves)('%s', (...move) => expectMoves(told, move, 4));

test('times on the clock rest outside the hours of support, and no clock is said to run on in them', () => {
  const hours = ['onCall.coverage.mail.hours', '24/7'] as const;
  expect(told([...hours], ['onCall.coverage.mail.clockRuns', false])).toEqual([]);
});

test('where nobody said who is on call, nothing is told of calls; a number for users answers at any hour', () => {
  const silent: [string, unknown][] = [['onCall.coverage', []]];
  expect(told(...silent)).toEqual([]);
  expect(told(...silent, ['onCall.numbers.technician.forUsers', false])).toEqual([
    'nobody-answers services.mail.byPriority.p1.hours',
  ]);
});

test('who is there is known for each priority, and how long it takes until somebody works', () => {
  const { organisation } = parsedWith(sound)();
  const [net] = organisation.services;
  if (!net) throw new Error('no service');
  const [first] = coverFor(net, organisation);
  expect(first?.reports.there.map(({ of, name }) => `${of} ${name}`)).toEqual([
    'desk ',
    'party Night Desk',
    'on-call Technician',
  ]);
  expect(
    nightsOf(net, organisation).map(({ priority, supplier, times, result }) => [
      priority.id,
      supplier?.id,
      times.map(({ value }) => value).join(' '),
      result,
    ]),
  ).toEqual([
    ['p1', undefined, 'PT3M PT1M PT5M', 'fits'],
    ['p1', 'night-desk', 'PT3M PT1M PT5M', 'fits'],
    ['p2', undefined, 'PT3M PT1M PT5M', 'fits'],
    ['p2', 'night-desk', 'PT3M PT1M PT5M', 'fits'],
  ]);
});

test('who stands in for the desk follows from the parties that take calls and from the numbers', () => {
  const standIns = (...values: MovedValue[]) => deskStandIns(parsedWith(sound)(...values).organisation);
  expect(standIns()).toMatchObject({ by: 'others', names: ['Night Desk', 'Technician'] });
  const alone: [string, unknown][] = [
    ['suppliers.night-desk.takesCalls', false],
    ['onCall.numbers.technician.forUsers', false],
  ];
  expect(standIns(...alone)).toMatchObject({ by: 'on-call', names: ['Technician'] });
  expect(standIns(...alone, ['onCall.numbers', []])).toMatchObject({ by: 'nobody', names: [] });
  expect(['24/7', 'Mo-Su 00:00-24:00', 'Mo-Fr 08:00-17:00', 'always'].map(isAlwaysOpen)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('what is supported in hours of its own has somebody on call in incidents of its priority', () => {
  const item = { id: 'till', name: 'Till', supportHours: 'Mo-Su 07:00-22:00', priority: 'p1' };
  const line = 'agreements.mail-bolt.covers.till.supportHours';
  const asked = (covered: object) => told(['agreements.mail-bolt.covers', [{ ...item, ...covered }]]);
  expect(asked({})).toEqual([]);
  expect(asked({ supportHours: undefined, priority: undefined })).toEqual([]);
  for (const priority of ['p2', 'p3', undefined])
    expect(asked({ priority })).toEqual([`nobody-answers ${line}`, `nobody-on-call ${line}`]);
  expect(asked({ supportHours: '24/7' })).toEqual([`nobody-answers ${line}`, `nobody-on-call ${line}`]);
  // Those who repair are at work, whatever the priority; that the desk is open takes the report and repairs nothing.
  expect(asked({ supportHours: 'Mo-Fr 08:00-17:00', priority: 'p4' })).toEqual([]);
  expect(asked({ supportHours: 'Sa-Su 07:00-19:00', priority: 'p4' })).toEqual([`nobody-on-call ${line}`]);
  // Hours that people alone can read are not compared.
  expect(asked({ supportHours: 'by night' })).toEqual([]);
  expect(asked({ priority: 'p9' })).toEqual(['unknown-priority agreements.mail-bolt.covers.till.priority']);
});
