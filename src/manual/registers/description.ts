import type { Manual } from '../model/manual.ts';
import type { Countable, SiteKey, SiteWords, Words } from '../words/words.ts';
import type { Cell, CellKind } from './cell.ts';

/** What registers are made from. */
export interface RegisterContext {
  manual: Manual;
  words: Words;
  site: SiteWords;
}

/** A column as pages and files show it. */
export interface Column {
  title: string;
  kind: CellKind;
  /** Width in characters, for files. */
  width: number;
  /** Whether its dates tell until when something has to be done. */
  due?: true;
  /** Name under which its few values can be chosen from on a page. */
  choose?: string;
  /** All values there may be, so that a choice tells that there are none of them. */
  values?: readonly string[];
  /** What is entered where there is room for a pen: words when left out, a day, or one of some values. */
  entered?: 'day' | readonly string[];
  /** Whether its cell names what the row is about; else the first one does. */
  heads?: true;
  /** Whether its cells need no label where a row stands as an entry, on a small screen. */
  unlabelled?: true;
  /** Whether a page draws it in the cell of the column before it, as a second fact. */
  under?: true;
  /** Stands in files or on pages alone, and why. */
  only?: { in: 'files' | 'page'; because: string };
}

/** A column with the way to its cell. */
export interface ColumnOf<Entry> extends Omit<Column, 'width' | 'kind'> {
  kind?: CellKind;
  width?: number;
  of(entry: Entry): Cell;
}

/** Something that rows can be chosen by beside their columns. */
export interface FacetOf<Entry> {
  /** Stands in the address: `section`. */
  name: string;
  title: SiteKey;
  of(entry: Entry): readonly string[];
}

/** How the page of a register shows it. */
export type RegisterPage =
  /**
   * One table with all rows, or one for each value of a column that can be chosen by, in an order or as they come, and nothing
   * else.
   */
  | { drawn: 'table'; by?: string; order?(context: Pick<RegisterContext, 'words'>): readonly string[] }
  /** The same columns in sections, or with more around them: a page of its own. */
  | { drawn: 'in-sections' }
  /** Another form than a table of its columns, and why. */
  | { drawn: 'otherwise'; because: string };

/**
 * One register: all that its page, its file and sheet, the navigation, the search and the list of data are made from.
 * Words are named, so that a description can be read without any.
 */
export interface RegisterDescription<Entry = unknown> {
  /** Part of its addresses: `registers/<name>/`, `data/<name>.csv`. */
  name: string;
  title: SiteKey;
  lead(context: Pick<RegisterContext, 'manual' | 'site'>): string;
  /** What is said when there is nothing to list. */
  nothing: SiteKey;
  /** What its rows are, as a word that is counted. */
  counted: Countable;
  /** Site path; one with an anchor is a part of another register's page and stands in no list of pages. */
  path: string;
  /** The list that its page stands under. */
  under: 'registers' | 'clauses' | 'roles' | 'records';
  /** What its page is called, where that is not the title. */
  pageTitle?: SiteKey;
  page: RegisterPage;
  /** Whether it leaves the site as CSV and as a sheet of the workbook; or why not. */
  file: { word: SiteKey } | { none: string };
  /** What is said of dates that have passed and of those that are near, where they are no reviews. */
  due?: { passed: SiteKey; soon: SiteKey };
  /** Whether its page begins with the reviews of documents that come next. */
  nextReviews?: true;
  /** Entries that stand in files and not on the page, and why. */
  inFilesOnly?: { because: string; of(entry: Entry): boolean };
  facets?(context: RegisterContext): readonly FacetOf<Entry>[];
  entries(context: RegisterContext): readonly Entry[];
  columns(context: RegisterContext): readonly ColumnOf<Entry>[];
}

/** Where the page of a register stands that has one to itself. */
export const registerPath = (name: string): string => `registers/${name}/`;
