import { expect, test } from 'vitest';
import { defaultsIn } from '../../src/manual/model/default-values.ts';
import type { Node } from '../../src/manual/model/tree.ts';
import { read, withoutControl } from './manual-of.ts';

const body = 'Within {org.incidents.recordWithin}.';

const marked = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    JSON.stringify(node['attributes'] ?? '').includes('"default-value"')
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

test('the texts that are kept and approved carry no such mark', () => {
  const decided = read(body, { organisation: { incidents: { recordWithin: 'PT15M' } } });
  expect(read(body).document?.canonical).toBe(decided.document?.canonical);
  expect(withoutControl(read(body).document?.twin)).toBe(withoutControl(decided.document?.twin));
});
