import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertySeed } from './seed.ts';

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
