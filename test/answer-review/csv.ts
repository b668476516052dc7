import { cellsOf } from '../registers/read-csv.ts';

/** A row of a table with a header: column to text. */
export type Row = Record<string, string>;

/** Reads comma-separated values as people and spreadsheets save them, with a line feed at the end of each line or both signs. */
export function readCsv(text: string): Row[] {
  const [header = [], ...rows] = cellsOf(text, '\\r?\\n');
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** Writes rows with the given columns; every cell in quotes, so that a text may hold anything. */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  return `${[columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
