/** A row of a table with a header: column to text. */
export type Row = Record<string, string>;

/** Reads comma-separated values after RFC 4180: quotes, doubled quotes, line breaks in quotes. */
export function readCsv(text: string): Row[] {
  const [header = [], ...rows] = cells(text);
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [whole, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
    if (end === '' || whole === '') break;
  }
  return rows;
}

/** Writes rows with the given columns; every cell in quotes, so that a text may hold anything. */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  return `${[columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
