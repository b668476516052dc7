import { expect, test } from 'vitest';
import { defaultsIn } from '../../src/manual/model/default-values.ts';
import type { Node } from '../../src/manual/model/tree.ts';
import { read, withoutControl } from './manual-of.ts';

const body = 'Within {org.incidents.recordWithin}.';

const marked = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    JSON.stringify(node.data?.['hProperties'] ?? '').includes('"default-value"')
      ? (node.children ?? []).map(({ value = '' }) => value)
      : marked(node.children ?? []),
  );

test('a value that nobody has decided is marked on the page and counted, a decided one is not', () => {
  const open = read(body);
  expect(marked(open.page())).toEqual(['15 minutes']);
  expect(defaultsIn({ key: 'sample' }, open.made.manual.decisions)).toBe(1);
  const decided = read(body, { organisation: { incidents: { recordWithin: 'PT15M' } } });
  expect(marked(decided.page())).toEqual([]);
  expect(defaultsIn({ key: 'sample' }, decided.made.manual.decisions)).toBe(0);
});

test('what is kept and approved carries no such mark, the twin a sign', () => {
  const decided = read(body, { organisation: { incidents: { recordWithin: 'PT15M' } } });
  expect(read(body).document?.canonical).toBe(decided.document?.canonical);
  expect(withoutControl(read(body).document?.twin)).toContain('Within 15 minutes†.');
  expect(withoutControl(decided.document?.twin)).toContain('Within 15 minutes.');
});

test('it is marked wherever it stands: in a heading, a step, a cell of a table, a list, the matrix', () => {
  const places = [
    '## Within {org.incidents.recordWithin}',
    '<Steps>\n<Step role="service-desk" within={org.incidents.recordWithin}>Record it.</Step>\n</Steps>',
    '<Table of="priorities" columns="name resolve" />',
    '<List of="incidents.closureCodes" />',
    '<PriorityMatrix />',
    '<Measures ids="first-contact-resolution" />',
  ];
  for (const place of places) expect([place, marked(read(place).page()).length]).not.toEqual([place, 0]);
});

test('what an item of the organisation decides is not marked, the cell beside it is', () => {
  const cells = marked(
    read('<Table of="priorities" columns="name resolve" />', {
      organisation: { priorities: [{ id: 'p1', name: 'Burning', resolve: 'PT1H' }] },
    }).page(),
  );
  expect(cells).not.toContain('Burning');
  expect(cells).not.toContain('1 hour');
  expect(cells).toContain('8 hours');
});
