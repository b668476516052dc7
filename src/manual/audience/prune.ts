import { type Filled, filledIn } from '../model/filled.ts';
import { isHeading, type Node, walk } from '../model/tree.ts';
import { leadsElsewhere } from './clean.ts';
import type { ValueJudge } from './judge-values.ts';
import { withoutHiddenSentences } from './sentences.ts';

/**
 * Blocks without what is hidden: a sentence, item, row or step that prints it is left out whole, a column by its head, a
 * section with its heading. What holds nothing any more is gone too, and so are the words that led to it.
 */
export function prune(nodes: readonly Node[], judge: ValueJudge): Node[] {
  const hides = (node: Node): boolean => judge.hides(node, []);
  const blocks: Node[] = [];
  let skipped: number | undefined;
  for (const node of nodes) {
    if (isHeading(node)) {
      if (skipped !== undefined && node.depth > skipped) continue;
      skipped = holdsHidden(node, hides) ? node.depth : undefined;
    }
    if (skipped !== undefined) continue;
    const left = block(node, judge);
    if (left) blocks.push(left);
    // "These are to be called:" leads to nothing where the list is gone.
    else if (node.type === 'list' || node.type === 'table') dropLead(blocks);
  }
  return withoutBareHeadings(blocks, nodes);
}

function block(node: Node, judge: ValueJudge): Node | undefined {
  const hides = (inner: Node): boolean => judge.hides(inner, []);
  const { children } = node;
  switch (node.type) {
    case 'paragraph':
      return filled(node, withoutHiddenSentences(children ?? [], hides));
    case 'list':
      return filled(
        node,
        (children ?? []).flatMap((item) => listItem(item, judge)),
      );
    case 'table':
      return table(node, judge);
    case 'steps':
      return filled(
        node,
        (children ?? []).filter((step) => !holdsHidden(step, hides)),
      );
    case 'requirement':
      return node['inline'] === true
        ? filled(node, withoutHiddenSentences(children ?? [], hides))
        : filled(node, prune(children ?? [], judge));
    case 'blockquote':
    case 'containerDirective':
    case 'mdxJsxFlowElement':
      return filled(node, prune(children ?? [], judge));
    default:
      return holdsHidden(node, hides) ? undefined : node;
  }
}

const filled = (node: Node, children: Node[]): Node | undefined =>
  children.length > 0 ? { ...node, children } : undefined;

/** An item is left out where it only names a document that is not there, or where words of its own print something hidden; lists in it are judged item by item. */
function listItem(item: Node, judge: ValueJudge): Node[] {
  const hides = (inner: Node): boolean => judge.hides(inner, []);
  const children = item.children ?? [];
  if (children.some((child) => child.type !== 'list' && holdsHidden(child, hides))) return [];
  const left = prune(children, judge);
  const shown = { ...item, children: left };
  return left.length > 0 && !leadsElsewhere(shown) ? [shown] : [];
}

function table(node: Node, judge: ValueJudge): Node | undefined {
  const [head, ...rows] = node.children ?? [];
  if (!head) return undefined;
  const kept = (head.children ?? []).map((cell) => {
    let hidden = false;
    walk(cell, (inner) => {
      hidden ||= judge.hidesColumn(inner) || judge.hides(inner, []);
    });
    return !hidden;
  });
  const cellsOf = (row: Node): Node => ({
    ...row,
    children: (row.children ?? []).filter((_, index) => kept[index] !== false),
  });
  const left = rows.flatMap((row) => {
    const beside = valuesIn(row);
    const shown = cellsOf(row);
    return holdsHidden(shown, (inner) => judge.hides(inner, beside)) ? [] : [shown];
  });
  if (left.length === 0 || !kept.includes(true)) return undefined;
  const align = Array.isArray(node['align'])
    ? { align: (node['align'] as unknown[]).filter((_, index) => kept[index] !== false) }
    : {};
  return { ...node, ...align, children: [cellsOf(head), ...left] };
}

function valuesIn(row: Node): Filled[] {
  const values: Filled[] = [];
  walk(row, (node) => {
    const value = filledIn(node);
    if (value) values.push(value);
  });
  return values;
}

function holdsHidden(node: Node, hides: (node: Node) => boolean): boolean {
  let found = false;
  walk(node, (inner) => {
    found ||= hides(inner);
  });
  return found;
}

/** Takes the sentence away that ends with a colon right before. */
function dropLead(blocks: Node[]): void {
  const lead = blocks.at(-1);
  if (lead?.type !== 'paragraph') return;
  const last = lead.children?.at(-1);
  if (last?.type !== 'text' || !/:\s*$/.test(last.value ?? '')) return;
  blocks.pop();
  const left = filled(
    lead,
    withoutHiddenSentences(lead.children ?? [], (node) => /:\s*$/.test(node.value ?? '')),
  );
  if (left) blocks.push(left);
}

/** Headings go with all that stood under them. Those that had nothing from the start are their author's. */
function withoutBareHeadings(blocks: readonly Node[], before: readonly Node[]): Node[] {
  const left: Node[] = [];
  for (const node of [...blocks].reverse())
    if (!isHeading(node) || hasWords(left, node.depth) || !hasWords(after(before, node), node.depth))
      left.unshift(node);
  return left;
}

/** What stands after a heading in the whole text; a heading is known by its place, which it keeps while blocks go. */
function after(nodes: readonly Node[], heading: Node): readonly Node[] {
  return nodes.slice(nodes.indexOf(heading) + 1);
}

function hasWords(nodes: readonly Node[], depth: number): boolean {
  for (const node of nodes) {
    if (!isHeading(node)) return true;
    if (node.depth <= depth) return false;
  }
  return false;
}
