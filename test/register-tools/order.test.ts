import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, matches } from '../../src/browser/register-tools/match.ts';
import { collatorOf, compareKeys, type Key } from '../../src/browser/register-tools/order.ts';

const sorted = (keys: Key[], downwards = false, language = 'en') =>
  [...keys].sort((a, b) => compareKeys(a, b, downwards, collatorOf(language)));

test('numbers inside texts count by their value: 4.10 comes after 4.9', () => {
  expect(sorted(['TWD-PRC-4.10', 'TWD-PRC-4.9', 'TWD-PRC-4.1'])).toEqual([
    'TWD-PRC-4.1',
    'TWD-PRC-4.9',
    'TWD-PRC-4.10',
  ]);
});

test('letters stand where the language has them', () => {
  expect(sorted(['Zebra', 'Öl', 'Apfel'], false, 'de')).toEqual(['Apfel', 'Öl', 'Zebra']);
  expect(sorted(['Zebra', 'Öl', 'Apfel'], false, 'sv')).toEqual(['Apfel', 'Zebra', 'Öl']);
});

test('what is empty comes last, upwards and downwards', () => {
  expect(sorted([null, 3, 1])).toEqual([1, 3, null]);
  expect(sorted([null, 3, 1], true)).toEqual([3, 1, null]);
});

test('dates and numbers come before the words that stand in their place', () => {
  expect(sorted(['see the record', 20, 3])).toEqual([3, 20, 'see the record']);
  expect(sorted(['see the record', 20, 3], true)).toEqual([20, 3, 'see the record']);
});

test('any keys have one order: it does not matter how they lay before', () => {
  const key = fc.oneof(fc.constant(null), fc.integer(), fc.string());
  const collator = collatorOf('en');
  fc.assert(
    fc.property(key, key, key, fc.boolean(), (a, b, c, downwards) => {
      const order = (x: Key, y: Key) => Math.sign(compareKeys(x, y, downwards, collator));
      // Minus nought is nought: what counts is the order.
      expect(order(a, b) + order(b, a) === 0).toBe(true);
      if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('words are found in any order, without capitals and accents', () => {
  const text = folded('Prüfung der\n  Café-Abrechnung');
  expect(matches(text, 'cafe PRUFUNG')).toBe(true);
  expect(matches(text, 'prüfung tee')).toBe(false);
  expect(matches(text, '   ')).toBe(true);
  expect(matches(text, '"die cafe"')).toBe(false);
  expect(matches(text, '"der cafe" prüfung')).toBe(true);
  expect(matches(text, '"der cafe')).toBe(true);
});
