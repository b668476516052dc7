import { expect } from 'vitest';
import { type Node, plainText, walk } from '../../src/manual/model/tree.ts';
import { read } from '../manual/manual-of.ts';

/** A page writes a table as elements; what each is in Markdown. */
const written: Record<string, string> = { table: 'table', tr: 'tableRow', th: 'tableCell', td: 'tableCell' };

/** The Markdown type of a node on a page; an element without one by its name. */
function typeOf({ type, data }: Node): string {
  const element = data?.['hName'];
  return typeof element === 'string' ? (written[element] ?? element) : type;
}

const rowsIn = (node: Node): Node[] =>
  (node.children ?? []).flatMap((child) => (typeOf(child) === 'tableRow' ? [child] : rowsIn(child)));

/** The tables of a document with this body, each as rows of the words in its cells, the header first. */
export function tablesOf(body: string, organisation: object = {}, front: Record<string, string> = {}) {
  const { document, problems, page } = read(body, { organisation, front });
  const tables: string[][][] = [];
  const types = new Set<string>();
  for (const root of page())
    walk(root, (node) => {
      types.add(typeOf(node));
      if (typeOf(node) === 'table') tables.push(rowsIn(node).map(cells));
    });
  return { document, problems, tables, types };
}

const cells = (row: Node): string[] => (row.children ?? []).map((cell) => plainText(cell));

/** The one table of a body that has no problem. */
export function tableOf(
  body: string,
  organisation: object = {},
  front: Record<string, string> = {},
): string[][] {
  const { problems, tables } = tablesOf(body, organisation, front);
  expect(problems).toEqual([]);
  expect(tables).toHaveLength(1);
  return tables[0] ?? [];
}
