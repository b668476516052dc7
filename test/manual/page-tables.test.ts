import { expect, test } from 'vitest';
import { type Node, plainText, walk } from '../../src/manual/model/tree.ts';
import { frameTables } from '../../src/manual/writing/frame-tables.ts';
import { keepTogether, unbreakableParts } from '../../src/manual/writing/no-break.ts';
import { markClass } from '../../src/manual/writing/page-element.ts';

const text = (value: string): Node => ({ type: 'text', value });
const table = (...rows: string[][]): Node => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
});

/** The elements of a name that a page gets, with their attributes and words. */
function elements(nodes: readonly Node[], name: string) {
  const found: { attributes: Record<string, string>; words: string }[] = [];
  walk({ type: 'root', children: [...nodes] }, (node) => {
    if (node.data?.['hName'] === name)
      found.push({
        attributes: node.data['hProperties'] as Record<string, string>,
        words: plainText(node),
      });
  });
  return found;
}

const matrix = table(['Impact', 'High', 'Low'], ['High', 'P1', 'P2'], ['Low', 'P2', 'P3']);
const register = table(
  ['Field', 'Meaning', 'Filled in by'],
  ['Number', 'Given by the tool and told to the reporter', 'Service desk'],
);

test('a table is named by the heading above it, in its caption and its frame, or by the given word', () => {
  const heading: Node = { type: 'heading', depth: 2, children: [text('Priority')] };
  const page = frameTables([matrix, heading, { type: 'blockquote', children: [matrix] }], 'Table');
  expect(elements(page, 'caption').map(({ words }) => words)).toEqual(['Table', 'Priority']);
  expect(elements(page, 'div').map(({ attributes }) => attributes['aria-label'])).toEqual([
    'Table',
    'Priority',
  ]);
});

test('the first row heads the columns', () => {
  const heads = elements(frameTables([matrix], ''), 'th');
  expect(heads.map(({ words, attributes }) => `${words} ${attributes['scope']}`)).toEqual([
    'Impact col',
    'High col',
    'Low col',
  ]);
});

test('the cells of a wide table carry their labels, but for the title of the row; a matrix keeps its shape', () => {
  const wide = frameTables([register], '');
  expect(elements(wide, 'table').map(({ attributes }) => attributes['class'])).toEqual(['entries']);
  expect(elements(wide, 'td').map(({ attributes }) => attributes['data-label'])).toEqual([
    undefined,
    'Meaning',
    'Filled in by',
  ]);
  const small = frameTables([matrix], '');
  expect(elements(small, 'table').map(({ attributes }) => attributes)).toEqual([{}]);
  expect(elements(small, 'td').every(({ attributes }) => !('data-label' in attributes))).toBe(true);
});

const kept = (words: string) =>
  unbreakableParts(words)
    .filter(({ whole }) => whole)
    .map((part) => part.text);

test('numbers with hyphens and names of standards stay whole, words with hyphens and long numbers may break', () => {
  expect(kept('See TWD-PRC-8.1-2, point 8.1-3 of ISO/IEC 20000-1:2011.')).toEqual([
    'TWD-PRC-8.1-2',
    '8.1-3',
    'ISO/IEC 20000-1:2011',
  ]);
  expect(kept('After ISO/IEC 27001, ISO 9001:2015; MISO 12, ISO members')).toEqual([
    'ISO/IEC 27001',
    'ISO 9001:2015',
  ]);
  expect(kept('A well-known, third-party 24 hours - 8 hours TWD-AGR-6.1-managed-network-marlowend')).toEqual(
    [],
  );
});

test('the mark of a point is kept whole by its own class alone', () => {
  const words = { type: 'text', value: '8.1-3' };
  const mark = { type: 'link', url: '/', children: [words], data: { hProperties: { class: markClass } } };
  expect(keepTogether([{ type: 'paragraph', children: [mark] }])).toEqual([
    { type: 'paragraph', children: [mark] },
  ]);
  expect(keepTogether([words])).not.toEqual([words]);
});

test.each(['', 'A-1', 'x A-1 y B-2', '<b>-1', '-1-', '--1--', 'ISO/IEC 1: ISO 2'])(
  'cut into parts %j is the same text',
  (words) => {
    expect(
      unbreakableParts(words)
        .map((part) => part.text)
        .join(''),
    ).toBe(words);
  },
);
