import type { Node } from '../tree.ts';

/**
 * Pages only: puts each table into a frame that scrolls where it is too wide and takes the focus, so that a keyboard
 * can scroll it, and marks the cells of its first row as headers of columns. `label` names the frame.
 */
export function frameTables(nodes: readonly Node[], label: string): Node[] {
  return nodes.map((node) => {
    if (node.type === 'table') return framed(node, label);
    return node.children ? { ...node, children: frameTables(node.children, label) } : node;
  });
}

function framed(table: Node, label: string): Node {
  const [header, ...rows] = table.children ?? [];
  const cells = header?.children?.map((cell) => ({ ...cell, data: { hProperties: { scope: 'col' } } }));
  const children = header ? [{ ...header, children: cells ?? [] }, ...rows] : rows;
  // A quote that is written as another element: it works in MDX and in plain Markdown alike.
  const frame = { class: 'table-frame', role: 'group', 'aria-label': label, tabindex: '0' };
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: frame },
    children: [{ ...table, children }],
  };
}
