import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapBetween } from '../../src/organisation/compare-hours.ts';
import { catalogueOf, printMoment } from '../../src/organisation/index.ts';
import { beginsLikeHours, months, parseHours, weekdays } from '../../src/organisation/opening-hours.ts';
import { objectionsTo } from './organisations.ts';

test.each([
  // Sunday of every week holds the first of the month, and not the other way round.
  [['Su[1] 02:00-06:00'], ['Su 02:00-06:00'], undefined],
  [['Su 02:00-06:00'], ['Su[1] 02:00-06:00'], 'Su[2] 02:00'],
  [['Su[1] 02:00-06:00'], ['Su 02:00-06:00; Su[1] off'], 'Su[1] 02:00'],
  [['Su[1,2,3,4,5] 02:00-06:00'], ['Su 02:00-06:00'], undefined],
  [['Su 02:00-06:00'], ['Su[1,2,3,4,5] 02:00-06:00'], undefined],
  // A month has a fifth Sunday now and then.
  [['Su 02:00-06:00'], ['Su[1,2,3,4] 02:00-06:00'], 'Su[5] 02:00'],
  [['Su[-1] 02:00-06:00'], ['Su[4,5] 02:00-06:00'], undefined],
  [['Su[-1] 02:00-06:00'], ['Su[4] 02:00-06:00'], 'Su[-1] 02:00'],
  // One fills the gap of the other.
  [['Su 02:00-06:00'], ['Su[1] 02:00-06:00', 'Su 02:00-06:00; Su[1] off'], undefined],
  [['Mo-Fr 08:00-18:00'], ['Apr-Sep Mo-Fr 08:00-18:00', 'Oct-Mar Mo-Fr 07:00-18:00'], undefined],
  [['Mo-Fr 08:00-18:00'], ['Apr-Sep Mo-Fr 08:00-18:00', 'Oct-Feb Mo-Fr 07:00-18:00'], 'Mar Th 08:00'],
  [['Dec Mo-Fr 08:00-18:00'], ['Oct-Feb Mo-Fr 08:00-18:00'], undefined],
  // Years have 52 weeks or 53, so that even weeks and odd ones leave nothing between them.
  [['We 20:00-23:00'], ['week 2-52/2 We 20:00-23:00', 'week 1-53/2 We 20:00-23:00'], undefined],
  [['We 20:00-23:00'], ['week 2-52/2 We 20:00-23:00', 'week 1-51/2 We 20:00-23:00'], 'week 53 We 20:00'],
  // The night belongs to the day on which it begins.
  [['Su[1] 22:00-04:00'], ['Su,Mo 00:00-24:00'], undefined],
  [['Mo 00:00-04:00'], ['Su[1] 22:00-04:00', 'Mo[1,2,3,4] 00:00-04:00'], 'Mo[5] 00:00'],
  // Two that have to hold at once, and public holidays.
  [['Su 00:00-24:00', 'Su[1] 02:00-06:00'], ['Su[1] 02:00-06:00'], undefined],
  [['24/7'], ['Mo-Su 00:00-24:00; PH off', 'Su[1] 02:00-06:00; PH off'], 'PH 00:00'],
])('of %j hours of %j leave open %s', (demanded, there, gap) => {
  expect(gapBetween(demanded, there)).toBe(gap);
});

const words = { locale: 'en-GB', catalogue: catalogueOf('en') };

test.each([
  ['Sa 07:00', 'Saturday, 07:00'],
  ['PH 00:00', 'public holidays, 00:00'],
  ['Su[5] 02:00', 'the fifth Sunday of the month, 02:00'],
  ['Mar Th 08:00', 'March: Thursday, 08:00'],
  ['week 53 We 20:00', 'week 53 of the year: Wednesday, 20:00'],
  ['Dec Su[-1] 02:00', 'December: the last Sunday of the month, 02:00'],
])('the moment %s reads "%s"', (moment, reads) => {
  expect(printMoment(moment, words)).toBe(reads);
});

test('who begins like the notation means it; words that begin like a month do not', () => {
  for (const text of ['Su[1] 2:00-6:00', 'Oct-Mar Mo 8-17', 'week 2 Mo 8', 'Jan Mo-Fr 8 to 17', 'Mo-Fr 8-17'])
    expect(beginsLikeHours(text), text).toBe(true);
  for (const text of ['May be agreed', 'weekly', 'Monday', 'March to May', 'Sun and shade'])
    expect(beginsLikeHours(text), text).toBe(false);
});

test('hours for a part of the year are told in working hours of the week in which they are', () => {
  const told = (window: string) =>
    objectionsTo({
      releases: { informWithin: 'PT2H working' },
      changes: { window: 'Mo-Fr 12:00-13:00' },
      calendar: { workingHours: 'Mo-Fr 08:00-17:00' },
      serviceLevels: { maintenanceWindow: window },
    }).filter((text) => text.includes('releases.informWithin'));
  expect(told('Su[1] 02:00-06:00')).toHaveLength(1);
  expect(told('Mo[1] 12:00-13:00')).toEqual([]);
});

/** A day of the century with what a reader of a wall calendar sees. */
interface CalendarDay {
  date: Date;
}

/** Whether hours are open at a minute of a date, by the notation taken literally: the last rule of the day decides. */
function isOpen(hours: string, { date }: CalendarDay, minute: number): boolean {
  const spansOf = (day: Date) => {
    const rule = (parseHours(hours) ?? []).findLast(({ months: inMonths, weeks, days }) => {
      const weekday = (day.getUTCDay() + 6) % 7;
      const month = day.getUTCMonth();
      const sameDayOfMonth: number[] = [];
      for (let n = 1; n <= 31; n++) {
        const other = new Date(Date.UTC(day.getUTCFullYear(), month, n));
        if (other.getUTCMonth() === month && other.getUTCDay() === day.getUTCDay()) sameDayOfMonth.push(n);
      }
      const place = sameDayOfMonth.indexOf(day.getUTCDate());
      const names = [place + 1, place - sameDayOfMonth.length];
      const inMonth =
        inMonths.length === 0 ||
        inMonths.some(({ from, to }) => {
          for (let at = from; ; at = (at + 1) % 12) {
            if (at === month) return true;
            if (at === to) return false;
          }
        });
      return (
        inMonth &&
        weeks.length === 0 &&
        days.some(
          ({ from, to, nth }) =>
            from <= weekday &&
            weekday <= to &&
            (nth.length === 0 || names.some((name) => nth.includes(name))),
        )
      );
    });
    return rule?.spans ?? [];
  };
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const within = (day: Date, at: number) =>
    spansOf(day).some(({ from, to }) => {
      const end = minutes(to) > minutes(from) ? minutes(to) : minutes(to) + 1440;
      return at >= minutes(from) && at < end;
    });
  return within(date, minute) || within(new Date(date.getTime() - 86_400_000), minute + 1440);
}

const spans = fc.constantFrom('00:00-24:00', '02:00-06:00', '22:00-04:00', '08:00-12:00,13:00-17:00', 'off');
const days = fc.oneof(
  fc.subarray([...weekdays], { minLength: 1 }).map((names) => names.join(',')),
  fc
    .tuple(fc.constantFrom(...weekdays), fc.subarray([1, 2, 3, 4, 5, -1, -2], { minLength: 1 }))
    .map(([day, nth]) => `${day}[${nth.join(',')}]`),
);
const season = fc.oneof(
  fc.constant(''),
  fc.tuple(fc.constantFrom(...months), fc.constantFrom(...months)).map((pair) => `${pair.join('-')} `),
);
const hours = fc
  .array(
    fc.tuple(season, days, spans).map(([when, on, at]) => `${when}${on} ${at}`),
    { minLength: 1, maxLength: 3 },
  )
  .map((rules) => rules.join('; '));

test('a gap is there on some date, and where none is told none is on any of many dates', () => {
  const probes = Array.from({ length: 200 }, (_, index) => ({
    date: new Date(Date.UTC(2026, 0, 1) + index * 11 * 86_400_000),
  }));
  fc.assert(
    fc.property(hours, hours, hours, (promised, one, other) => {
      const gap = gapBetween([promised], [one, other]);
      const isGap = (at: CalendarDay, minute: number) =>
        isOpen(promised, at, minute) && !isOpen(one, at, minute) && !isOpen(other, at, minute);
      if (gap === undefined) {
        for (const at of probes)
          for (const minute of [0, 150, 300, 600, 750, 900, 1350]) expect(isGap(at, minute)).toBe(false);
        return;
      }
      const [, clock = ''] = /(\d\d:\d\d)$/.exec(gap) ?? [];
      const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
      const year = Array.from({ length: 12 * 366 }, (_, index) => ({
        date: new Date(Date.UTC(2001, 0, 2) + index * 86_400_000),
      }));
      expect(year.some((at) => isGap(at, minute))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what people write by habit is told too, and words stay words', () => {
  const byHabit = [
    'Mon-Fri 08:00-17:00',
    'mo-fr 8-17',
    'Mon - Fri 8:00',
    'Mon, Tue 8-12',
    'Sat 9-12',
    '24x7',
    '24 × 7',
  ];
  for (const text of byHabit)
    expect([text, beginsLikeHours(text), parseHours(text)]).toEqual([text, true, undefined]);
  const words = [
    'We are there in term time',
    'We, the desk, answer at all hours',
    'Monday to Friday, 8 to 5',
    'Sunday mornings',
    'Fri afternoons',
    'Mon and dad days',
    'weekdays from eight',
    'Sun-dried',
  ];
  for (const text of words) expect([text, beginsLikeHours(text)]).toEqual([text, false]);
});
