import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { coverageFor } from '../on-call-of.ts';
import { textAttributes } from './attributes.ts';
import { filledColumns } from './columns.ts';
import { rowsAt } from './rows.ts';
import { sentence } from './sentence.ts';
import { drawn } from './table.ts';

/**
 * `<OnCallFor />`, in a document made for a service or an agreement about one: in which hours somebody can be called to
 * work on its incidents, for which priorities, and who takes the call. Lines that go beyond the hours in which a customer has
 * agreed to be supported are left out; nothing where none is left.
 */
export function onCallFor(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const within = new Set(coverageFor(reading).within.map(({ id }) => id));
  const rows = (rowsAt('onCall.coverage', reading) ?? []).filter(([covered]) =>
    within.has(((covered?.value ?? {}) as { id?: string }).id ?? ''),
  );
  if (rows.length === 0) return [];
  const key = 'onCallFor.called';
  return [
    { type: 'paragraph', children: sentence(reading.words.tables[key], key, {}) },
    ...drawn(rows, filledColumns(['hours', 'priorities', 'answers'], rows), node, reading),
  ];
}
