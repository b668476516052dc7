import { expect, test } from 'vitest';
import { parseOrganisation } from '../../src/organisation/index.ts';
import { line, nowhere } from './organisations.ts';

const criteriaOf = (config: Record<string, unknown>) => {
  const { organisation, problems } = parseOrganisation({ name: 'Example', ...config }, nowhere);
  return { criteria: organisation?.changes.majorCriteria, told: problems.map(line) };
};

test('criteria at their old place are read as if they stood at the new one, and told', () => {
  const { criteria, told } = criteriaOf({
    newServices: { criteria: ['a ship is added', 'a crane moves'] },
    changes: { majorCriteria: ['a crane moves', 'the tide turns'] },
  });
  expect(criteria).toEqual(['a crane moves', 'the tide turns', 'a ship is added']);
  expect(told).toMatchInlineSnapshot(`
    [
      "warning newServices.criteria: newServices.criteria stands in changes.majorCriteria now: one list decides which changes are planned like a new service. Move its lines to changes.majorCriteria, without those that say the same, and take newServices.criteria out.",
    ]
  `);
});

test('with nothing at the new place the old list is the whole of it', () => {
  expect(criteriaOf({ newServices: { criteria: ['a ship is added'] } }).criteria).toEqual([
    'a ship is added',
  ]);
});

test('who has moved them hears nothing', () => {
  expect(criteriaOf({ changes: { majorCriteria: ['the tide turns'] } }).told).toEqual([]);
});
