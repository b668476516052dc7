import { expect, test } from 'vitest';
import { choices } from '../../src/organisation/schema/choices.ts';
import { objectionsTo, organisationOf } from './organisations.ts';

const organisation = organisationOf({ name: 'Example' });

test('the defaults agree with one another', () => {
  expect(objectionsTo({})).toEqual([
    'warning roles: Nobody holds any of the 33 roles yet. Name a holder for each; the same person may hold several roles, and sameAs merges them.',
  ]);
});

test('the fifty-two records of the 2011 edition are ready, each with an edition before its clauses', () => {
  expect(organisation.records).toHaveLength(52);
  for (const record of organisation.records) {
    expect(record.clauses.length, record.id).toBeGreaterThan(0);
    expect(record.clauses.every((clause) => /^(?:2011|2018):\d/.test(clause))).toBe(true);
  }
});

test('every process has a measure and every measure a target', () => {
  const measured = new Set(organisation.measures.map(({ area }) => area));
  expect([...measured].toSorted()).toEqual([...choices.measureArea].toSorted());
  expect(organisation.measures.filter(({ target }) => target === 0)).toEqual([]);
});

test('every role says what it is for', () => {
  expect(organisation.roles.filter(({ purpose }) => !purpose.endsWith('.'))).toEqual([]);
});
