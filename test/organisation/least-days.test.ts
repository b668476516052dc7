import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canFit, shortestLimit } from '../../src/organisation/fits.ts';
import { leastDays } from '../../src/organisation/least-days.ts';

test('the least number of days is the first that holds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), (first) => {
      expect(leastDays((days) => days >= first)).toBe(first);
    }),
  );
});

test('a search for what never holds ends', () => expect(leastDays(() => false)).toBe(2 ** 40));

test('the shortest limit of times however long is found at once, and one day less is too short', () => {
  const times = ['P90000000D', 'PT4H working'];
  expect(shortestLimit(times, 'P1D', 8)).toMatch(/^P9\d{7}D$/);
  const limit = shortestLimit(times, 'P1D', 8);
  expect(canFit(times, limit, 8)).toBe(true);
  expect(canFit(times, `P${Number.parseInt(limit.slice(1), 10) - 1}D`, 8)).toBe(false);
});

test('weeks and days of working time are the same time', () => {
  expect(canFit(['P2W working'], 'P12D', 8)).toBe(true);
  for (const limit of ['P11D', 'P12D', 'P13D', 'P14D'])
    expect(canFit(['P2W working'], limit, 8), limit).toBe(canFit(['P10D working'], limit, 8));
});
