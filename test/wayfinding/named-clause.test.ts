import { expect, test } from 'vitest';
import { isNamed } from '../../src/browser/comparison/named-clause.ts';
import { folded } from '../../src/browser/register-tools/match.ts';

const row = {
  numbers: ['2011:8.1', '2018:8.6.1', '2018:8.10'],
  words: folded('2011:8.1 Incident management 2018:8.6.1 Incident management 2018:8.10'),
};

test.each([
  ['8.1', true],
  ['8', true],
  ['8.6', true],
  ['8.6.', true],
  ['2018:8.6.1', true],
  ['2018 8.6', true],
  ['2011:8.6', false],
  ['2018:8.1', false],
  ['6.1', false],
  ['8.1.1', false],
  ['incident', true],
  ['Incident Management', true],
  ['problem', false],
])('"%s" names the row: %s', (query, named) => {
  expect(isNamed(row, query)).toBe(named);
});
