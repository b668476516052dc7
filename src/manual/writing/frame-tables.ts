import { type Node, plainText } from '../model/tree.ts';
import { classOf, pageElement } from './page-element.ts';

/** From how many columns, and characters of their widest cells, a table is too wide for a narrow screen. */
const wide = { columns: 3, characters: 48 };

/**
 * Pages only: puts each table into a frame that scrolls where it is too wide and takes the focus, so that a keyboard
 * can scroll it, and marks the cells of its first row as headers of columns. Frame and table are named by the heading
 * above, or `label` where there is none. A wide table carries the header of its column in each cell too, so that a
 * narrow screen can show a row as an entry.
 */
export function frameTables(nodes: readonly Node[], label: string): Node[] {
  let name = label;
  const within = (inner: readonly Node[]): Node[] =>
    inner.map((node) => {
      if (node.type === 'heading') name = plainText(node).trim() || label;
      if (node.type === 'table') return framed(node, name);
      return node.children ? { ...node, children: within(node.children) } : node;
    });
  return within(nodes);
}

function framed(table: Node, label: string): Node {
  const [header, ...rows] = table.children ?? [];
  const heads = header?.children ?? [];
  const aligned = (table['align'] ?? []) as readonly (string | null)[];
  const isWide = isTooWide(table);
  const cell = (name: 'th' | 'td', node: Node, column: number, attributes: Record<string, string>): Node => {
    const align = aligned[column];
    return pageElement('words', name, { ...attributes, ...(align ? { align } : {}) }, node.children ?? []);
  };
  // The first cell of a row is the title of its entry and needs no label.
  const labelOf = (column: number): Record<string, string> => {
    const title = plainText(heads[column] ?? { type: 'text' }).trim();
    return isWide && column > 0 && title !== '' ? { 'data-label': title } : {};
  };
  const row = (cells: readonly Node[]) => pageElement('blocks', 'tr', {}, cells);
  const head = row(heads.map((node, column) => cell('th', node, column, { scope: 'col' })));
  const body = rows.map(({ children = [] }) =>
    row(children.map((node, column) => cell('td', node, column, { ...labelOf(column), ...blank(node) }))),
  );
  const name = classWith(table, isWide);
  const frame = { class: 'table-frame', role: 'group', 'aria-label': label, tabindex: '0' };
  return pageElement('blocks', 'div', frame, [
    pageElement('blocks', 'table', name ? { class: name } : {}, [
      pageElement('words', 'caption', { class: 'sr-only' }, [{ type: 'text', value: label }]),
      pageElement('blocks', 'thead', {}, [head]),
      pageElement('blocks', 'tbody', {}, body),
    ]),
  ]);
}

/** A dash says that a cell has nothing; an entry on a narrow screen does without it. */
const blank = (node: Node): Record<string, string> =>
  plainText(node).trim() === '–' ? { class: 'blank' } : {};

function isTooWide({ children = [] }: Node): boolean {
  const widest: number[] = [];
  for (const row of children)
    (row.children ?? []).forEach((cell, column) => {
      widest[column] = Math.max(widest[column] ?? 0, plainText(cell).trim().length);
    });
  const characters = widest.reduce((sum, length) => sum + length, 0);
  return widest.length >= wide.columns && characters > wide.characters;
}

const classWith = (table: Node, isWide: boolean): string =>
  `${isWide ? 'entries ' : ''}${classOf(table) ?? ''}`.trim();
