import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { type Column, columnsNamed, filledColumns } from './columns.ts';
import { reportEmpty } from './empty.ts';
import { grid } from './grid.ts';
import { noteShown, type Row, rowsAt } from './rows.ts';

/** What a service, or an agreement about one, may promise otherwise for the most urgent incidents. */
const promised = ['respond', 'resolve'];

/**
 * `<PriorityTargets />`: each priority with its targets, the highest first. In a document made for a service or an agreement
 * about one, the highest has the times that hold there: nobody who looks for a time in the table may find another one.
 */
export function priorityTargets(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const rows = rowsAt('priorities', reading) ?? [];
  const [first] = rows;
  if (!first) reportEmpty('priorities', node, reading);
  if (!first) return [];
  const wanted = filledColumns(['name', 'description?', 'respond', 'updateEvery', 'resolve'], rows);
  const names = wanted.map(({ name }) => name);
  const columns = columnsNamed(wanted, first, node, reading);
  noteShown(rows, names, reading);
  const ofHighest = names.map((name) => timeThatHolds(name, node, reading));
  const cells = rows.map((row, rank) =>
    columns.map((column, index) => (rank === 0 && ofHighest[index]) || column.cell(row)),
  );
  return [
    grid(
      columns.map(({ header }) => header),
      cells,
      reading.words,
      node,
      rows.map((row) => row.map(({ list, id, at }) => at ?? `${list}.${id}`)),
    ),
  ];
}

/** A time as the agreement has it for which the document is made, else as its service has it; nothing where neither says one. */
function timeThatHolds(name: string, node: Node, reading: Reading): Node[] | undefined {
  if (!promised.includes(name)) return undefined;
  for (const list of ['agreements', 'services']) {
    const part = reading.item?.parts.find((one) => one.list === list);
    if ((part?.value as Record<string, unknown> | undefined)?.[name] === undefined || !part) continue;
    const row: Row = [{ ...part, prefix: '' }];
    const [column]: (Column | undefined)[] = columnsNamed([{ name, optional: false }], row, node, reading);
    noteShown([row], [name], reading);
    return column?.cell(row);
  }
  return undefined;
}
