import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../src/organisation/clock-minutes.ts';
import { hoursAt } from '../../src/organisation/hours-now.ts';
import { wallClock } from '../../src/organisation/today.ts';
import { objectionsTo } from '../organisation/organisations.ts';

/** What hours say at a moment, by the clock of London unless another zone is named. */
function at(moment: string, hours: string, { zone = 'Europe/London', holidays = [] as string[] } = {}) {
  const clock = wallClock(zone, new Date(moment));
  if (!clock) throw new Error(`There is no ${zone}.`);
  const found = hoursAt(hours, clock, holidays);
  if (!found) return undefined;
  const until = found.until && `${found.until.date} ${timeOf(found.until.minute)}`;
  return `${found.unsure ? 'unsure, ' : ''}${found.open ? 'open' : 'closed'} until ${until}`;
}

describe('the clock of the organisation', () => {
  test('goes by its time zone, not by that of the reader', () => {
    expect(at('2026-01-14T07:30:00Z', 'Mo-Fr 08:00-18:00')).toBe('closed until 2026-01-14 08:00');
    expect(at('2026-01-14T07:30:00Z', 'Mo-Fr 08:00-18:00', { zone: 'Europe/Vienna' })).toBe(
      'open until 2026-01-14 18:00',
    );
    expect(at('2026-01-14T23:30:00Z', 'Th 00:00-01:00', { zone: 'Asia/Tokyo' })).toBe(
      'closed until 2026-01-22 00:00',
    );
  });

  test('goes forward and back with summer time', () => {
    // In London it is 00:59 and then 02:00 on 29 March 2026, and twice 01:30 on 25 October 2026.
    const hours = 'Su 02:00-06:00';
    expect(at('2026-03-29T00:59:00Z', hours)).toBe('closed until 2026-03-29 02:00');
    expect(at('2026-03-29T01:00:00Z', hours)).toBe('open until 2026-03-29 06:00');
    expect(at('2026-03-29T05:00:00Z', hours)).toBe('closed until 2026-04-05 02:00');
    const autumn = 'Su 01:00-01:45';
    expect(at('2026-10-25T00:30:00Z', autumn)).toBe('open until 2026-10-25 01:45');
    expect(at('2026-10-25T00:50:00Z', autumn)).toBe('closed until 2026-11-01 01:00');
    expect(at('2026-10-25T01:30:00Z', autumn)).toBe('open until 2026-10-25 01:45');
  });

  test('is unknown where there is no such zone', () => {
    expect(wallClock('Atlantis/Port', new Date())).toBeUndefined();
  });
});

describe('opening hours at a moment', () => {
  test.each([
    ['2026-01-14T07:59:59Z', 'Mo-Fr 08:00-18:00', 'closed until 2026-01-14 08:00'],
    ['2026-01-14T08:00:00Z', 'Mo-Fr 08:00-18:00', 'open until 2026-01-14 18:00'],
    ['2026-01-16T18:00:00Z', 'Mo-Fr 08:00-18:00', 'closed until 2026-01-19 08:00'],
    ['2026-01-14T12:30:00Z', 'Mo-Fr 08:00-12:00,13:00-17:30', 'closed until 2026-01-14 13:00'],
    ['2026-01-14T03:00:00Z', '24/7', 'open until undefined'],
    ['2026-01-14T03:00:00Z', 'Mo-Su 05:00-24:00', 'closed until 2026-01-14 05:00'],
    ['2026-01-14T23:59:00Z', 'Mo-Su 05:00-24:00', 'open until 2026-01-15 00:00'],
    ['2026-01-14T03:00:00Z', 'We off', 'closed until undefined'],
    ['2026-01-14T03:00:00Z', 'Su[1] 02:00-06:00', 'closed until 2026-02-01 02:00'],
    ['2026-01-14T06:00:00Z', 'Oct-Mar We 05:00-07:00', 'open until 2026-01-14 07:00'],
    ['2026-07-15T06:00:00Z', 'Oct-Mar We 05:00-07:00', 'closed until undefined'],
    ['2026-01-14T21:00:00Z', 'week 2-52/2 We 20:00-23:00', 'closed until 2026-01-21 20:00'],
    ['2026-01-12T12:00:00Z', 'Mo-Su 07:00-19:00; Mo off', 'closed until 2026-01-13 07:00'],
  ])('%s: %s is %s', (moment, hours, expected) => {
    expect(at(moment, hours)).toBe(expected);
  });

  test('a span over midnight is that of the day on which it began', () => {
    expect(at('2026-01-17T02:00:00Z', 'Fr 22:00-06:00')).toBe('open until 2026-01-17 06:00');
    expect(at('2026-01-18T02:00:00Z', 'Fr 22:00-06:00')).toBe('closed until 2026-01-23 22:00');
    // Two that meet are one.
    expect(at('2026-01-14T20:00:00Z', 'Mo-Su 07:00-19:00,19:00-07:00')).toBe('open until undefined');
  });

  test('words that only people read say nothing', () => {
    expect(at('2026-01-14T12:00:00Z', 'on working days')).toBeUndefined();
  });
});

describe('on a public holiday', () => {
  const holidays = ['2026-12-25', '--01-01'];

  test('the hours for it hold, whatever day of the week it is', () => {
    expect(at('2026-12-25T12:00:00Z', 'Mo-Su 07:00-19:00; PH off', { holidays })).toBe(
      'closed until 2026-12-26 07:00',
    );
    expect(at('2026-12-25T12:00:00Z', 'Mo-Fr 07:00-19:00; Su,PH 11:00-13:00', { holidays })).toBe(
      'open until 2026-12-25 13:00',
    );
    expect(at('2026-12-25T12:00:00Z', 'Mo-Su 07:00-19:00; PH off')).toBe('open until 2026-12-25 19:00');
  });

  test('a day without a year is one every year', () => {
    for (const year of [2027, 2031])
      expect(at(`${year}-01-01T12:00:00Z`, 'Mo-Su 07:00-19:00; PH off', { holidays })).toBe(
        `closed until ${year}-01-02 07:00`,
      );
  });

  test('the night before goes on into it, and its own night into the next day', () => {
    const hours = 'Mo-Su 19:00-07:00; PH 10:00-02:00';
    expect(at('2026-12-25T05:00:00Z', hours, { holidays })).toBe('open until 2026-12-25 07:00');
    expect(at('2026-12-26T01:00:00Z', hours, { holidays })).toBe('open until 2026-12-26 02:00');
  });

  test('hours that say nothing of it leave a doubt, but for those at any hour', () => {
    expect(at('2026-12-25T12:00:00Z', 'Mo-Su 07:00-19:00', { holidays })).toMatch(/^unsure, /);
    expect(at('2026-12-25T12:00:00Z', '24/7', { holidays })).toBe('open until undefined');
    expect(at('2026-12-26T12:00:00Z', 'Mo-Su 07:00-19:00', { holidays })).toBe('open until 2026-12-26 19:00');
  });
});

test('what is said holds until the minute that is named, and no longer', () => {
  const times = fc.constantFrom('00:00', '01:30', '06:00', '12:00', '18:00', '23:30', '24:00');
  const span = fc
    .tuple(times, times)
    .filter(([from, to]) => from !== to && from !== '24:00')
    .map(([from, to]) => `${from}-${to}`);
  const days = fc.constantFrom('Mo', 'Su[1]', 'Tu-Th', 'Fr', 'Sa-Su', 'Mo-Su', 'PH');
  const hours = fc
    .array(
      fc.tuple(days, span).map(([day, one]) => `${day} ${one}`),
      { minLength: 1, maxLength: 3 },
    )
    .map((rules) => rules.join('; '));
  const minute = fc.integer({ min: 0, max: 60 * 24 * 14 });
  fc.assert(
    fc.property(hours, minute, (value, ahead) => {
      const start = Date.UTC(2026, 11, 20) + ahead * 60_000;
      const ask = (time: number) => {
        const clock = wallClock('UTC', new Date(time));
        return clock && hoursAt(value, clock, ['2026-12-25', '--01-01']);
      };
      const now = ask(start);
      if (!now?.until) return;
      const end = Date.parse(`${now.until.date}T00:00:00Z`) + now.until.minute * 60_000;
      expect(ask(end)?.open).toBe(!now.open);
      for (let time = start; time < end; time += 30 * 60_000) expect(ask(time)?.open).toBe(now.open);
    }),
  );
});

test('a public holiday that no calendar has is told with what to write', () => {
  const holidayDates = ['2026-12-25', '--02-29', '25 December', '2026-02-30', '--13-01'];
  expect(objectionsTo({ calendar: { holidayDates } })).toMatchInlineSnapshot(`
    [
      "warning roles: Nobody holds any of the 33 roles yet. Name a holder for each; the same person may hold several roles, and sameAs merges them.",
      "error calendar.holidayDates: "25 December" is no day of the calendar. Write year, month and day, "2026-12-25", or month and day for every year, "--12-25".",
      "error calendar.holidayDates: "2026-02-30" is no day of the calendar. Write year, month and day, "2026-12-25", or month and day for every year, "--12-25".",
      "error calendar.holidayDates: "--13-01" is no day of the calendar. Write year, month and day, "2026-12-25", or month and day for every year, "--12-25".",
    ]
  `);
});
