import { expect, test } from 'vitest';
import { read } from '../manual/manual-of.ts';

const locations = [
  { id: 'quay', name: 'Quay', address: '1 Quay Road', purpose: 'Service desk' },
  { id: 'hill', name: 'Hill', address: '2 Hill Road', purpose: 'Store' },
];

test('a list of ids shows the things that it names, with their fields', () => {
  const { document, problems } = read('<Table of="scope.locations" columns="name address? purpose?" />', {
    organisation: { locations, scope: { locations: ['hill'] } },
  });
  expect(problems).toEqual([]);
  expect(document?.twin).toContain('| Hill | 2 Hill Road | Store');
  expect(document?.twin).not.toContain('Quay');
  expect(document?.paths).toContain('scope.locations');
});

test('a list of plain words is no list that a table can show', () => {
  expect(read('<Table of="majorIncidents.criteria" />').problems.join()).toContain('Its values are plain');
});
