import { finding } from '../../diagnostics/diagnostic.ts';
import { type Node, plainText, walk } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import type { StyleWords } from '../words/words.ts';
import { passagesOf } from './passages.ts';

/** A list of steps about which a check has something to say. */
export interface FoundSteps {
  node: Node;
  finding: ReturnType<typeof finding>;
}

/** What of a list of steps has to be there: this many items, of which most begin with what is to be done. */
const least = { items: 3, acting: 0.6 };

/** Finds numbered lists of steps of which nothing says who takes them. */
export function unassignedSteps(root: Node, words: StyleWords): FoundSteps[] {
  return numberedSteps(root, words)
    .filter(({ lead, said }) => !words.actor.test(lead) && !words.actor.test(said))
    .map(({ node }) => ({
      node,
      finding: finding(
        'unassigned-steps',
        'A numbered list tells what to do, and nothing says who does it.',
        'Name the role in the sentence before the list, or write <Steps> with a <Step role="…"> for each.',
      ),
    }));
}

/** Finds lists of steps of which nothing is kept. */
export function unrecordedSteps(root: Node, words: StyleWords): FoundSteps[] {
  const lists = numberedSteps(root, words)
    .filter(({ lead, said }) => !words.kept.test(lead) && !words.kept.test(said))
    .map(({ node }) => node);
  return [...lists, ...stepsWithoutRecord(root)].map((node) => ({
    node,
    finding: finding(
      'unrecorded-steps',
      'No step of the list leaves a record.',
      'Say in which record the work is written down: <Step role="…" output="…">.',
    ),
  }));
}

function stepsWithoutRecord(root: Node): Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (node['name'] !== 'Steps' || !node.type.startsWith('mdxJsx')) return;
    let kept = false;
    walk(node, (inner) => {
      if (!inner.type.startsWith('mdxJsx')) return;
      if (
        inner['name'] === 'Record' ||
        attributesOf(inner).has('output') ||
        attributesOf(inner).has('record')
      )
        kept = true;
    });
    if (!kept) found.push(node);
  });
  return found;
}

function numberedSteps(root: Node, { act }: StyleWords) {
  const acts = new Set(act);
  const found: { node: Node; lead: string; said: string }[] = [];
  walk(root, (node) => {
    if (node.type !== 'list' || node['ordered'] !== true) return;
    const items = node.children ?? [];
    const begin = items.map((item) => /^\W*(\p{L}+)/u.exec(plainText(item))?.[1]?.toLowerCase() ?? '');
    const acting = begin.filter((word) => acts.has(word)).length;
    if (items.length < least.items || acting < items.length * least.acting) return;
    const said = passagesOf({ type: 'root', children: [node] })
      .map(({ text }) => text)
      .join('\n');
    found.push({ node, lead: leadOf(root, node), said });
  });
  return found;
}

/** Headings and the paragraph above a list. */
function leadOf(root: Node, list: Node): string {
  let lead = '';
  const look = (nodes: readonly Node[], above: string): boolean => {
    let headings: string[] = [];
    let before = above;
    for (const node of nodes) {
      if (node === list) {
        lead = [...headings, before].join('. ');
        return true;
      }
      if (node.type === 'heading') {
        headings = [...headings.slice(0, Number(node['depth']) - 1), plainText(node)];
        before = '';
      } else if (look(node.children ?? [], [...headings, before].join('. '))) return true;
      if (node.type === 'paragraph') before = passagesOf({ type: 'root', children: [node] })[0]?.text ?? '';
    }
    return false;
  };
  look(root.children ?? [], '');
  return lead;
}
