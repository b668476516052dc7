import { isHeading, isPhrasing, type Node, plainText } from '../model/tree.ts';
import { leadsElsewhere, withoutLostPlaces } from './clean.ts';
import type { ValueJudge } from './judge-values.ts';
import { holds, prunedTable } from './prune-table.ts';
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
  // Whether the words are gone that led to what comes next: "The night desk does this:"
  let isLeadLost = false;
  for (const node of nodes) {
    const depth = depthOf(node);
    if (depth !== undefined) {
      if (skipped !== undefined && depth > skipped) continue;
      skipped = holds(node, hides) ? depth : undefined;
    }
    if (skipped !== undefined) continue;
    const isLed: boolean = isLeadLost && depth === undefined && node.type !== 'paragraph';
    const left: Node | undefined = isLed ? undefined : block(node, judge);
    isLeadLost = node.type === 'paragraph' && leads(node) && !(left && leads(left));
    if (left) blocks.push(left);
    // "These are to be called:" leads to nothing where the list is gone.
    else if (!isLed && (node.type === 'list' || node.type === 'table')) dropLead(blocks);
  }
  return withoutBareHeadings(blocks, nodes);
}

/** Whether a paragraph ends with a colon. */
const leads = (node: Node): boolean => /:\s*$/.test(plainText(node, () => 'somebody'));

/** The depth of a heading, as Markdown and as HTML write it. */
const depthOf = (node: Node): number | undefined => {
  if (isHeading(node)) return node.depth;
  const found = /^h([1-6])$/.exec(String(node['name'] ?? ''));
  return found ? Number(found[1]) : undefined;
};

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
      return prunedTable(node, judge);
    case 'steps':
      return filled(
        node,
        (children ?? []).filter((step) => !holds(step, hides)),
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
      return holds(node, hides) ? undefined : node;
  }
}

const filled = (node: Node, children: Node[]): Node | undefined =>
  children.length > 0 ? { ...node, children } : undefined;

/** What has a title goes with it: an aside, and what is opened by its summary. Titles alone are nothing. */
function container(node: Node, judge: ValueJudge): Node | undefined {
  const hides = (inner: Node): boolean => judge.hides(inner, []);
  if (wholes.has(String(node['name'])) && holds(node, hides)) return undefined;
  const children = node['name'] === 'dl' ? withoutHiddenTerms(node, hides) : (node.children ?? []);
  if (children.some((child) => isTitle(child) && holds(child, hides))) return undefined;
  if (children.some((child) => isPhrasing(child) && holds(child, hides)))
    // Words without a paragraph of their own are cut by sentence where nothing else stands among them.
    return children.every((child) => isPhrasing(child) && !isTitle(child))
      ? filled(node, withoutHiddenSentences(children, hides))
      : undefined;
  const left = pruned(children, judge);
  return left.every((child) => isTitle(child) || isBlank(child)) && !children.every(isTitle)
    ? undefined
    : filled(node, left);
}

/** Elements of HTML whose parts belong together: a row, a head of a table, a picture with its caption. */
const wholes: ReadonlySet<string> = new Set(['tr', 'thead', 'colgroup', 'caption', 'figure', 'dt', 'ruby']);

/** Terms with what is said of them, where neither holds something hidden. */
function withoutHiddenTerms(list: Node, hides: (node: Node) => boolean): Node[] {
  const groups: Node[][] = [];
  let isDescribed = true;
  for (const child of list.children ?? []) {
    const isTerm = child['name'] === 'dt';
    if (isTerm && isDescribed) groups.push([]);
    if (isTerm || child['name'] === 'dd') isDescribed = !isTerm;
    const group = groups.at(-1) ?? [];
    if (groups.length === 0) groups.push(group);
    group.push(child);
  }
  return groups.filter((group) => !group.some((child) => holds(child, hides))).flat();
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
    if (child.type === 'list' || !holds(child, hides)) continue;
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
    if (hasWordsBelow(node, left) || !hasWordsBelow(node, after(before, node))) left.unshift(node);
  return left;
}

/** What stands after a heading in the whole text; a heading is known by its place, which it keeps while blocks go. */
function after(nodes: readonly Node[], heading: Node): readonly Node[] {
  return nodes.slice(nodes.indexOf(heading) + 1);
}

/** Whether something stands under a heading, of the nodes that follow it; anything else needs nothing under it. */
function hasWordsBelow(heading: Node, nodes: readonly Node[]): boolean {
  const depth = depthOf(heading);
  if (depth === undefined) return true;
  for (const node of nodes) {
    const next = depthOf(node);
    if (next === undefined) return true;
    if (next <= depth) return false;
  }
  return false;
}
