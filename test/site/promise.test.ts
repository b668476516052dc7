import { expect, test } from 'vitest';
import { promiseEntries } from '../../src/manual/entries/promises.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import { printingOf } from '../../src/organisation/index.ts';
import { downtimeOf } from '../../src/organisation/promise/downtime.ts';
import { promiseSections } from '../../src/pages/promise.ts';
import { organisationOf } from '../organisation/organisations.ts';
import { manualOf, names } from '../shipped-templates/manuals.ts';

const organisation = organisationOf({
  name: 'Example',
  supplierManagement: { ownShare: 'PT30M' },
  priorities: [
    { id: 'p3', use: false },
    { id: 'p4', use: false },
  ],
  services: [
    {
      id: 'net',
      name: 'Net',
      criticality: 'critical',
      supportHours: '24/7',
      components: [
        { id: 'line', name: 'Line', supplier: 'carrier' },
        { id: 'core', name: 'Core', availability: 99.95, basis: 'measured', measuredOver: 'May to July' },
        { id: 'spare', name: 'Spare', arrangement: 'beside' },
      ],
    },
    {
      id: 'mail',
      name: 'Mail',
      criticality: 'critical',
      rto: 'PT2H',
      supportHours: 'by day',
      dependsOn: ['net'],
    },
    { id: 'old', name: 'Old', status: 'retired' },
  ],
  suppliers: [
    {
      id: 'carrier',
      name: 'Carrier',
      contact: 'Sam Secret',
      contract: 'C-1',
      services: ['net'],
      availability: 99.9,
      hours: 'Mo-Fr 08:00-18:00',
      resolve: 'PT3H45M',
      takesCalls: true,
      respond: 'PT20M',
    },
    { id: 'vendor', name: 'Vendor', services: ['net', 'mail'], hours: '24/7', calledFor: ['p1'] },
  ],
});
const words = manualWords(printingOf(organisation));
const entries = promiseEntries(organisation);

/** What the page of a service shows, section by section, rows as they read. */
const shown = (id: string) => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`${id} has no page`);
  return Object.fromEntries(
    promiseSections(entry, words).map(({ slug, sentence, table }) => [
      slug,
      [
        ...(sentence?.split('\n') ?? []),
        ...(table?.rows ?? []).map((row) =>
          row
            .map((cell) => (typeof cell === 'object' && cell && 'text' in cell ? cell.text : (cell ?? '–')))
            .join(' | '),
        ),
      ],
    ]),
  );
};

test('a service that is in use, or will be, has a page; nothing personal is on any', () => {
  expect(entries.map(({ id }) => id)).toEqual(['net', 'mail']);
  expect(JSON.stringify(entries)).not.toMatch(/Secret|C-1/);
});

test('each target stands beside what parties agreed to, our own share and what comes out', () => {
  expect(shown('net')).toEqual({
    targets: [
      'P1 critical | 15 minutes | 4 hours | 24 hours a day, every day',
      'P2 high | 30 minutes | 8 hours | 24 hours a day, every day',
    ],
    answers: ['Carrier | 15 minutes | 20 minutes | too long'],
    support: [
      'Carrier | P1 critical | 4 hours | 3 hours 45 minutes | 30 minutes | too long',
      'Carrier | P2 high | 8 hours | 3 hours 45 minutes | 30 minutes | fits',
      'Vendor | P1 critical | 4 hours | – | 30 minutes | nothing agreed',
      'Vendor | P2 high | 8 hours | – | 30 minutes | not called',
    ],
    hours: [
      words.site.hoursInWorkingTime,
      'Carrier | P1 critical | 24 hours a day, every day | Monday to Friday, 08:00 to 18:00 | nobody on Monday, 00:00',
      'Carrier | P2 high | 24 hours a day, every day | Monday to Friday, 08:00 to 18:00 | nobody on Monday, 00:00',
      'Vendor | P1 critical | 24 hours a day, every day | 24 hours a day, every day | fits',
      'Vendor | P2 high | 24 hours a day, every day | 24 hours a day, every day | not called',
    ],
    cover: [
      words.site.coverSentence,
      'P1 critical | 24 hours a day, every day | service desk and Carrier | nobody on Monday, 00:00 | nobody has said who is on call | not compared',
      'P2 high | 24 hours a day, every day | service desk and Carrier | nobody on Monday, 00:00 | nobody has said who is on call | not compared',
    ],
    availability: [
      'The parts multiply to 99.85%. Not all of it was measured, and the least that contracts promise says little of what comes out, so it is not held against the 99.9% promised.',
      'In a month of about 731 hours of service, 99.9% leaves 44 minutes without it.',
      'One most urgent incident that stops the service and takes its whole time to resolve, 4 hours, uses up more.',
      'Line | Net | Carrier | needed at all times | 99.9% | agreed | 99.9%',
      'Core | Net | ourselves | needed at all times | 99.95% | measured: May to July | 99.95%',
      'Spare | Net | ourselves | its loss stops nothing | – | – | –',
    ],
    recovery: [
      'Carrier | time to restore | 4 hours | not entered as a value | not compared',
      'ourselves | time to restore | 4 hours | not entered as a value | not compared',
      'backups | loss of data | 1 hour | 12 hours | too long',
    ],
    'not-compared': [
      'Time to resolve of Vendor: nothing is agreed for P1 critical.',
      'Who can be called: nobody has said who is on call.',
      'Availability: the 99.85% of the parts, against the 99.9% promised.',
      'Time to restore of Carrier: none is entered as a value. What its contract or agreement says of it in words is held against the promise by whoever approves it.',
      'Time to restore of our own parts: tests of the continuity plan show it, no value says it.',
    ],
  });
});

test('a service shows the parts of those that it depends on, and says what only people can read', () => {
  const { availability, recovery, 'not-compared': notCompared } = shown('mail');
  expect(availability?.slice(3).map((row) => row.split(' | ').slice(0, 2))).toEqual([
    ['Line', 'Net'],
    ['Core', 'Net'],
    ['Spare', 'Net'],
  ]);
  expect(recovery).toEqual([
    'Net | time to restore | 2 hours | 4 hours | too long',
    'Net | loss of data | 1 hour | 1 hour | fits',
    'backups | loss of data | 1 hour | 12 hours | too long',
  ]);
  expect(notCompared).toContain('Support hours of the service: “by day” is text that only people can read.');
});

test('what a party has agreed to restore is held against the promise, where its part is needed at all times', () => {
  const recovery = (rto: string, arrangement: 'series' | 'beside') => {
    const agreed = organisationOf({
      name: 'Example',
      services: [
        {
          id: 'net',
          name: 'Net',
          criticality: 'critical',
          components: [{ id: 'line', name: 'Line', supplier: 'carrier', arrangement }],
        },
      ],
      suppliers: [{ id: 'carrier', name: 'Carrier', services: ['net'], rto }],
    });
    const [entry] = promiseEntries(agreed);
    const section = entry && promiseSections(entry, words).find(({ slug }) => slug === 'recovery');
    return section?.table?.rows.filter(([on]) => on === 'Carrier').map((row) => row.slice(1, 4));
  };
  expect(recovery('PT3H', 'series')).toEqual([['time to restore', '4 hours', '3 hours']]);
  expect(recovery('PT3H', 'beside')).toEqual([]);
});

test('what is agreed with single customers stands beside it with their names', () => {
  const agreed = organisationOf({
    name: 'Example',
    customers: [
      { id: 'mill', name: 'Mill' },
      { id: 'town', name: 'Town' },
    ],
    services: [
      {
        id: 'net',
        name: 'Net',
        customers: ['mill', 'town'],
        criticality: 'critical',
        components: [{ id: 'core', name: 'Core', availability: 99.95, basis: 'measured' }],
      },
    ],
    suppliers: [{ id: 'carrier', name: 'Carrier', services: ['net'], calledFor: ['p1'], resolve: 'PT3H' }],
    agreements: [
      {
        id: 'net-both',
        service: 'net',
        resolve: 'PT2H',
        availability: 99.96,
        customers: [{ id: 'mill' }, { id: 'town', rpo: 'PT2H' }],
      },
    ],
  });
  const [entry] = promiseEntries(agreed);
  if (!entry) throw new Error('Net has no page');
  const sections = promiseSections(entry, words);
  const rowsOf = (slug: string) =>
    sections.find((section) => section.slug === slug)?.table?.rows.map((row) => row.slice(0, 4));
  expect(rowsOf('support')).toContainEqual(['Carrier', 'P1 critical', '4 hours', '3 hours']);
  expect(rowsOf('support')).toContainEqual(['Carrier', 'P1 critical', '2 hours (Mill and Town)', '3 hours']);
  expect(rowsOf('recovery')).toEqual([
    ['ourselves', 'time to restore', '4 hours', words.site.recoveryNotEntered],
    ['backups', 'loss of data', '1 hour', '12 hours'],
    ['backups', 'loss of data', '2 hours (Town)', '12 hours'],
  ]);
  expect(sections.find(({ slug }) => slug === 'availability')?.sentence?.split('\n')).toEqual([
    'The parts multiply to 99.95%, which was measured; 99.9% is promised.',
    'The parts multiply to 99.95%, which was measured; that is less than the 99.96% (Mill and Town) promised.',
    'In a month of about 731 hours of service, 99.9% leaves 44 minutes without it.',
    'One most urgent incident that stops the service and takes its whole time to resolve, 4 hours, uses up more.',
  ]);
});

test('what a target leaves is told by the hours of the service, and nothing where only people can read them', () => {
  const left = (own: object) => {
    const [service] = organisationOf({
      name: 'Example',
      services: [{ id: 'web', availability: 99, ...own }],
    }).services;
    return service && downtimeOf(service);
  };
  expect(left({ hours: 'Mo-Fr 07:00-18:00', resolve: 'PT2H' })).toEqual({
    month: 'PT239H',
    allowed: 'PT2H23M',
    resolve: undefined,
  });
  expect(left({ hours: 'Mo-Fr 07:00-18:00', resolve: 'PT8H' })?.resolve).toBe('PT8H');
  expect(left({ hours: 'Mo-Fr 07:00-18:00', resolve: 'P3D working' })?.resolve).toBeUndefined();
  expect(left({ hours: 'in school hours', resolve: 'PT8H' })).toBeUndefined();
});

test('windows for maintenance that only people can read are said to be not compared', () => {
  const odd = organisationOf({
    name: 'Example',
    customers: [{ id: 'town', name: 'Town' }],
    services: [
      {
        id: 'net',
        name: 'Net',
        customers: ['town'],
        supportHours: '24/7',
        maintenanceWindow: 'Su[1] 02:00-06:00',
      },
    ],
    agreements: [
      { id: 'net-town', service: 'net', customer: 'town', maintenanceWindow: 'nights of full moon' },
    ],
  });
  const [entry] = promiseEntries(odd);
  if (!entry) throw new Error('Net has no page');
  const section = promiseSections(entry, words).find(({ slug }) => slug === 'not-compared');
  expect(section?.sentence?.split('\n').filter((line) => line.startsWith('Window'))).toEqual([
    'Window for maintenance: “nights of full moon” is text that only people can read.',
  ]);
});

test('what is ordered from a party, and how early it announces its changes, stand beside what customers were promised', () => {
  const ordering = organisationOf({
    name: 'Example',
    calendar: { workingHours: 'Mo-Fr 08:00-18:00' },
    changes: { classifyWithin: 'PT4H working', assessWithin: 'P1D working', decideWithin: 'P1D working' },
    customers: [
      { id: 'mill', name: 'Mill' },
      { id: 'town', name: 'Town' },
    ],
    services: [{ id: 'desks', name: 'Desks', customers: ['mill', 'town'] }],
    agreements: [
      {
        id: 'desks-mill',
        service: 'desks',
        customer: 'mill',
        changeNotice: 'P20D working',
        requests: [
          { id: 'screen', name: 'Screen', within: 'PT4H working', restsOn: 'courier.exchange' },
          { id: 'phone', name: 'Telephone', within: 'PT2H working', restsOn: 'courier.exchange' },
        ],
      },
    ],
    suppliers: [
      {
        id: 'courier',
        name: 'Courier',
        services: ['desks'],
        hours: 'Mo-Fr 08:00-18:00',
        changeNotice: 'P10D working',
        orders: [{ id: 'exchange', name: 'Exchange', within: 'PT3H working' }],
      },
    ],
  });
  const [entry] = promiseEntries(ordering);
  if (!entry) throw new Error('no page');
  expect(entry.orders.map(({ name, result, customers }) => [name, result, customers])).toEqual([
    ['Screen', 'fits', ['Mill']],
    ['Telephone', 'too-long', ['Mill']],
  ]);
  expect(entry.notices.map(({ type, owed, result, customers }) => [type, owed, result, customers])).toEqual([
    ['', 'P20D working', 'too-short', ['Mill']],
    ['Major change', 'P5D working', 'fits', []],
  ]);
  const slugs = promiseSections(entry, words).map(({ slug }) => slug);
  expect(slugs).toContain('orders');
  expect(slugs).toContain('notices');
});

test('a party that has a part only of what a service depends on is named with that', () => {
  const [entry] = promiseEntries(
    organisationOf({
      name: 'Example',
      services: [
        { id: 'app', name: 'App', dependsOn: ['host'], components: [{ id: 'code', availability: 99.99 }] },
        { id: 'host', name: 'Host', components: [{ id: 'box', supplier: 'maker', availability: 99.9 }] },
      ],
      suppliers: [{ id: 'maker', name: 'Maker', services: ['host'], resolve: 'PT1H' }],
    }),
  );
  if (!entry) throw new Error('no page');
  const support = promiseSections(entry, words).find(({ slug }) => slug === 'support');
  expect(support?.sentence).toContain('not listed again: Maker (Host).');
});

test('no page says that everything was compared while a row of it says otherwise', async () => {
  const manuals = await Promise.all(names.map((name) => manualOf(name)));
  const pages = manuals.flatMap(({ promises }) => promises);
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const sections = promiseSections(page, words);
    const states = sections.flatMap(({ table }) => table?.rows.flat() ?? []);
    const open = states.filter(
      (cell) => typeof cell === 'object' && cell !== null && 'state' in cell && cell.state === 'partly',
    );
    const { result, parts } = page.availability;
    const last = sections.find(({ slug }) => slug === 'not-compared')?.sentence ?? '';
    if (open.length > 0 || result === 'not-compared' || parts.length === 0)
      expect(last, page.id).not.toBe(words.site.everythingCompared);
    else expect(last, page.id).not.toBe('');
  }
});

test('what a service stands on says over which period it was measured, and nothing of a period where a contract promises', () => {
  const basisOf = (basis: 'contract' | 'measured') => {
    const stands = organisationOf({
      name: 'Example',
      services: [
        { id: 'net', name: 'Net', criticality: 'critical' },
        {
          id: 'mail',
          name: 'Mail',
          criticality: 'critical',
          dependsOn: ['net'],
          dependencies: [{ id: 'net', availability: 99.9, basis, measuredOver: 'all of May' }],
        },
      ],
    });
    const [, mail] = promiseEntries(stands);
    return mail?.availability.parts.map((part) => [part.basis, part.measuredOver]);
  };
  expect(basisOf('measured')).toEqual([['measured', 'all of May']]);
  expect(basisOf('contract')).toEqual([['contract', '']]);
});
