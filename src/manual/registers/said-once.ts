import { type Cell, isEmpty } from './cell.ts';
import type { Column } from './description.ts';
import type { RegisterOnPage, Row } from './register.ts';

/** What every row of a register says alike. */
export interface SaidOnce {
  column: Column;
  cell: Cell;
}

/** Fewer rows than these are read faster than what they have in common. */
const fewest = 3;

/**
 * A register without the columns that hold the same in each row, and those columns, to be said once above it: 150 times
 * "Draft" tells nothing. What rows are about stays, and so does room for a pen. Whoever chooses by such a column still can.
 */
export function withoutConstants<Entry>(register: RegisterOnPage<Entry>): {
  register: RegisterOnPage<Entry>;
  once: readonly SaidOnce[];
} {
  const { columns, rows, facets } = register;
  const heads = columns.some((column) => column.heads) ? columns.findIndex((column) => column.heads) : 0;
  const isConstant = (at: number): boolean =>
    rows.length >= fewest && at > heads && columns[at]?.kind !== 'pen' && isSame(rows, at);
  const constant = columns.flatMap((_, at) => (isConstant(at) ? [at] : []));
  if (constant.length === 0) return { register, once: [] };
  const rest = <Part>(parts: readonly Part[]): Part[] => parts.filter((_, at) => !constant.includes(at));
  const once = constant.flatMap((at) => {
    const column = columns[at];
    return column ? [{ column, cell: rows[0]?.cells[at] ?? null }] : [];
  });
  return {
    register: {
      ...register,
      columns: rest(columns),
      rows: rows.map((row) => ({ ...row, cells: rest(row.cells) })),
      facets: [
        ...facets,
        ...once.flatMap(({ column: { choose, title, values } }) =>
          choose === undefined ? [] : [{ name: choose, title, ...(values && { values }) }],
        ),
      ],
    },
    once,
  };
}

function isSame(rows: readonly Row<unknown>[], at: number): boolean {
  const [first, ...others] = rows.map(({ cells }) => cells[at] ?? null);
  if (isEmpty(first)) return others.every(isEmpty);
  const said = JSON.stringify(first);
  return others.every((cell) => JSON.stringify(cell) === said);
}
