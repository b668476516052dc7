import { expect, test } from 'vitest';
import type { Node } from '../../src/manual/model/tree.ts';
import { plainText } from '../../src/manual/model/tree.ts';
import { passagesIn } from '../../src/manual/writing/passages.ts';
import { doc, manualOf } from './manual-of.ts';

/** The passages of a document, by anchor. */
function passages(body: string): ReadonlyMap<string, Node[]> {
  const made = manualOf({ documents: { 'sample.mdx': doc(body, { id: 'sample' }) } });
  const [document] = made.manual.documents;
  if (!document) throw new Error(JSON.stringify(made.manual.problems));
  const anchors = new Set(document.marks.map(({ anchor }) => anchor));
  return passagesIn(made.pageTree(document.key, '/'), '/documents/sample/', anchors);
}

const first = (body: string): Node[] => [...passages(body).values()][0] ?? [];
const nodesIn = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...nodesIn(node.children ?? [])]);
const words = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => plainText(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const elements = (nodes: readonly Node[], name: string): Node[] =>
  nodesIn(nodes).filter(({ data }) => data?.['hName'] === name);

test('an answer in a sentence is that sentence, without its mark', () => {
  const nodes = first('Before. <Requirement id="8.1-1">The desk **records** it.</Requirement> After.');
  expect(words(nodes)).toBe('The desk records it.');
  expect(nodes).toMatchObject([{ type: 'paragraph' }]);
});

test('an answer that holds a table and prose keeps both apart', () => {
  const nodes = first(
    '<Requirement id="8.1-1">\n\nIt says:\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n</Requirement>',
  );
  expect(nodes[0]).toMatchObject({ type: 'paragraph' });
  expect(elements(nodes, 'table')).toHaveLength(1);
  expect(elements(nodes, 'td').map((cell) => plainText(cell))).toEqual(['1', '2']);
});

test('an answer in a cell brings its row, and the heads of the table', () => {
  const nodes = first(
    '| What | When |\n| - | - |\n| Mail | <Requirement id="8.1-1">At once</Requirement> |\n| Post | Later |',
  );
  expect(elements(nodes, 'th').map((cell) => plainText(cell))).toEqual(['What', 'When']);
  expect(elements(nodes, 'td').map((cell) => plainText(cell).trim())).toEqual(['Mail', 'At once']);
});

test('an answer in a step brings who does it and by when', () => {
  const nodes = first(
    '<Steps>\n<Step role="service-desk" within="P2D">Close it.</Step>\n<Step role="service-desk" within="1 hour"><Requirement id="8.1-1">Record it.</Requirement></Step>\n</Steps>',
  );
  expect(elements(nodes, 'li')).toHaveLength(1);
  expect(words(nodes)).toMatch(/Service desk.*1 hour.*Record it\./);
  expect(words(nodes)).not.toContain('Close it');
});

test('no anchor is quoted, and a link within its page leads to that page', () => {
  const nodes = first(
    '## Here\n\n<Requirement id="8.1-1 8.1-2">\n\nSee [there](#here).\n\n### Under it\n\nText.\n\n</Requirement>',
  );
  const all = nodesIn(nodes);
  expect(JSON.stringify(nodes)).not.toMatch(/"id"|requirement-mark/);
  expect(all.find(({ type }) => type === 'link')).toMatchObject({ url: '/documents/sample/#here' });
  expect(all.some(({ type }) => type === 'heading')).toBe(false);
  expect(words(nodes)).toContain('Under it');
});
