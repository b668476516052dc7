/** What was written into a CSV of a register: each field without the apostrophe that a spreadsheet needs before some. */
export const readCsv = (text: string): string[][] =>
  fieldsOf(text).map((row) => row.map((field) => field.replace(/^'/, '')));

/** What was written into a CSV of the site, which is for programs. */
export const readDataCsv = (text: string): string[][] => {
  if (text.startsWith('\ufeff')) throw new Error('There is a byte order mark.');
  return fieldsOf(`\ufeff${text}`).map((row) =>
    row.map((field) => field.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/, '')),
  );
};

/** Reads comma-separated values strictly after RFC 4180, behind a byte order mark; throws where they are not well formed. */
export function fieldsOf(file: string): string[][] {
  if (!file.startsWith('\ufeff')) throw new Error('There is no byte order mark.');
  return cellsOf(file.slice(1), '\\r\\n');
}

/** The fields of comma-separated values, line by line; `lineEnd` is a pattern. */
export function cellsOf(text: string, lineEnd: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^",\\r\\n]*))(,|${lineEnd})`, 'y');
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`Not well formed at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('The last line has no end.');
  return rows;
}
