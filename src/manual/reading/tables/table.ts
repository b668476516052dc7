import { didYouMean } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { fixOfWord } from '../fixes.ts';
import { namesIn, textAttributes } from './attributes.ts';
import { columnsNamed, filledColumns, usualColumns, type Wanted } from './columns.ts';
import { reportEmpty } from './empty.ts';
import { grid } from './grid.ts';
import { noteShown, type Row, rowLists, rowsAt } from './rows.ts';
import { valuesAt } from './values.ts';
import { rowsWhere } from './where.ts';

/** `<Table of="suppliers" columns="name delivers" where="kind=external" />`: any list of things. */
export function table(node: Node, reading: Reading): Node[] {
  const { of, columns, where } = textAttributes(node, ['of', 'columns', 'where'], reading);
  if (of === undefined) {
    report(
      reading,
      node,
      'missing-attribute',
      '<Table> names no list.',
      'Write <Table of="services" columns="name owner" />.',
    );
    return [];
  }
  const all = rowsAt(of, reading);
  if (!all) reportUnknown(of, node, reading);
  else if (all.length === 0) reportEmpty(of, node, reading);
  if (!all || all.length === 0) return [];
  const rows = where === undefined ? all : rowsWhere(where, all, node, reading);
  return drawn(
    rows,
    columns === undefined ? usualColumns(rows) : filledColumns(namesIn(columns), rows),
    node,
    reading,
  );
}

/**
 * A table of these rows and columns; nothing when there is no row or no column to show. `otherwise` has what some cells show in
 * the place of what the row itself says.
 */
export function drawn(
  rows: readonly Row[],
  wanted: readonly Wanted[],
  node: Node,
  reading: Reading,
  otherwise: (row: Row, column: string) => Node[] | undefined = () => undefined,
): Node[] {
  const [first] = rows;
  if (!first) return [];
  const columns = columnsNamed(wanted, first, node, reading);
  if (columns.length === 0) return [];
  noteShown(
    rows,
    wanted.map(({ name }) => name),
    reading,
  );
  const cells = rows.map((row) => columns.map((column) => otherwise(row, column.name) ?? column.cell(row)));
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

function reportUnknown(of: string, node: Node, reading: Reading): void {
  const known = didYouMean(of, rowLists(reading), 'See the reference of the organisation for its lists.');
  const hint = valuesAt(of, reading) ? `Its values are plain: write <List of="${of}" />.` : known;
  const fix = fixOfWord(node, 'of', of, rowLists(reading), reading);
  report(reading, node, 'unknown-list', `"${of}" is not a list that a table can show.`, hint, fix);
}
