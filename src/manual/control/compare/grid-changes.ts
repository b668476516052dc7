import { diffArrays } from 'diff';
import { align } from './align.ts';

import { type GridPiece, type Said, stepParts } from './pieces.ts';
import { type WordChange, wordChanges } from './words.ts';

/** A column of two tables put over each other, with its place in each. */
export interface ColumnChange {
  change: 'same' | 'added' | 'removed';
  old?: number;
  fresh?: number;
}

/** A cell word by word. */
export type CellChange = readonly WordChange[];

/** A row of two tables put over each other; the first row of a table is its head. */
export interface RowChange {
  change: 'same' | 'changed' | 'added' | 'removed' | 'moved-here' | 'moved-away';
  /** In the order of the columns. */
  cells: readonly CellChange[];
  /** Its number in each table, from 1; of steps that is the number of the step. */
  old?: number;
  fresh?: number;
}

/** What became of a table or of the steps of a procedure. */
export interface GridChanges {
  columns: readonly ColumnChange[];
  rows: readonly RowChange[];
}

interface Row {
  text: string;
  bound: string;
  cells: readonly Said[];
  number: number;
}

/** Compares two tables by columns, rows and words. */
export function gridChanges(old: GridPiece, fresh: GridPiece): GridChanges {
  const columns = columnChanges(old, fresh);
  const shared = columns.filter(({ change }) => change === 'same');
  const rowsOf = ({ rows }: GridPiece, side: 'old' | 'fresh'): Row[] =>
    rows.map((cells, index) => {
      const compared = shared.map((column) => cells[column[side] ?? -1]);
      const joined = (of: (cell: Said) => string) =>
        compared.map((cell) => (cell ? of(cell) : '')).join(' | ');
      return {
        cells,
        number: index + 1,
        text: joined(({ text }) => text),
        bound: joined(({ bound }) => bound),
      };
    });
  const pairs = align(rowsOf(old, 'old'), rowsOf(fresh, 'fresh'), {
    alike: (a, b) => fresh.kind === 'steps' || (a.number === 1) === (b.number === 1),
    splits: () => false,
  });
  const before = rowsOf(old, 'old');
  let passed = 0;
  const rows = pairs.map(({ old: [left], fresh: [right], same }): RowChange => {
    const row = left && right ? 'both' : left ? 'removed' : 'added';
    // Of rows that are the same the alignment gives the new one twice.
    const was = left ? (same ? before[passed] : left) : undefined;
    if (left) passed++;
    const cells = columns.map((column) => cellChange(column, was?.cells, right?.cells));
    return {
      // A column that came or went is told at its head.
      change: row === 'both' ? (same ? 'same' : 'changed') : row,
      cells,
      ...(was ? { old: was.number } : {}),
      ...(right ? { fresh: right.number } : {}),
    };
  });
  return {
    columns,
    rows: markMoved(
      rows,
      pairs.map(({ old, fresh }) => (fresh[0] ?? old[0])?.bound ?? ''),
    ),
  };
}

/** Steps have the same columns always; those of tables are known by their heads. */
function columnChanges(old: GridPiece, fresh: GridPiece): ColumnChange[] {
  const heads = [old, fresh].map(({ kind, rows }) =>
    kind === 'steps' ? [...stepParts] : (rows[0] ?? []).map(({ text }) => text),
  ) as [string[], string[]];
  const columns: ColumnChange[] = [];
  let [left, right] = [0, 0];
  const parts = diffArrays(...heads);
  for (const [index, { added, removed, value }] of parts.entries()) {
    const next = parts[index + 1];
    // A head that only changed its words: the same number of columns in its place.
    if (removed && next?.added && next.value.length === value.length) {
      columns.push(...value.map(() => ({ change: 'same', old: left++, fresh: right++ }) as const));
      continue;
    }
    const previous = parts[index - 1];
    if (added && previous?.removed && previous.value.length === value.length) continue;
    for (const _ of value)
      if (added) columns.push({ change: 'added', fresh: right++ });
      else if (removed) columns.push({ change: 'removed', old: left++ });
      else columns.push({ change: 'same', old: left++, fresh: right++ });
  }
  return columns;
}

function cellChange(
  { change, old, fresh }: ColumnChange,
  was: readonly Said[] | undefined,
  is: readonly Said[] | undefined,
): CellChange {
  const left = old === undefined ? undefined : was?.[old];
  const right = fresh === undefined ? undefined : is?.[fresh];
  const whole = (cell: Said | undefined, one: WordChange['change']): CellChange =>
    cell && cell.text !== '' ? [{ change: one, text: cell.text }] : [];
  if (change === 'added') return whole(right, 'added');
  if (change === 'removed') return whole(left, 'removed');
  // A row that came or went is marked as a whole.
  if (!was || !is) return whole(right ?? left, 'same');
  return left?.bound === right?.bound
    ? whole(right, 'same')
    : wordChanges(left?.text ?? '', right?.text ?? '');
}

function markMoved(rows: readonly RowChange[], bounds: readonly string[]): RowChange[] {
  const result = [...rows];
  const gone = new Map<string, number[]>();
  for (const [index, { change }] of rows.entries()) {
    const bound = bounds[index] ?? '';
    if (change === 'removed') gone.set(bound, [...(gone.get(bound) ?? []), index]);
  }
  for (const [index, row] of rows.entries()) {
    if (row.change !== 'added') continue;
    const from = gone.get(bounds[index] ?? '')?.shift();
    const away = from === undefined ? undefined : rows[from];
    if (from === undefined || !away) continue;
    result[index] = { ...row, change: 'moved-here', ...(away.old ? { old: away.old } : {}) };
    result[from] = { ...away, change: 'moved-away', ...(row.fresh ? { fresh: row.fresh } : {}) };
  }
  return result;
}
