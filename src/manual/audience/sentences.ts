import { filledIn } from '../model/filled.ts';
import type { Node } from '../model/tree.ts';

/** Words that end with a full stop and end no sentence. */
const shortened = /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|approx|no|nos|fig|art|p|pp|mr|mrs|ms|dr|st|[a-z])\.$/i;

/** Where a sentence ends within a text, with the white space after it. */
const end = /(?<=[.!?…]["'”’)\]]*)\s+(?=[^\p{Ll}\s])/gu;

const endsSentence = (text: string): boolean =>
  /[.!?…]["'”’)\]]*\s*$/u.test(text) && !shortened.test(text.trimEnd());

interface Counting {
  sentence: number;
  /** What was said last may end a sentence: the next words tell, by a space at their start. */
  open: boolean;
}

/**
 * Running text without the sentences in which something is hidden. A sentence may begin in one node and end in another;
 * nodes of which nothing is left are gone.
 */
export function withoutHiddenSentences(nodes: readonly Node[], hides: (node: Node) => boolean): Node[] {
  const numbered = numberedIn(splitIn(nodes), { sentence: 0, open: false });
  const hidden = new Set<number>();
  const look = (node: Node, within: boolean): void => {
    const isHidden = within || hides(node);
    if (isHidden && node['sentence'] !== undefined) hidden.add(node['sentence'] as number);
    for (const child of node.children ?? []) look(child, isHidden);
  };
  for (const node of numbered) look(node, false);
  return trimmed(numbered.flatMap((node) => kept(node, hidden)));
}

/** Text nodes cut where sentences end; a value is never cut. */
function splitIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.children?.length) return [{ ...node, children: splitIn(node.children) }];
    if (node.type !== 'text' || filledIn(node)) return [node];
    return pieces(node.value ?? '').map((value) => ({ ...node, value }));
  });
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(end)) {
    if (shortened.test(text.slice(start, index))) continue;
    found.push(text.slice(start, index + space.length));
    start = index + space.length;
  }
  return [...found, text.slice(start)];
}

/** Gives each leaf the number of its sentence. */
function numberedIn(nodes: readonly Node[], count: Counting): Node[] {
  return nodes.map((node) => {
    if (node.children?.length) return { ...node, children: numberedIn(node.children, count) };
    const said = node.type === 'text' ? (node.value ?? '') : '-';
    if (count.open && /^\s+\S/u.test(said)) next(count);
    if (said.trim() === '' && count.open) return { ...node, sentence: count.sentence };
    const sentence = count.sentence;
    count.open = endsSentence(said);
    if (count.open && /\s$/.test(said)) next(count);
    return { ...node, sentence };
  });
}

function next(count: Counting): void {
  count.sentence++;
  count.open = false;
}

function kept(node: Node, hidden: ReadonlySet<number>): Node[] {
  const { sentence, ...rest } = node;
  if (node.children?.length) {
    const children = node.children.flatMap((child) => kept(child, hidden));
    return children.length > 0 ? [{ ...rest, type: node.type, children }] : [];
  }
  return hidden.has(sentence as number) ? [] : [{ ...rest, type: node.type }];
}

/** Without white space at the ends that the sentences left behind; nothing where no word is left. */
function trimmed(nodes: readonly Node[]): Node[] {
  if (nodes.every((node) => node.type === 'text' && (node.value ?? '').trim() === '')) return [];
  return nodes.map((node, index) => {
    if (node.type !== 'text' || filledIn(node)) return node;
    let value = node.value ?? '';
    if (index === 0) value = value.trimStart();
    if (index === nodes.length - 1) value = value.trimEnd();
    return { ...node, value };
  });
}
