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

test('what is overdue stays due, what has come into force does not', () => {
  const all = [
    item({ day: '2027-01-01' }),
    item({ kind: 'in-force', day: '2027-01-01' }),
    item({ day: '2027-02-15' }),
  ];
  const due = dueBy(all, '2027-01-20', 30);
  expect(due.map(({ kind, day }) => [kind, day])).toEqual([
    ['review', '2027-01-01'],
    ['review', '2027-02-15'],
  ]);
  expect(dueBy(all, '2027-01-20', 20).map(({ day }) => day)).toEqual(['2027-01-01']);
});
