import { clockHours } from '../../organisation/index.ts';

/** Something a cell leads to. */
export interface CellLink {
  text: string;
  /** Site path, with an anchor where there is one; empty for a name that leads nowhere. */
  url: string;
  /** Number that a page shows before the text, where files have a column for it. */
  number?: string;
  /** Key of the document, where it is one that is named by its number alone. */
  document?: string;
  /** True where it says what a place before it says, in a document of the same template. */
  repeats?: true;
}

/** A length of time in words; `hours` puts it in order among others. */
export interface Period {
  text: string;
  hours: number;
}

/** A state in a word, with what decides its shape and colour. */
export interface StateCell {
  text: string;
  state: 'answered' | 'partly' | 'gap' | 'none' | 'draft' | 'approved';
}

/** A tool or a room that holds something, with its own address outside of the manual where it has one. */
export interface Location {
  text: string;
  address: string;
}

/** A figure that leads to what it counts. */
export interface Count {
  count: number;
  url: string;
}

/** What stands in a cell; `null` is a cell with nothing in it. The kind of its column says what it may be. */
export type Cell = string | number | null | Period | StateCell | Location | Count | readonly CellLink[];

/**
 * What the cells of a column hold, which decides how a page draws them and what files make of them: a text (of several
 * lines, or none), what something is called by (a number, a key), a figure, percent (99.5), an ISO 8601 date or words
 * in place of one, a length of time, a state, the name of a person, a location, or links: one by its name, one by its
 * number, several of any sort, documents by number, clauses by number. Or nothing: room for a pen.
 */
export type CellKind =
  | 'text'
  | 'code'
  | 'number'
  | 'percent'
  | 'date'
  | 'period'
  | 'state'
  | 'person'
  | 'location'
  | 'link'
  | 'numbered'
  | 'links'
  | 'documents'
  | 'clauses'
  | 'pen';

/** Whether a cell holds links, even none. */
export const areLinks = (cell: Cell): cell is readonly CellLink[] => Array.isArray(cell);
/** Whether nothing stands in a cell. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || cell === '' || (areLinks(cell) && cell.length === 0);

/** Whether a cell holds a figure that leads to what it counts. */
export const isCount = (cell: Cell): cell is Count =>
  typeof cell === 'object' && cell !== null && 'count' in cell;

/** An ISO 8601 duration with its words, as a cell; nothing for nothing. */
export const period = (duration: string | null, text: string): Period | null =>
  duration ? { text, hours: clockHours(duration) ?? 0 } : null;
