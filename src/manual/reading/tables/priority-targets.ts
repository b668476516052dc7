import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { columnsNamed, filledColumns } from './columns.ts';
import { reportEmpty } from './empty.ts';
import { noteShown, type Row, rowsAt } from './rows.ts';
import { drawn } from './table.ts';

/** What a service, or an agreement about one, may promise otherwise for the most urgent incidents. */
const promised = ['respond', 'resolve'];

/**
 * `<PriorityTargets />`: each priority with its targets, the highest first. In a document made for a service or an agreement
 * about one, the highest has the times that hold there: nobody who looks for a time in the table may find another one.
 */
export function priorityTargets(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const rows = rowsAt('priorities', reading) ?? [];
  if (rows.length === 0) reportEmpty('priorities', node, reading);
  const wanted = filledColumns(['name', 'description?', 'respond', 'updateEvery', 'resolve'], rows);
  return drawn(rows, wanted, node, reading, (row, name) =>
    row === rows[0] && promised.includes(name) ? timeThatHolds(name, node, reading) : undefined,
  );
}

/** A time as the agreement has it for which the document is made, else as its service has it; nothing where neither says one. */
function timeThatHolds(name: string, node: Node, reading: Reading): Node[] | undefined {
  for (const list of ['agreements', 'services']) {
    const part = reading.item?.parts.find((one) => one.list === list);
    if (!part || (part.value as Record<string, unknown>)[name] === undefined) continue;
    const row: Row = [{ ...part, prefix: '' }];
    noteShown([row], [name], reading);
    return columnsNamed([{ name, optional: false }], row, node, reading)[0]?.cell(row);
  }
  return undefined;
}
