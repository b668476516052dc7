import { clockHours } from '../../organisation/index.ts';
import type { Manual } from '../manual.ts';
import type { siteWords } from '../words/en-site.ts';
import type { Words } from '../words/words.ts';

/** Something a cell leads to. */
export interface Place {
  text: string;
  /** Site path, with an anchor where there is one. */
  url: string;
}

/** A length of time in words; `hours` puts it in order among others. */
export interface Period {
  text: string;
  hours: number;
}

/**
 * A cell by the kind of its column: text, a number, percent (99.5), an ISO 8601 date or words in place of one, a
 * period, or places. `null` is a cell with nothing in it.
 */
export type Cell = string | number | null | Period | readonly Place[];

export const isPlaces = (cell: Cell): cell is readonly Place[] => Array.isArray(cell);

export interface Column {
  title: string;
  kind: 'text' | 'number' | 'percent' | 'date' | 'places';
  /** Width in characters, for files. */
  width: number;
  /** Whether its dates tell until when something has to be done. */
  due?: true;
  /** Name under which its few values can be chosen from on a page. */
  choose?: string;
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
    columns: columns.map(({ title, kind = 'text', width = 20, due, choose }) => ({
      title,
      kind,
      width,
      ...(due ? { due } : {}),
      ...(choose ? { choose } : {}),
    })),
    rows: entries.map((entry) => columns.map(({ of }) => of(entry))),
  };
}

/** An ISO 8601 duration with its words, as a cell; nothing for nothing. */
export const period = (duration: string | null, text: string): Period | null =>
  duration ? { text, hours: clockHours(duration) ?? 0 } : null;

/** Whether a text is an ISO 8601 date of the calendar; 30 February is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
