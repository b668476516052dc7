import { wordsOf } from './cells.ts';

/** Something that rows can be chosen by: a column of few values, or what a group of rows has in common. */
export interface Facet {
  /** Stands in the address: `state`. */
  name: string;
  title: string;
  /** All values there may be; without it, those that rows have. */
  values?: readonly string[];
  /** What each of these values is called, where that is something else. */
  names?: readonly string[];
}

/** Facets of all tables: first those that groups carry, then columns, each name once. */
export function facetsOf(given: readonly Facet[], tables: readonly HTMLTableElement[]): Facet[] {
  const ofColumns = tables.flatMap((table) =>
    [...table.querySelectorAll<HTMLElement>('thead th[data-choose]')].map((head) => ({
      name: head.dataset['choose'] ?? '',
      title: wordsOf(head),
      ...(head.dataset['values'] ? { values: head.dataset['values'].split('\n') } : {}),
    })),
  );
  return [...new Map([...given, ...ofColumns].map((facet) => [facet.name, facet])).values()];
}

/** What a row is in a facet; several where it belongs to several. */
export function valuesOf(row: HTMLTableRowElement, { name }: Facet): string[] {
  const marked = row.closest<HTMLElement>(`[data-facet-${name}]`)?.getAttribute(`data-facet-${name}`);
  if (marked) return marked.split('\n');
  const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
  const column = heads.findIndex((head) => head.getAttribute('data-choose') === name);
  const value = column < 0 ? '' : wordsOf(row.cells[column]);
  return value === '' ? [] : [value];
}
