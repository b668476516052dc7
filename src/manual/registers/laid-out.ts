import { type Cell, isCount, isEmpty } from './cell.ts';
import { wordsIn } from './csv.ts';
import type { Column } from './description.ts';
import type { RegisterOnPage, Row } from './register.ts';

/** Rows of a register under a heading that says what they have in common. */
export interface RegisterPart {
  title: string;
  rows: readonly Row<unknown>[];
}

/** A list with fewer rows than these is looked through faster than it is unfolded. */
const fewest = 30;

/**
 * A register in sections by one of its columns, whose values become headings and can still be chosen by. A short one, or one in
 * which all rows say the same there, stays as it is and has no sections.
 */
export function inSections(
  register: RegisterOnPage,
  by: string | undefined,
  order?: readonly string[],
): { register: RegisterOnPage; parts: readonly RegisterPart[] } {
  const at = register.columns.findIndex(({ choose }) => choose !== undefined && choose === by);
  const column = register.columns[at];
  if (!column?.choose || register.rows.length < fewest) return { register, parts: [] };
  const name = column.choose;
  const rest = <Part>(all: readonly Part[]): Part[] => all.filter((_, index) => index !== at);
  const rows = register.rows.map((row) => ({
    ...row,
    cells: rest(row.cells),
    ...(row.beneath && { beneath: rest(row.beneath) }),
    facets: { ...row.facets, [name]: [wordsOf(row.cells[at])] },
  }));
  const groups = Map.groupBy(rows, ({ facets }) => facets[name]?.[0] ?? '');
  if (groups.size < 2) return { register, parts: [] };
  return {
    register: {
      ...register,
      columns: rest(register.columns),
      rows,
      facets: [facetOf(column), ...register.facets],
    },
    parts: [...groups]
      .map(([title, rows]) => ({ title, rows }))
      .sort((a, b) => (order ? order.indexOf(a.title) - order.indexOf(b.title) : 0)),
  };
}

/** A register whose columns that stand `under` others have no room of their own; rows can be chosen by them all the same. */
export function stacked(register: RegisterOnPage): RegisterOnPage {
  const { columns, rows, facets } = register;
  const own = columns.flatMap((column, at) => (column.under && at > 0 ? [] : [at]));
  if (own.length === columns.length) return register;
  const beneath = own.map((at, place) =>
    columns
      .keys()
      .filter((one) => one > at && one < (own[place + 1] ?? columns.length))
      .toArray(),
  );
  // A cell that holds more than one fact can't be chosen by its words.
  const chosen = beneath
    .flatMap((those, place) => (those.length > 0 ? [own[place] ?? 0, ...those] : []))
    .filter((at) => columns[at]?.choose);
  const only = <Part>(all: readonly Part[], places: readonly number[]): Part[] =>
    places.flatMap((at) => all.slice(at, at + 1));
  return {
    ...register,
    columns: only(columns, own),
    facets: [...facets, ...only(columns, chosen).map(facetOf)],
    rows: rows.map((row) => ({
      ...row,
      cells: only(row.cells, own),
      beneath: beneath.map((those) =>
        those.flatMap((at) => {
          const [column, cell] = [columns[at], row.cells[at]];
          return column && cell !== undefined && !isEmpty(cell) ? [{ column, cell }] : [];
        }),
      ),
      facets: {
        ...row.facets,
        ...Object.fromEntries(chosen.map((at) => [columns[at]?.choose, [wordsOf(row.cells[at])]])),
      },
    })),
  };
}

const facetOf = ({ choose = '', title, values }: Column): RegisterOnPage['facets'][number] => ({
  name: choose,
  title,
  ...(values && { values }),
});

const wordsOf = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === null || isEmpty(cell)) return '';
  return typeof cell === 'number' || isCount(cell) ? JSON.stringify(cell) : wordsIn(cell);
};
