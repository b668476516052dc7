import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothOpen, eitherOpen, firstGap, type Open, openAt } from '../../src/organisation/compare-hours.ts';
import { catalogueOf, print, type Words } from '../../src/organisation/index.ts';
import { parseHours, weekdays } from '../../src/organisation/opening-hours.ts';

const words: Words = { locale: 'en-GB', catalogue: catalogueOf('en') };
const printed = (value: string) => print(value, { kind: 'hours' }, words);

test.each([
  ['24/7', '24 hours a day, every day'],
  ['Mo-Su 00:00-24:00', '24 hours a day, every day'],
  ['Mo-Fr 08:00-18:00', 'Monday to Friday, 08:00 to 18:00'],
  ['Mo-Su 19:00-07:00', 'every day, 19:00 to 07:00'],
  ['Su 02:00-06:00', 'Sunday, 02:00 to 06:00'],
  [
    'Mo-Fr 08:00-12:00,13:00-17:30; Sa-Su 09:00-12:00',
    'Monday to Friday, 08:00 to 12:00 and 13:00 to 17:30; Saturday and Sunday, 09:00 to 12:00',
  ],
  ['Mo,We,Fr-Su 07:00-24:00', 'Monday, Wednesday and Friday to Sunday, 07:00 to 24:00'],
  ['Mo-Su 07:00-19:00; PH off', 'every day, 07:00 to 19:00; not on public holidays'],
  [
    'Mo-Sa 07:00-19:00; Su,PH 10:00-12:00',
    'Monday to Saturday, 07:00 to 19:00; Sunday and public holidays, 10:00 to 12:00',
  ],
  ['Mo-Su 07:00-19:00; We off', 'every day, 07:00 to 19:00; not on Wednesday'],
  ['Su[1] 02:00-06:00', 'the first Sunday of the month, 02:00 to 06:00'],
  ['Su[1,3] 02:00-06:00', 'the first and third Sunday of the month, 02:00 to 06:00'],
  ['Mo-Fr 08:00-17:00; Fr[-1] off', 'Monday to Friday, 08:00 to 17:00; not on the last Friday of the month'],
  [
    'Oct-Mar Mo-Fr 06:00-18:00; Apr,Jun-Sep Mo 08:00-12:00',
    'October to March: Monday to Friday, 06:00 to 18:00; April and June to September: Monday, 08:00 to 12:00',
  ],
  ['week 7 Mo-Fr off', 'week 7 of the year: not on Monday to Friday'],
  ['week 2-52/2 We 20:00-23:00', 'weeks 2 to 52, every 2 weeks of the year: Wednesday, 20:00 to 23:00'],
  [
    'Dec week 50,51 Su[2] 02:00-04:00',
    'December: weeks 50 and 51 of the year: the second Sunday of the month, 02:00 to 04:00',
  ],
])('%s reads "%s"', (value, reads) => {
  expect(printed(value)).toBe(reads);
});

test.each([
  'Monday to Friday, 08:00 to 18:00',
  'read every day, 07:00 to 19:00',
  'Mo-Fr 8:00-18:00',
  'Mo-Fr 08:00-18:00;Sa 09:00-12:00',
  'Mo-Fr 08:00-25:00',
  'Mo-Fr 24:00-08:00',
  'Mo-Fr 08:00-08:00',
  'Fr-Mo 08:00-18:00',
  'mo-fr 08:00-18:00',
  '08:00-18:00',
  'Mo-Fr',
  '',
  'Su[0] 02:00-06:00',
  'Su[6] 02:00-06:00',
  'Mo-Fr[1] 02:00-06:00',
  'week 0-9 Mo 08:00-09:00',
  'week 9-2 Mo 08:00-09:00',
  'week 60 Mo 08:00-09:00',
  'Jan PH off',
  'May be agreed at any time',
])('"%s" is text for people, printed as it stands', (value) => {
  expect(parseHours(value)).toBeUndefined();
  expect(openAt(value)).toBeUndefined();
  expect(printed(value)).toBe(value);
});

const gap = (promised: string, ...supporting: string[]) =>
  firstGap(openAt(promised) as Open, eitherOpen(supporting.map((value) => openAt(value) as Open)));

test.each([
  ['Mo-Su 07:00-19:00', ['Mo-Fr 07:00-18:00'], 'Mo 18:00'],
  ['Mo-Su 07:00-19:00', ['Mo-Sa 06:00-20:00'], 'Su 07:00'],
  ['Mo-Fr 08:00-18:00', ['Mo-Fr 07:00-18:00'], undefined],
  ['Mo 00:00-06:00', ['Su 22:00-06:00'], undefined],
  ['24/7', ['Mo-Su 07:00-19:00', 'Mo-Su 19:00-07:00'], undefined],
  ['24/7', ['Mo-Su 07:00-19:00', 'Mo-Sa 19:00-07:00'], 'Mo 00:00'],
  ['24/7', ['Mo-Su 00:00-24:00; PH off'], 'PH 00:00'],
  ['Mo-Fr 08:00-18:00', ['Mo-Fr 08:00-18:00; PH off'], undefined],
  ['Mo-Fr 08:00-18:00; PH 10:00-12:00', ['Mo-Fr 08:00-18:00; PH 11:00-18:00'], 'PH 10:00'],
  ['Mo-Fr 08:00-18:00; We off', ['Mo-Tu,Th-Fr 08:00-18:00'], undefined],
])('of %s hours of %j leave open %s', (promised, supporting, open) => {
  expect(gap(promised, ...supporting)).toBe(open);
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const hours = fc
  .array(
    fc
      .tuple(fc.subarray([...weekdays], { minLength: 1 }), time, time)
      .filter(([, from, to]) => from !== to)
      .map(([days, from, to]) => `${days.join(',')} ${from}-${to}`),
    { minLength: 1, maxLength: 3 },
  )
  .map((rules) => rules.join('; '));

test('hours cover themselves, their part in common with others, and are covered together with anything', () => {
  fc.assert(
    fc.property(hours, hours, (one, other) => {
      const [a, b] = [openAt(one), openAt(other)];
      if (!a || !b) throw new Error(`${one} or ${other} was not read`);
      expect(firstGap(a, a)).toBeUndefined();
      expect(firstGap(bothOpen(a, b), b)).toBeUndefined();
      expect(firstGap(a, eitherOpen([b, a]))).toBeUndefined();
      // What a lacks of b is what their part in common lacks of b.
      expect(firstGap(b, bothOpen(a, b))).toBe(firstGap(b, a));
      expect(printed(one)).not.toMatch(/[{}]|undefined|\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/);
    }),
  );
});
