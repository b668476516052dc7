import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf, mostLanes } from '../../src/manual/flow/lanes.ts';

test('each role has a lane, in the order of the first steps, and each step knows its neighbours', () => {
  expect(lanesOf(['b', 'a', 'b', 'a'])).toEqual({
    count: 2,
    places: [
      { lane: 1, before: null, next: 2 },
      { lane: 2, before: 1, next: 1 },
      { lane: 1, before: 2, next: 2 },
      { lane: 2, before: 1, next: null },
    ],
  });
});

test('a step that nobody is named for has a lane like others', () => {
  expect(lanesOf(['', 'a']).places.map(({ lane }) => lane)).toEqual([1, 2]);
});

test('more roles than a rail has room for stand in one lane', () => {
  const roles = Array.from({ length: mostLanes + 1 }, (_, index) => `role-${index}`);
  expect(lanesOf(roles.slice(1)).count).toBe(mostLanes);
  expect(lanesOf(roles).count).toBe(1);
  expect(new Set(lanesOf(roles).places.map(({ lane }) => lane))).toEqual(new Set([1]));
});

test('the way from step to step never breaks, and no lane is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 }), (roles) => {
      const { count, places } = lanesOf(roles);
      places.forEach(({ lane, before, next }, index) => {
        expect(before).toBe(places[index - 1]?.lane ?? null);
        expect(next).toBe(places[index + 1]?.lane ?? null);
        expect(lane).toBeLessThanOrEqual(mostLanes);
      });
      expect(new Set(places.map(({ lane }) => lane)).size).toBe(count);
    }),
  );
});
