import { expect, test } from 'vitest';
import type { Column } from '../../src/manual/registers/description.ts';
import { inSections, stacked } from '../../src/manual/registers/laid-out.ts';
import type { RegisterOnPage } from '../../src/manual/registers/register.ts';

const column = (title: string, more: Partial<Column> = {}): Column => ({
  title,
  kind: 'text',
  width: 10,
  ...more,
});

function registerOf(count: number, types = ['Form', 'Plan']): RegisterOnPage {
  return {
    name: 'things',
    title: 'Things',
    lead: '',
    nothing: '',
    total: '',
    facets: [],
    due: { passed: '', soon: '' },
    columns: [
      column('Title'),
      column('Type', { choose: 'type' }),
      column('Owner', { choose: 'owner' }),
      column('Approver', { choose: 'approver', under: true }),
      column('Note', { under: true }),
    ],
    rows: Array.from({ length: count }, (_, index) => ({
      entry: index,
      cells: [`Thing ${index}`, types[index % types.length] ?? '', 'Ann', 'Bo', index === 0 ? 'First' : null],
      facets: {},
    })),
  };
}

test('what has no room of its own stands under the fact before it, and can still be chosen by', () => {
  const { columns, rows, facets } = stacked(registerOf(2));
  expect(columns.map(({ title }) => title)).toEqual(['Title', 'Type', 'Owner']);
  expect(rows[0]?.cells).toEqual(['Thing 0', 'Form', 'Ann']);
  expect(rows.map(({ beneath }) => beneath?.map((facts) => facts.map(({ cell }) => cell)))).toEqual([
    [[], [], ['Bo', 'First']],
    [[], [], ['Bo']],
  ]);
  // Its own words and those under it share a cell, so that the first is chosen by name too.
  expect(facets.map(({ name }) => name)).toEqual(['owner', 'approver']);
  expect(rows[0]?.facets).toEqual({ owner: ['Ann'], approver: ['Bo'] });
});

test('a long register stands in sections, each with its rows; the column that makes them is a choice alone', () => {
  const { register, parts } = inSections(registerOf(40), 'type');
  expect(parts.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Form', 20],
    ['Plan', 20],
  ]);
  expect(register.columns.map(({ title }) => title)).not.toContain('Type');
  expect(register.facets).toEqual([{ name: 'type', title: 'Type' }]);
  expect(register.rows[1]?.facets).toEqual({ type: ['Plan'] });
  expect(register.rows[1]?.cells).toHaveLength(4);
});

test.each([
  ['a short one', registerOf(29), 'type'],
  ['one whose rows are all of a kind', registerOf(40, ['Form']), 'type'],
  ['one without such a column', registerOf(40), 'place'],
  ['one that names none', registerOf(40), undefined],
])('%s stays a list', (_, register, by) => {
  expect(inSections(register, by)).toEqual({ register, parts: [] });
});
