/** Rows in columns as wide as what stands in them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Tells why something was not done; returns the exit code. */
export function refuse(objections: readonly string[], ending: string): number {
  for (const objection of objections) console.error(objection);
  console.error(ending);
  return 1;
}
