import { expect, test } from 'vitest';
import { listPaths, parseOrganisation } from '../../src/organisation/index.ts';
import { contradictionsIn } from '../../src/organisation/rules/index.ts';
import { nowhere } from './organisations.ts';

/** A service that a customer has, for lists whose items speak of one. */
const service = { services: [{ id: 'x', customers: ['x'] }], customers: [{ id: 'x' }] };

/** The items of a list with nothing but an id, in items of the lists around it; each part of its path is a list or a section. */
function bare([part = '', ...inner]: readonly string[]): object[] {
  if (inner.length === 0) return [{ [part]: [{ id: 'x' }] }];
  return bare(inner).flatMap((within) => [{ [part]: within }, { [part]: [{ id: 'x', ...within }] }]);
}

const configs = listPaths().flatMap((list) =>
  bare(list.split('.')).flatMap((config) =>
    Object.keys(config).some((key) => key in service) ? [config] : [config, { ...config, ...service }],
  ),
);

const read = configs.flatMap((config) => {
  const { organisation, decisions } = parseOrganisation({ name: 'X', edition: '2018', ...config }, nowhere);
  return organisation ? [{ config, organisation, decisions }] : [];
});

test('an item of which nothing is said yet contradicts nothing: no rule fires on what is empty or ready-made', () => {
  expect(read.length).toBeGreaterThan(60);
  const told = read.flatMap(({ config, organisation, decisions }) =>
    contradictionsIn(organisation, decisions).map(({ code }) => [code, JSON.stringify(config)]),
  );
  expect(told).toEqual([]);
});
