import type { StyleName } from './styles.ts';

/** Where a cell leads: a web address, or the top of another sheet. */
export type SheetLink = { address: string } | { sheet: string };

/** A cell. A date is ISO 8601; a formula has the value that it comes to, for programs that calculate nothing. */
export type SheetCell =
  | null
  | { text: string; style?: StyleName; link?: SheetLink }
  | { figure: number; style?: StyleName }
  | { date: string; style?: StyleName }
  | { formula: string; value: number; style?: StyleName }
  /** Room for what somebody fills in. */
  | { style: StyleName };

/** What may be entered into a column, below the head. */
export type Choice =
  /** One of the values in a range, such as `Grades!$A$2:$A$7`. */
  | { column: number; kind: 'list'; range: string; title: string; message: string }
  | { column: number; kind: 'date'; title: string; message: string };

/** A colour behind cells of a column that hold a value. */
export interface Highlight {
  column: number;
  value: string;
  tone: 'good' | 'fair' | 'poor' | 'bad' | 'none';
}

/** Bars, one for each name, of pieces that stand one behind another; all names and values are cells of one sheet. */
export interface StackedBars {
  title: string;
  /** What is drawn, in words, for those who don't see it. */
  description: string;
  /** The axis of the values. */
  axis: string;
  sheet: string;
  /** First and last row with a name and values, counted from 1. */
  rows: readonly [first: number, last: number];
  names: { column: number; texts: readonly string[] };
  pieces: readonly { column: number; name: string; colour: string; values: readonly number[] }[];
  /** Where it is drawn: column and row of its corner, counted from 0. */
  at: { column: number; row: number };
}

/** One sheet of a workbook. Columns are counted from 0, rows from 1. */
export interface Sheet {
  name: string;
  /** Widths in characters. */
  widths: readonly number[];
  rows: readonly (readonly SheetCell[])[];
  /** The row with the names of the columns; it stays while the others scroll, and stands on each printed page, as the first column does. */
  head?: number;
  /** Columns that stay while the others scroll. */
  frozenColumns?: number;
  /** Whether the rows below the head can be chosen from. */
  hasFilters?: true;
  choices?: readonly Choice[];
  highlights?: readonly Highlight[];
  chart?: StackedBars;
  isPortrait?: true;
}

/** A workbook, with what its files say about themselves and what stands on each printed page. */
export interface Workbook {
  title: string;
  creator: string;
  language: string;
  /** Head and foot of printed pages; `page` has places for `{page}` and `{pages}`. */
  print: { head: string; foot: string; page: string };
  sheets: readonly Sheet[];
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 25 ? columnLetters((column - rest) / 26 - 1) + letter : letter;
}

/** The name of a cell: `B3` for column 1, row 3. */
export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** The cells of one column of a sheet as formulas name them, wherever these stand: `'A sheet'!$B$2:$B$9`. */
export const rangeOf = (sheet: string, column: number, [first, last]: readonly [number, number]): string =>
  `${quotedName(sheet)}!$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`;

/** The name of a sheet as formulas have it. */
export const quotedName = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Names that sheets may have: at most 31 characters, some of them not allowed, none twice in whatever case. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain =
      title
        .replace(/[[\]:*?/\\]/g, ' ')
        .slice(0, 28)
        .replace(/^'+|'+$/g, '')
        .trim() || '-';
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
