import { expect, test } from 'vitest';
import { coverOf } from '../../src/organisation/agreed-cover.ts';
import { hoursInCommon } from '../../src/organisation/common-hours.ts';

test.each([
  ['24/7', 'Mo-Fr 07:00-20:00; PH off', 'Mo-Fr 07:00-20:00; PH off'],
  ['Mo-Fr 07:00-20:00; PH off', '24/7', 'Mo-Fr 07:00-20:00; PH off'],
  [
    'Mo-Fr 07:00-20:00; Sa 08:00-13:00; PH off',
    'Mo-Fr 06:00-18:00; Sa 10:00-16:00',
    'Mo-Fr 07:00-18:00; Sa 10:00-13:00; PH off',
  ],
  ['Mo-Sa 18:00-24:00', 'Mo,We 12:00-13:00,20:00-22:00', 'Mo,We 20:00-22:00'],
  ['Mo-Su 20:00-06:00', 'Mo-Fr 22:00-23:00,05:00-08:00', 'Mo-Fr 05:00-06:00,22:00-23:00'],
  ['Sa 08:00-12:00', 'Mo-Fr 08:00-12:00', ''],
  ['Mo-Sa 07:00-20:00; PH off', 'Mo-Fr 08:00-18:00', 'Mo-Fr 08:00-18:00; PH off'],
  [
    'Mo-Su 08:00-20:00; PH 10:00-12:00',
    'Mo-Fr 08:00-20:00; PH 11:00-18:00',
    'Mo-Fr 08:00-20:00; PH 11:00-12:00',
  ],
  ['by agreement', 'Mo-Fr 08:00-12:00', 'by agreement'],
  ['24/7', 'at any time of the day', '24/7'],
  ['24/7', 'Su[1] 02:00-06:00', 'Su[1] 02:00-06:00'],
  ['Sa-Su 04:00-08:00', 'Su[1] 02:00-06:00', 'Sa-Su 04:00-08:00'],
])('%s and %s have in common: %s', (first, second, common) => {
  expect(hoursInCommon(first, second)).toBe(common);
});

const all = [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }];

test('each priority ends with the hours of support that were agreed for it', () => {
  const covered = { hours: 'Mo-Su 06:00-22:00', priorities: [] };
  const agreed = {
    supportHours: 'Mo-Fr 07:00-17:30',
    byPriority: [{ id: 'p1', hours: 'Mo-Fr 07:00-20:00' }],
  };
  expect(coverOf(covered, agreed, all)).toEqual([
    { hours: 'Mo-Fr 07:00-20:00', priorities: ['p1'], beyond: true },
    { hours: 'Mo-Fr 07:00-17:30', priorities: ['p2', 'p3'], beyond: false },
  ]);
});

test('without hours of its own a customer has those of the line, and fewer for one priority alone', () => {
  const covered = { hours: '24/7', priorities: ['p1', 'p2'] };
  expect(coverOf(covered, {}, all)).toEqual([{ ...covered, beyond: true }]);
  expect(coverOf(covered, { byPriority: [{ id: 'p2', hours: 'Mo-Fr 07:00-20:00' }] }, all)).toEqual([
    { hours: '24/7', priorities: ['p1'], beyond: true },
    { hours: 'Mo-Fr 07:00-20:00', priorities: ['p2'], beyond: true },
  ]);
});

test('hours in which nobody is on call leave nothing', () => {
  expect(
    coverOf({ hours: 'Sa-Su 08:00-12:00', priorities: ['p1'] }, { supportHours: 'Mo-Fr 08:00-17:00' }, all),
  ).toEqual([]);
});
