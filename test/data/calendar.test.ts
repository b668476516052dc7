import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarOf } from '../../src/export/calendar.ts';
import { type DueItem, dueBy } from '../../src/manual/entries/due.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';

const item = (more: Partial<DueItem>): DueItem => ({
  kind: 'review',
  day: '2027-03-28',
  document: 'change-policy',
  number: 'POL-9.2',
  title: 'Change management policy',
  url: 'documents/change-policy/',
  version: '1.0',
  owner: 'change-manager',
  ownerTitle: 'Change manager',
  ...more,
});

const options = {
  name: 'Quince; Street, IT',
  addressOf: (path: string) => `https://manual.example/${path}`,
  words: wordsOf('en', 'en-GB'),
};

const items = [
  item({}),
  // The last day of a year, and one on which clocks change.
  item({ day: '2027-12-31', document: 'b', title: 'Größe; a, b\\c '.repeat(9).trim() }),
  item({ kind: 'in-force', day: '2028-02-28', document: 'c', version: '2.10' }),
];

const ofOtherKinds = [
  item({ kind: 'withdrawal' }),
  item({ kind: 'consent', party: 'Marlow' }),
  item({ kind: 'consent', party: 'Ferrow' }),
  item({ kind: 'waiver', document: '', number: '', version: '', title: '8.1-3, 8.1-4', waiver: 'no-plan' }),
];

/** The events of a calendar as another program reads them. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      summary: event.summary,
      uid: event.uid,
    };
  });

test('a calendar is read by another program with the days that were meant', () => {
  const events = eventsIn(calendarOf(items, options));
  expect(events.map(({ start, end, allDay }) => [start, end, allDay])).toEqual([
    ['2027-03-28', '2027-03-29', true],
    ['2027-12-31', '2028-01-01', true],
    ['2028-02-28', '2028-02-29', true],
  ]);
  expect(events[0]?.summary).toBe('Review POL-9.2 Change management policy (version 1.0)');
  expect(events[1]?.summary).toContain('Größe; a, b\\c Größe; a, b\\c');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
});

test('each kind says what it is, under an id of its own', () => {
  const events = eventsIn(calendarOf(ofOtherKinds, options));
  expect(events.map(({ summary }) => summary)).toEqual([
    'POL-9.2 Change management policy goes out of force (version 1.0)',
    'Consent of Marlow to POL-9.2 Change management policy (version 1.0)',
    'Consent of Ferrow to POL-9.2 Change management policy (version 1.0)',
    'Last day of a waiver: 8.1-3, 8.1-4',
  ]);
  expect(events.map(({ uid }) => uid)).toEqual([
    'withdrawal-change-policy-1.0@clausebook',
    'consent-change-policy-1.0-Marlow@clausebook',
    'consent-change-policy-1.0-Ferrow@clausebook',
    'waiver-no-plan@clausebook',
  ]);
  expect(eventsIn(calendarOf(items, options)).at(-1)?.uid).toBe('in-force-c-2.10@clausebook');
});

test('lines are no longer than 75 bytes, end as the format asks, and cut no character', () => {
  const text = calendarOf(items, options);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n/);
  expect(text).not.toContain('\uFFFD');
});

test('the same items make the same bytes in every time zone', () => {
  const zone = process.env['TZ'];
  try {
    const made = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((name) => {
      process.env['TZ'] = name;
      return calendarOf(items, options);
    });
    expect(new Set(made).size).toBe(1);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('an address that is not a full one is left out', () => {
  expect(calendarOf(items, { ...options, addressOf: (path) => `/${path}` })).not.toContain('URL:');
});

test('what somebody has to do stays due, what comes by itself is over with its day', () => {
  const kinds = ['review', 'in-force', 'withdrawal', 'consent', 'waiver'] as const;
  const all = [...kinds.map((kind) => item({ kind, day: '2027-01-01' })), item({ day: '2027-02-15' })];
  const due = dueBy(all, '2027-01-20', 'P30D');
  expect(due.map(({ kind, day }) => [kind, day])).toEqual([
    ['review', '2027-01-01'],
    ['consent', '2027-01-01'],
    ['waiver', '2027-01-01'],
    ['review', '2027-02-15'],
  ]);
  expect(dueBy(all, '2027-01-01', 'P1W').map(({ kind }) => kind)).toEqual(kinds);
  expect(dueBy(all, '2026-12-31', 'P0D')).toEqual([]);
});
