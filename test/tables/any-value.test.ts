import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableWords } from '../../src/manual/words/en-tables.ts';
import { itemPaths, listPaths } from '../../src/organisation/index.ts';
import { oneLine } from '../../src/organisation/sanitise-input.ts';
import { tablesOf } from './table-of.ts';

const hostile = fc.oneof(
  fc
    .string({ minLength: 1, unit: 'grapheme' })
    .map(oneLine)
    .filter((value) => value !== ''),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '{process.exit()}',
    '`x`',
    'a | b',
    '](javascript:x)',
    '{name}',
    '$&',
    '\u202Eabc',
    // Numbers are kept whole on pages: an element of ours, not the value's.
    'A-1',
    'ISO/IEC 20000-1:2011',
    '😀',
    'x'.repeat(2000),
  ),
);
/** What a table on a page is made of: its frame, its parts, words, links to roles, and numbers that don't break. */
const ofTables = [
  'div',
  'table',
  'caption',
  'thead',
  'tbody',
  'tableRow',
  'tableCell',
  'text',
  'link',
  'span',
];
const foreign = (types: Set<string>) => [...types].filter((type) => !ofTables.includes(type));

const columns = fc.subarray(['name', 'description', 'kind', 'contactFunction', 'manager', 'reviewInterval'], {
  minLength: 1,
});

test('whatever values hold, they stay text, and every row has a cell for each heading', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: hostile, description: hostile, contactFunction: hostile }), {
        minLength: 1,
        maxLength: 4,
      }),
      columns,
      (customers, names) => {
        const organisation = {
          customers: customers.map((customer, index) => ({ id: `c${index}`, ...customer })),
        };
        const { tables, problems, types } = tablesOf(
          `<Table of="customers" columns="${names.join(' ')}" />`,
          organisation,
        );
        expect(problems).toEqual([]);
        expect(foreign(types)).toEqual([]);
        const [header = [], ...rows] = tables[0] ?? [];
        expect(header).toHaveLength(names.length);
        expect(rows).toHaveLength(customers.length);
        for (const [index, row] of rows.entries()) {
          expect(row).toHaveLength(header.length);
          const at = names.indexOf('description');
          if (at >= 0) expect(row[at]).toBe(customers[index]?.description);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('the names of impacts, urgencies and priorities stay text in the matrix', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, priority) => {
      const { tables, types } = tablesOf('<PriorityMatrix />', {
        urgencies: [{ id: 'high', name }],
        priorities: [{ id: 'p1', name: priority }],
      });
      expect(foreign(types)).toEqual([]);
      expect(tables[0]?.[0]?.[1]).toBe(`Urgency: ${name}`);
      expect(tables[0]?.[1]?.[1]).toBe(priority);
      for (const row of tables[0] ?? []) expect(row).toHaveLength(4);
    }),
    { numRuns: 40 },
  );
});

test('every field of every list has words for its heading, and no heading is without a field', () => {
  const words: Record<string, string> = tableWords;
  const fields = listPaths().flatMap((list) => itemPaths(list).map((name) => ({ list, name })));
  expect(fields.filter(({ list, name }) => !(`${list}.${name}` in words || name in words))).toEqual([]);
  const keys = new Set([...fields.flatMap(({ list, name }) => [name, `${list}.${name}`]), ...listPaths()]);
  const phrases =
    /^(empty|none|unsaid|every|priorityMatrix\..*|processes\..*|separations\..*|outOfHours\..*|nightHelp\..*|freezesFor\..*|onCallFor\..*|ownDocuments\..*|requirementIndex\..*|.*\.(empty|unsaid))$/;
  expect(Object.keys(words).filter((key) => !keys.has(key) && !phrases.test(key))).toEqual([]);
});
