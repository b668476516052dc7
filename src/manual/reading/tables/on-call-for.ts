import { coverExceptions } from '../../../organisation/cover-exceptions.ts';
import { coverForUsers } from '../../../organisation/index.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { coverageFor } from '../on-call-of.ts';
import { textAttributes } from './attributes.ts';
import { filledColumns } from './columns.ts';
import { type Row, rowsAt } from './rows.ts';
import { sentence } from './sentence.ts';
import { drawn } from './table.ts';

/**
 * `<OnCallFor />`, in a document made for a service or an agreement about one: in which hours somebody can be called to
 * work on its incidents, for which priorities, and who takes the call. Each line ends where the hours of support do that a
 * customer has agreed for those priorities; nothing where none is left.
 */
export function onCallFor(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const lines = coverForUsers(coverageFor(reading).within);
  const rows = (rowsAt('onCall.coverage', reading) ?? []).flatMap(([covered]) =>
    covered ? lines.filter(({ id }) => id === covered.id).map((value) => [{ ...covered, value }]) : [],
  );
  if (rows.length === 0) return [];
  const key = 'onCallFor.called';
  return [
    { type: 'paragraph', children: sentence(reading.words.tables[key], key, {}) },
    ...drawn(rows, filledColumns(['hours', 'priorities', 'answers'], rows), node, reading),
  ];
}

/** `<OnCallExceptions />`: for which customers somebody is on call in fewer hours, by what they have agreed; nothing for none. */
export function onCallExceptions(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const rows = new Map<string, Row>();
  for (const covered of reading.organisation.onCall.coverage)
    for (const { customer, cover, paths } of coverExceptions(covered, reading.organisation)) {
      for (const path of paths) reading.paths.add(path);
      for (const { hours, priorities } of cover) {
        const value = { ...covered, hours, priorities };
        rows.set(JSON.stringify([covered.service, customer.id, hours, priorities]), [
          { prefix: '', list: 'onCall.coverage', id: covered.id, value },
          { prefix: 'customer', list: 'customers', id: customer.id, value: customer },
        ]);
      }
    }
  if (rows.size === 0) return [];
  const key = 'onCallFor.fewer';
  const columns = ['service', 'customer.name', 'hours', 'priorities'];
  return [
    { type: 'paragraph', children: sentence(reading.words.tables[key], key, {}) },
    ...drawn([...rows.values()], filledColumns(columns, [...rows.values()]), node, reading),
  ];
}
