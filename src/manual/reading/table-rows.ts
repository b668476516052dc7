import { type Node, walk } from '../model/tree.ts';
import { type Reading, report } from './context.ts';

/** Warns of rows with more cells than their table has columns: the last ones stand beside the table. */
export function reportLongRows(root: Node, reading: Reading): void {
  walk(root, (node) => {
    if (node.type !== 'table') return;
    const [head, ...rows] = node.children ?? [];
    const columns = head?.children?.length ?? 0;
    for (const row of rows) {
      const cells = row.children?.length ?? 0;
      if (cells > columns)
        report(
          reading,
          row,
          'long-row',
          `This row has ${cells} cells, and the head of its table ${columns}.`,
          'Write \\| for a bar that is part of the text, or give the head one more cell.',
        );
    }
  });
}
