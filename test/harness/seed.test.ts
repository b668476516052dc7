import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertySeed, sampleOf } from './seed.ts';

/** A property that always fails; what fast-check then prints. */
const failure = () => {
  try {
    fc.assert(fc.property(fc.integer(), () => false));
  } catch (error) {
    return String(error);
  }
  return '';
};

test('a property test tries the same values in every run, and says its seed when it fails', () => {
  expect(failure()).toContain(`seed: ${propertySeed()},`);
  expect(failure()).toBe(failure());
});

test('the environment may ask for another seed, and one that is no number is an error', () => {
  expect(propertySeed({ CLAUSEBOOK_SEED: '-42' })).toBe(-42);
  expect(propertySeed({ CLAUSEBOOK_SEED: '' })).toBe(propertySeed({}));
  expect(() => propertySeed({ CLAUSEBOOK_SEED: 'chance' })).toThrow('"chance", which is no whole number');
});

test('a sample is one of so many, other seeds take the others, and all are taken on demand', () => {
  const items = Array.from({ length: 23 }, (_, n) => n);
  const taken = (seed: number) => sampleOf(items, 5, { CLAUSEBOOK_SEED: `${seed}` });
  expect([0, 1, 2, 3, 4].flatMap(taken).sort((a, b) => a - b)).toEqual(items);
  expect(taken(-3)).toEqual([3, 8, 13, 18]);
  expect(sampleOf(items, 5, { CLAUSEBOOK_ALL: '1' })).toEqual(items);
  expect(sampleOf(['only', 'two'], 5, { CLAUSEBOOK_SEED: '4' })).toEqual(['only']);
});
