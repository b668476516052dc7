import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom } from '../../src/organisation/calendar-day.ts';
import { clockTime, longerBy } from '../../src/organisation/clock-time.ts';
import { dayAfter } from '../../src/organisation/day-after.ts';
import { canFit, isLonger, shortestLimit } from '../../src/organisation/fits.ts';
import { objectionsTo } from './organisations.ts';

test.each([
  // A year may have 365 days, a month 28 or 31.
  ['P12M', 'P365D', false],
  ['P365D', 'P1Y', false],
  ['P366D', 'P1Y', false],
  ['P1Y', 'P364D', true],
  ['P367D', 'P1Y', true],
  ['P1M', 'P4W', false],
  ['P1M', 'P27D', true],
  ['P31D', 'P1M', false],
  ['P32D', 'P1M', true],
  ['P10Y', 'P3650D', true],
  ['P13M', 'P1Y', true],
  ['P12M', 'P1Y', false],
  // What both have in common has one length.
  ['P1M3D', 'P1M2D', true],
  ['P1Y1M', 'P1YT672H', false],
  // Two working days are at least two days.
  ['P2D working', 'P1D', true],
  ['P2D working', 'P2D', false],
  ['P5D working', 'P1W', false],
  ['P23D working', 'P1M', false],
  ['P24D working', 'P1M', true],
])('%s is longer than %s: %s', (time, other, expected) => {
  expect(isLonger(time, other, 9)).toBe(expected);
});

test('a time in months is longer than days where no calendar has room for it', () => {
  const days = fc.integer({ min: 0, max: 3000 });
  // In four years all lengths come that periods of one number of months can have.
  const starts = Array.from({ length: 48 }, (_, month) => dayAfter('2024-01-01', `P${month}M`));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), days, (months, days) => {
      const ends = starts.map((start) => [dayAfter(start, `P${months}M`), daysFrom(start, days)] as const);
      const [time, other] = [clockTime(`P${months}M`), clockTime(`P${days}D`)];
      expect(longerBy(time, other) > 0).toBe(ends.every(([month, day = '']) => month > day));
      expect(longerBy(other, time) > 0).toBe(ends.every(([month, day = '']) => day > month));
    }),
  );
});

test('the shortest limit for times with months holds them', () => {
  expect(shortestLimit(['P1M', 'P3D'], 'P10D', 9)).toBe('P31D');
  expect(shortestLimit(['P1M'], 'P10D working', 9)).toMatch(/^P\d+D working$/);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 90 }), (months, days) => {
      const times = [`P${months}M`, `P${days}D`];
      expect(canFit(times, shortestLimit(times, 'P1D', 9), 9)).toBe(true);
    }),
  );
});

test('a year in days or months contradicts no year', () => {
  for (const interval of ['P365D', 'P366D', 'P12M', 'P1Y'])
    expect(
      objectionsTo({
        roles: [{ id: 'service-owner', members: 'none', holder: 'A' }],
        recordsControl: { retention: interval },
        managementReview: { interval },
      }).filter((said) => !said.includes('vacant') && !said.includes('Nobody holds')),
      interval,
    ).toEqual([]);
});
