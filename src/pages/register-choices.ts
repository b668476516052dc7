import { type Cell, isCount, isEmpty } from '../manual/registers/cell.ts';
import { wordsIn } from '../manual/registers/csv.ts';
import type { RegisterOnPage } from '../manual/registers/register.ts';

/** A choice above a register, as its page draws it before any script runs. */
export interface RegisterChoice {
  /** Stands in the address: `state`. */
  name: string;
  title: string;
}

/** What rows of a register can be chosen by: first what is given, then columns, each name once; two values make a choice. */
export function choicesOf({ facets, columns, rows }: RegisterOnPage): RegisterChoice[] {
  const values = new Map<string, { title: string; found: Set<string> }>();
  const note = (name: string, title: string, found: Iterable<string>) =>
    values.set(name, { title, found: new Set(found) });
  for (const { name, title, values: given } of facets)
    note(name, title, given ?? rows.flatMap((row) => row.facets[name] ?? []));
  columns.forEach(({ choose, title, values: given }, at) => {
    if (choose) note(choose, title, given ?? rows.map(({ cells }) => wordsOf(cells[at] ?? null)));
  });
  return [...values].flatMap(([name, { title, found }]) => (found.size > 1 ? [{ name, title }] : []));
}

const wordsOf = (cell: Cell): string => {
  if (isEmpty(cell) || cell === null) return '';
  return typeof cell === 'number' || isCount(cell) ? JSON.stringify(cell) : wordsIn(cell);
};
