import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { expectMoves, type Move, toldAbout } from './moved-values.ts';

/** An organisation all of whose promises rest on something. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head-of-service', title: 'Head of service' }],
  supplierManagement: { ownShare: 'PT30M' },
  serviceDesk: { hours: 'Mo-Su 07:00-19:00' },
  continuity: { activateWithin: 'PT30M', backupInterval: 'PT30M' },
  incidents: { recordWithin: 'PT5M' },
  majorIncidents: { declareWithin: 'PT10M', teamWithin: 'PT10M' },
  scope: { services: ['net', 'app', 'mail'] },
  customers: [{ id: 'acme' }],
  services: [
    {
      id: 'net',
      owner: 'head-of-service',
      customers: ['acme'],
      criticality: 'critical',
      supportHours: '24/7',
      rto: 'PT2H',
      rpo: 'PT1H',
      availability: 99.9,
      components: [
        { id: 'line', supplier: 'carrier', basis: 'measured', availability: 99.95 },
        {
          id: 'switches',
          arrangement: 'redundancy',
          units: 3,
          needed: 2,
          independent: true,
          basis: 'measured',
          availability: 99.5,
        },
        { id: 'printer', arrangement: 'beside', basis: 'measured', availability: 50 },
      ],
    },
    {
      id: 'app',
      owner: 'head-of-service',
      customers: ['acme'],
      criticality: 'high',
      supportHours: 'Mo-Fr 07:00-19:00',
      byPriority: [{ id: 'p1', hours: '24/7' }],
      availability: 99.5,
      rto: 'PT4H',
      rpo: 'PT2H',
      dependsOn: ['net'],
    },
    {
      id: 'mail',
      owner: 'head-of-service',
      customers: ['acme'],
      criticality: 'high',
      supportHours: 'Mo-Fr 08:00-17:00',
      availability: 99.5,
      rto: 'PT8H',
      rpo: 'PT2H',
      replication: 'PT5M',
      dependsOn: ['app'],
      dependencies: [{ id: 'app', arrangement: 'series' }],
    },
  ],
  suppliers: [
    {
      id: 'carrier',
      contract: 'C',
      services: ['net'],
      hours: '24/7',
      resolve: 'PT3H',
      byPriority: [{ id: 'p2', resolve: 'PT4H' }],
    },
    {
      id: 'night-desk',
      contract: 'N',
      services: ['app', 'net'],
      takesCalls: true,
      hours: 'Mo-Su 19:00-07:00',
      respond: 'PT10M',
      resolve: 'PT1H',
    },
    {
      id: 'vendor',
      contract: 'V',
      services: ['mail'],
      hours: 'Mo-Fr 08:00-17:00',
      calledFor: ['p3', 'p4'],
      resolve: 'P2D working',
    },
  ],
};

const told = toldAbout(sound);

const minutes = (min: number, max: number) => fc.integer({ min, max }).map((count) => `PT${count}M`);
const percent = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 1000), max: Math.round(max * 1000) }).map((count) => count / 1000);

test('the sound organisation is sound', () => {
  expect(told()).toEqual([]);
});

/** Values that contradict another one, with what is told; and values that don't. */
const moves: Move[] = [
  [
    'suppliers.carrier.resolve',
    minutes(211, 5000),
    ['support-too-slow suppliers.carrier.resolve'],
    minutes(1, 210),
  ],
  [
    'suppliers.carrier.byPriority.p2.resolve',
    minutes(451, 5000),
    ['support-too-slow suppliers.carrier.byPriority.p2.resolve'],
    minutes(1, 450),
  ],
  ['services.net.ownShare', minutes(61, 180), ['support-too-slow suppliers.carrier.resolve'], minutes(1, 60)],
  [
    'suppliers.vendor.resolve',
    fc.integer({ min: 4, max: 9 }).map((days) => `P${days}D working`),
    ['support-too-slow suppliers.vendor.resolve'],
    fc.integer({ min: 1, max: 2 }).map((days) => `P${days}D working`),
  ],
  [
    'suppliers.night-desk.respond',
    minutes(16, 55),
    ['answer-too-slow suppliers.night-desk.respond', 'answer-too-slow suppliers.night-desk.respond'],
    minutes(1, 15),
  ],
  [
    'suppliers.carrier.hours',
    fc.constantFrom('Mo-Fr 00:00-24:00', 'Mo-Su 06:00-22:00', 'Mo-Su 00:00-24:00; Su off'),
    ['support-hours-short suppliers.carrier.hours'],
    fc.constantFrom('Mo-Su 00:00-24:00', 'day and night'),
  ],
  [
    'suppliers.vendor.hours',
    fc.constantFrom('Mo-Th 08:00-17:00', 'Mo-Fr 08:00-16:59', 'Sa-Su 08:00-17:00'),
    ['support-hours-short suppliers.vendor.hours'],
    fc.constantFrom('Mo-Su 07:00-19:00', 'Mo-Fr 08:00-17:00; PH off', 'as we please'),
  ],
  [
    'serviceDesk.hours',
    fc.constantFrom('Mo-Su 08:00-19:00', 'Mo-Fr 07:00-19:00'),
    ['support-hours-short suppliers.night-desk.hours', 'support-hours-short suppliers.night-desk.hours'],
    fc.constantFrom('24/7', 'Mo-Su 06:00-20:00', 'by day'),
  ],
  [
    'services.net.components.line.availability',
    percent(50, 99.899),
    ['part-availability-low services.net.components.line.availability'],
    percent(99.91, 100),
  ],
  [
    // 3 × 0.99² − 2 × 0.99³ = 0.999702, times 0.9995: just enough.
    'services.net.components.switches.availability',
    percent(98.2, 98.7),
    ['chain-availability-low services.net.availability'],
    percent(99, 100),
  ],
  [
    'services.net.components.switches.independent',
    fc.constant(false),
    ['part-availability-low services.net.components.switches.availability'],
    fc.constant(true),
  ],
  [
    'services.net.components.switches.needed',
    fc.integer({ min: 4, max: 99 }),
    ['more-needed-than-there services.net.components.switches.needed'],
    fc.constantFrom(1, 2),
  ],
  [
    'services.net.dependsOn',
    fc.constantFrom(['app'], ['mail']),
    // What a critical service depends on must be critical: a circle of unequal services can't be without that.
    ['dependency-cycle services.net.dependsOn', 'depends-on-lesser services.net.dependsOn'],
    fc.constant([]),
  ],
  [
    'services.mail.dependencies.net.arrangement',
    fc.constantFrom('beside', 'series'),
    ['dependency-unlisted services.mail.dependencies.net'],
  ],
  [
    'services.net.rto',
    minutes(241, 480),
    ['recovery-too-loose services.net.rto', 'recovery-inverted services.net.rto'],
    minutes(31, 240),
  ],
  ['suppliers.carrier.rto', minutes(121, 480), ['recovery-inverted suppliers.carrier.rto'], minutes(1, 120)],
  ['services.app.rto', minutes(31, 119), ['recovery-inverted services.net.rto'], minutes(120, 480)],
  ['services.app.rpo', minutes(121, 240), ['recovery-inverted services.app.rpo'], minutes(60, 120)],
  [
    'continuity.activateWithin',
    minutes(120, 999),
    ['activation-too-slow continuity.activateWithin'],
    minutes(25, 119),
  ],
  [
    'majorIncidents.teamWithin',
    minutes(16, 400),
    ['decided-before-called continuity.activateWithin'],
    minutes(1, 15),
  ],
  ['services.app.backupInterval', minutes(120, 999), ['backups-too-rare services.app.rpo'], minutes(1, 119)],
  [
    'services.mail.replication',
    minutes(121, 999),
    ['replication-too-slow services.mail.replication'],
    fc.constantFrom('PT0S', 'PT60M'),
  ],
  [
    'scope.services',
    fc.constantFrom(['net', 'app']),
    ['service-outside-scope services.mail.status'],
    fc.constant([]),
  ],
  [
    'records.incident-record.retention',
    fc.constantFrom('P6M', 'P11M', 'P200D'),
    ['retention-too-short records.incident-record.retention'],
    fc.constantFrom('P1Y', 'P10Y'),
  ],
  ['services.app.byPriority.p9.hours', fc.constant('24/7'), ['unknown-priority services.app.byPriority.p9']],
];

test.each(moves)('%s', (...move) => expectMoves(told, move, 6));

/** Remedies that messages name beside the values themselves; each takes the finding away. */
const remedies: [code: string, path: string, wrong: unknown, ...mended: [path: string, value: unknown][]][] =
  [
    ['support-too-slow', 'suppliers.carrier.resolve', 'PT5H', ['suppliers.carrier.calledFor', ['p3', 'p4']]],
    ['support-too-slow', 'suppliers.carrier.resolve', 'PT5H', ['services.net.resolve', 'PT6H']],
    [
      'support-hours-short',
      'suppliers.carrier.hours',
      'Mo-Fr 00:00-24:00',
      ['suppliers.carrier.calledFor', ['p3', 'p4']],
    ],
    [
      'support-hours-short',
      'suppliers.carrier.hours',
      'Mo-Fr 00:00-24:00',
      ['services.net.supportHours', 'Mo-Fr 07:00-19:00'],
    ],
    [
      'answer-too-slow',
      'suppliers.night-desk.respond',
      'PT20M',
      ['services.net.respond', 'PT20M'],
      ['services.app.respond', 'PT20M'],
    ],
    [
      'part-availability-low',
      'services.net.components.line.availability',
      99,
      ['services.net.components.line.arrangement', 'beside'],
    ],
    [
      'part-availability-low',
      'services.net.components.line.availability',
      99,
      ['services.net.components.line.arrangement', 'redundancy'],
      ['services.net.components.line.independent', true],
    ],
    ['part-availability-low', 'services.net.availability', 98, ['services.net.availability', 99.9]],
    [
      'part-availability-low',
      'services.app.availability',
      99.95,
      ['services.app.dependencies.net.availability', 99.96],
      ['services.app.criticality', 'critical'],
    ],
    ['recovery-inverted', 'services.app.rto', 'PT1H', ['services.net.rto', 'PT1H']],
    [
      'recovery-inverted',
      'services.app.rto',
      'PT1H',
      ['services.app.dependencies.net.arrangement', 'beside'],
    ],
    [
      'backups-too-rare',
      'continuity.backupInterval',
      'P1D',
      ['services.net.backupInterval', 'PT30M'],
      ['services.app.replication', 'PT1M'],
    ],
    ['activation-too-slow', 'continuity.activateWithin', 'PT3H', ['services.net.rto', 'PT4H']],
    ['service-outside-scope', 'scope.services', ['net', 'app'], ['scope.services', ['net', 'app', 'mail']]],
    ['service-outside-scope', 'scope.services', ['net', 'app'], ['services.mail.status', 'planned']],
    [
      'dependency-unlisted',
      'services.mail.dependencies.net.arrangement',
      'series',
      ['services.mail.dependsOn', ['app', 'net']],
    ],
    [
      'more-needed-than-there',
      'services.net.components.switches.needed',
      5,
      ['services.net.components.switches.units', 9],
    ],
  ];

test.each(remedies)('%s at %s goes away by its remedies', (code, path, wrong, ...mended) => {
  const codesOf = (findings: string[]) => findings.map((finding) => finding.split(' ')[0]);
  expect(codesOf(told([path, wrong]))).toContain(code);
  expect(codesOf(told([path, wrong], ...mended))).not.toContain(code);
});
