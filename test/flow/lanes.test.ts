import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from '../../src/manual/flow/lanes.ts';

test('each role has a lane in the order in which steps name them, and each step tells where the next one stands', () => {
  expect(lanesOf([['b'], ['a'], ['a'], ['b', 'c']])).toEqual({
    roles: ['b', 'a', 'c'],
    places: [
      { lane: 1, with: [], next: 2 },
      { lane: 2, with: [] },
      { lane: 2, with: [], next: 1 },
      { lane: 1, with: [3] },
    ],
  });
});

test('one role needs no lanes, and more than five have none', () => {
  expect(lanesOf([['a'], ['a']])).toBeUndefined();
  const roles = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(lanesOf(roles.map((role) => [role]))).toBeUndefined();
  expect(lanesOf(roles.slice(1).map((role) => [role]))?.roles).toHaveLength(5);
});

test('the way from step to step never breaks, and no lane is empty', () => {
  const role = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(role, { minLength: 1, maxLength: 3 }), { minLength: 1 }), (steps) => {
      const lanes = lanesOf(steps);
      const named = new Set(steps.flat()).size;
      expect(lanes === undefined).toBe(named < 2 || named > 5);
      if (!lanes) return;
      let at = lanes.places[0]?.lane;
      for (const { lane, next } of lanes.places) {
        expect(lane).toBe(at);
        at = next ?? lane;
      }
      expect(new Set(lanes.places.flatMap((place) => [place.lane, ...place.with])).size).toBe(
        lanes.roles.length,
      );
    }),
  );
});
