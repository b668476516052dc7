import { labelText } from '../../model/filled.ts';
import { type Node, plainText, text } from '../../model/tree.ts';
import type { Words } from '../../words/words.ts';

/**
 * A table as mdast: one header row, then the rows. A cell that says nothing holds a dash. `things` are those of the
 * organisation that each row is drawn from, where its cells may not name them all: `customers.marlowend`.
 */
export function grid(
  header: readonly (string | Node)[],
  rows: readonly Node[][][],
  words: Words,
  at?: Node,
  things?: readonly (readonly string[])[],
): Node {
  const row = (cells: readonly Node[][]): Node => ({
    type: 'tableRow',
    children: cells.map((children) => ({
      type: 'tableCell',
      children: children.length > 0 ? children : [labelText(words.tables.empty, 'empty')],
    })),
  });
  return {
    type: 'table',
    align: header.map(() => null),
    children: [
      row(header.map((head) => [typeof head === 'string' ? text(head) : head])),
      ...rows.map((cells, index) =>
        things?.[index] ? { ...row(cells), things: things[index] } : row(cells),
      ),
    ],
    ...(at?.position ? { position: at.position } : {}),
  };
}

/** The heads of columns, by their keys among the words of tables. */
export const headsOf = (columns: readonly (keyof Words['tables'])[], words: Words): Node[] =>
  columns.map((column) => labelText(words.tables[column], column));

/** Several things in one cell or line, parted as the language does it: "a, b and c". */
export function joined(parts: readonly Node[][], words: Words): Node[] {
  // What parts them depends on whether one of them holds a comma.
  const holdsComma = parts.some((part) => part.some((node) => plainText(node).includes(', ')));
  const marker = holdsComma ? '\u0000, ' : '\u0000';
  const between = words.list(parts.map(() => marker)).split(marker);
  return parts.flatMap((part, index) =>
    index === 0 ? part : [labelText(between[index] ?? ' ', 'between'), ...part],
  );
}
