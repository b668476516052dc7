import type { Manual } from '../manual.ts';
import type { siteWords } from '../words/en-site.ts';
import type { Words } from '../words/words.ts';

/** Something a cell leads to. */
export interface Place {
  text: string;
  /** Site path, with an anchor where there is one. */
  url: string;
}

/**
 * A cell by the kind of its column: text, a number, percent (99.5), an ISO 8601 date or words in place of one, or
 * places. `null` is a cell with nothing in it.
 */
export type Cell = string | number | null | readonly Place[];

export interface Column {
  title: string;
  kind: 'text' | 'number' | 'percent' | 'date' | 'places';
  /** Width in characters, for files. */
  width: number;
  /** Whether its dates tell until when something has to be done. */
  due?: true;
}

/** A table made from the manual. The first cell of a row names what the row is about. */
export interface Register {
  name: string;
  title: string;
  lead: string;
  /** What is said when there is nothing to list. */
  nothing: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** What registers are made from. */
export interface RegisterContext {
  manual: Manual;
  words: Words;
  say: Record<keyof typeof siteWords, string>;
}

/** A column with the way to its cell. */
export interface ColumnOf<Entry> extends Omit<Column, 'width' | 'kind'> {
  kind?: Column['kind'];
  width?: number;
  of(entry: Entry): Cell;
}

/** One row for each entry, one cell for each column. */
export function tabulate<Entry>(
  head: Pick<Register, 'name' | 'title' | 'lead' | 'nothing'>,
  entries: readonly Entry[],
  columns: readonly ColumnOf<Entry>[],
): Register {
  return {
    ...head,
    columns: columns.map(({ title, kind = 'text', width = 20, due }) => ({
      title,
      kind,
      width,
      ...(due ? { due } : {}),
    })),
    rows: entries.map((entry) => columns.map(({ of }) => of(entry))),
  };
}

/** Whether a text is an ISO 8601 date of the calendar; 30 February is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
