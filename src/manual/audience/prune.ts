import { type Filled, filledIn } from '../model/filled.ts';
import { isHeading, isPhrasing, type Node, plainText, walk } from '../model/tree.ts';
import { leadsElsewhere, withoutLostPlaces } from './clean.ts';
import type { ValueJudge } from './judge-values.ts';
import { endsSentence } from './sentence-end.ts';
import { withoutHiddenSentences } from './sentences.ts';

/**
 * Blocks without what is hidden: a sentence, item, row or step that prints it is left out whole, a column by its head, a
 * section with its heading. What holds nothing any more is gone too, and so are the words that led to it.
 */
export const prune = (nodes: readonly Node[], judge: ValueJudge): Node[] =>
  withoutLostPlaces(pruned(nodes, judge));

function pruned(nodes: readonly Node[], judge: ValueJudge): Node[] {
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
        : filled(node, pruned(children ?? [], judge));
    case 'blockquote':
    case 'containerDirective':
    case 'mdxJsxFlowElement':
      return container(node, judge);
    default:
      return holdsHidden(node, hides) ? undefined : node;
  }
}

const filled = (node: Node, children: Node[]): Node | undefined =>
  children.length > 0 ? { ...node, children } : undefined;

/** What has a title goes with it: an aside, and what is opened by its summary. Titles alone are nothing. */
function container(node: Node, judge: ValueJudge): Node | undefined {
  const hides = (inner: Node): boolean => judge.hides(inner, []);
  const children = node.children ?? [];
  if (children.some((child) => isTitle(child) && holdsHidden(child, hides))) return undefined;
  if (children.some((child) => isPhrasing(child) && holdsHidden(child, hides)))
    // Words without a paragraph of their own are cut by sentence where nothing else stands among them.
    return children.every((child) => isPhrasing(child) && !isTitle(child))
      ? filled(node, withoutHiddenSentences(children, hides))
      : undefined;
  const left = pruned(children, judge);
  return left.every((child) => isTitle(child) || isBlank(child)) && !children.every(isTitle)
    ? undefined
    : filled(node, left);
}

const isTitle = ({ data, name }: Node): boolean => data?.['directiveLabel'] === true || name === 'summary';

const isBlank = (node: Node): boolean => node.type === 'text' && (node.value ?? '').trim() === '';

/**
 * An item stands without the sentences that print something hidden where its first sentence does and each that is left is
 * whole; else it is left out. So is one that only names a document that is not there. Lists in it are judged item by item.
 */
function listItem(item: Node, judge: ValueJudge): Node[] {
  const hides = (inner: Node): boolean => judge.hides(inner, []);
  const children = item.children ?? [];
  for (const [index, child] of children.entries()) {
    if (child.type === 'list' || !holdsHidden(child, hides)) continue;
    if (child.type !== 'paragraph') return [];
    const left = block(child, judge);
    if (!left ? index === 0 : !standsAlone(left, child)) return [];
  }
  const left = pruned(children, judge);
  const shown = { ...item, children: left };
  return left.length > 0 && !leadsElsewhere(shown) ? [shown] : [];
}

/** Whether what is left of a paragraph begins as it did, ends with a sentence, and is more than a word that leads to the next. */
function standsAlone(left: Node, before: Node): boolean {
  const [said, all] = [left, before].map((node) => plainText(node, () => 'somebody').trim());
  const [first = ''] = (said ?? '').split(/(?<=[.!?])\s/);
  return first.split(' ').length > 3 && endsSentence(said ?? '', false) && (all ?? '').startsWith(first);
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
