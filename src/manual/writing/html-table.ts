import { asPhrasing, type Node, plainText, text } from '../model/tree.ts';

const isElement = (node: Node, ...names: string[]): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  names.includes(String(node['name']));

/** A table that an author wrote as HTML, as Markdown writes tables: its first row heads the columns. */
export function htmlTable(table: Node, plain: (nodes: readonly Node[]) => Node[]): Node[] {
  const rows = rowsIn(table);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const caption = (table.children ?? []).find((child) => isElement(child, 'caption'));
  const cell = (node: Node | undefined): Node => ({
    type: 'tableCell',
    children: node ? inOneLine(plain(node.children ?? [])) : [],
  });
  return [
    ...(caption ? [{ type: 'paragraph', children: inOneLine(plain(caption.children ?? [])) }] : []),
    {
      type: 'table',
      align: Array.from({ length: width }, () => null),
      children: rows.map((row) => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, column) => cell(row[column])),
      })),
    },
  ];
}

function rowsIn(node: Node): Node[][] {
  return (node.children ?? []).flatMap((child) => {
    if (isElement(child, 'tr')) return [(child.children ?? []).filter((cell) => isElement(cell, 'td', 'th'))];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsIn(child) : [];
  });
}

/** A cell of Markdown holds one line: blocks keep their words. */
const inOneLine = (nodes: readonly Node[]): Node[] =>
  asPhrasing(nodes) ?? [text(nodes.map((node) => plainText(node)).join(' '))];
