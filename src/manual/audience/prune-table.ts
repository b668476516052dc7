import { type Filled, filledIn } from '../model/filled.ts';
import { type Node, plainText, walk } from '../model/tree.ts';
import { isReference } from '../reading/expand/references.ts';
import { leadsElsewhere } from './clean.ts';
import type { ValueJudge } from './judge-values.ts';

/** A table without hidden columns and rows; nothing where none is left. */
export function prunedTable(node: Node, judge: ValueJudge): Node | undefined {
  const [head, ...rows] = node.children ?? [];
  if (!head) return undefined;
  const shows = (head.children ?? []).map((cell) => {
    let hidden = false;
    walk(cell, (inner) => {
      hidden ||= judge.hidesColumn(inner) || judge.hides(inner, []);
    });
    return !hidden;
  });
  const stay = rows.filter((row) => !hidesRow(row, shows, judge));
  // A column that stood there for a row that is gone says that there was one.
  const kept = shows.map(
    (isShown, index) => isShown && !(isOptional(head.children?.[index]) && stay.every(isEmptyAt(index))),
  );
  const cellsOf = (row: Node): Node => ({
    ...row,
    children: (row.children ?? []).filter((_, index) => kept[index] !== false),
  });
  const left = stay.map(({ things: _, ...row }) => cellsOf(row as Node));
  if (left.length === 0 || !kept.includes(true)) return undefined;
  const align = Array.isArray(node['align'])
    ? { align: (node['align'] as unknown[]).filter((_, index) => kept[index] !== false) }
    : {};
  return { ...node, ...align, children: [cellsOf(head), ...left] };
}

/** Whether a row is hidden: for what it is drawn from, or for what a cell of a column says that is shown. */
function hidesRow(row: Node, shows: readonly boolean[], judge: ValueJudge): boolean {
  if (judge.hidesRow(row)) return true;
  const beside = valuesIn(row);
  const cells = (row.children ?? []).filter((_, index) => shows[index] !== false);
  // A row whose first words say nothing but that there is another document is a line of a list of such.
  const first = cells.find((cell) => plainText(cell, () => 'somebody').trim() !== '');
  if (first && leadsElsewhere(first)) return true;
  return cells.some((cell) => holds(cell, (inner) => judge.hides(inner, beside)));
}

const isOptional = (head: Node | undefined): boolean =>
  head?.children?.some((node) => node['optional'] === true) ?? false;

/** Whether a row has nothing of the organisation in a cell. */
const isEmptyAt =
  (index: number) =>
  ({ children }: Node): boolean => {
    const cell = children?.[index];
    return cell === undefined || !holds(cell, (inner) => filledIn(inner) !== undefined || isReference(inner));
  };

function valuesIn(row: Node): Filled[] {
  const values: Filled[] = [];
  walk(row, (node) => {
    const value = filledIn(node);
    if (value) values.push(value);
  });
  return values;
}

/** Whether something in a node is hidden. */
export function holds(node: Node, hides: (node: Node) => boolean): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= hides(inner);
  });
  return found;
}
