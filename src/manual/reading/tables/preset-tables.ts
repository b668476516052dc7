import { didYouMean } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { namesIn, textAttributes } from './attributes.ts';
import { reportEmpty } from './empty.ts';
import { type Row, rowsAt } from './rows.ts';
import { drawn } from './table.ts';

/** `<Measures ids="…" />` and `<Roles ids="…" />`: the named things of a list, in the order named. */
export const chosen =
  (list: 'measures' | 'roles', columns: readonly string[]) =>
  (node: Node, reading: Reading): Node[] => {
    const { ids } = textAttributes(node, ['ids'], reading);
    if (ids === undefined) {
      report(
        reading,
        node,
        'missing-attribute',
        `<${String(node['name'])}> names nothing.`,
        `Write <${String(node['name'])} ids="…" />, with ids parted by spaces.`,
      );
      return [];
    }
    return drawn(rowsById(list, namesIn(ids), node, reading), columns, node, reading);
  };

/** The table that lists the records of the document itself. */
export interface RecordsTable extends Node {
  type: 'table';
  listsRecords: true;
}

/** Whether a node is the table that lists the records of its document. */
export const isRecordsTable = (node: Node): node is RecordsTable => node['listsRecords'] === true;

/** `<Records />`: the records of the document's front matter, with who keeps them, where and how long. */
export function records(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  if (reading.records.length === 0) {
    report(
      reading,
      node,
      'nothing-to-show',
      'The front matter names no record, so <Records> has nothing to show.',
      'Add `records`, or take <Records /> out.',
    );
    return [];
  }
  // An unknown id is a problem of the front matter and reported there.
  const known = reading.records.filter((id) => reading.known.records.has(id));
  const columns = ['title', 'owner', 'location', 'retention'];
  return drawn(rowsById('records', known, node, reading), columns, node, reading).map(
    (table): RecordsTable => ({ ...table, type: 'table', listsRecords: true }),
  );
}

/** `<PriorityTargets />`: each priority with its targets, the highest first. */
export function priorityTargets(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const rows = rowsAt('priorities', reading) ?? [];
  if (rows.length === 0) reportEmpty('priorities', node, reading);
  const described = reading.organisation.priorities.some(({ description }) => description !== '');
  return drawn(
    rows,
    ['name', ...(described ? ['description'] : []), 'respond', 'updateEvery', 'resolve'],
    node,
    reading,
  );
}

function rowsById(list: string, ids: readonly string[], node: Node, reading: Reading): Row[] {
  const rows = new Map(rowsAt(list, reading)?.map((row) => [row[0]?.id, row]));
  return [...new Set(ids)].flatMap((id) => {
    const row = rows.get(id);
    if (row) return [row];
    const known = [...rows.keys()].filter((key) => key !== undefined);
    report(
      reading,
      node,
      'unknown-item',
      `"${id}" is not among the ${list} of this manual.`,
      didYouMean(id, known, 'Add it to your organisation or correct the id.'),
    );
    return [];
  });
}
