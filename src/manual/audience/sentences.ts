import { filledIn } from '../model/filled.ts';
import type { Node } from '../model/tree.ts';
import { endsSentence } from './sentence-end.ts';

/** Where a sentence may end within a text, with the white space after it. */
const end = /(?<=[.!?][)\]]*)\s+(?=[^\p{Ll}\s])/gu;

/** How a sentence begins for sure behind a value: with a word that is whole, "Calls are recorded" and not "Corp. Ltd." */
const beginning = /^\s+\p{Lu}[\p{L}'’-]*(?![\p{L}\p{N}'’.-])/u;

/** Stands for what a value or a picture says: where sentences end must not hang on that. */
const something = 'something';

interface Counting {
  sentence: number;
  /** Whether a value was said last. */
  isValue: boolean;
  /** What the sentence says so far. */
  said: string;
}

/**
 * Running text without the sentences in which something is hidden. A sentence may begin in one node and end in another;
 * nodes of which nothing is left are gone.
 */
export function withoutHiddenSentences(nodes: readonly Node[], hides: (node: Node) => boolean): Node[] {
  const numbered = numberedIn(nodes, { sentence: 0, isValue: false, said: '' });
  const hidden = new Set<number>();
  const look = (node: Node, within: boolean): void => {
    const isHidden = within || hides(node);
    if (isHidden && node['sentence'] !== undefined) hidden.add(node['sentence'] as number);
    for (const child of node.children ?? []) look(child, isHidden);
  };
  for (const node of numbered) look(node, false);
  return trimmed(numbered.flatMap((node) => kept(node, hidden)));
}

/** Gives each leaf the number of its sentence; text is cut where sentences end, a value never is. */
function numberedIn(nodes: readonly Node[], count: Counting): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.children?.length) return [{ ...node, children: numberedIn(node.children, count) }];
    if (node.type === 'break') return [numbered(node, ' ', count)];
    if (node.type !== 'text' || filledIn(node)) {
      // What follows a value at once may belong to it: a picture, another value.
      if (/\S\s+$/.test(count.said) && !count.isValue && endsSentence(count.said, true)) next(count);
      const said = numbered(node, standIn(node), count);
      count.isValue = true;
      return [said];
    }
    const value = node.value ?? '';
    if (value.trim() === '') return [numbered(node, value, count)];
    if (begins(value, count) && endsSentence(count.said, false)) next(count);
    count.isValue = false;
    return cut(node, value, count);
  });
}

/** Whether text may begin a sentence, behind what was said. */
function begins(value: string, { said, isValue }: Counting): boolean {
  if (isValue) return beginning.test(value);
  return (/\s$/.test(said) || /^\s/.test(value)) && /^\s*[^\p{Ll}\s]/u.test(value);
}

function cut(node: Node, value: string, count: Counting): Node[] {
  const found: Node[] = [];
  let start = 0;
  for (const { index, 0: space } of value.matchAll(end)) {
    if (!endsSentence(count.said + value.slice(start, index), false)) continue;
    const past = index + space.length;
    found.push(numbered({ ...node, value: value.slice(start, past) }, '', count));
    next(count);
    start = past;
  }
  const rest = value.slice(start);
  return rest === '' && found.length > 0
    ? found
    : [...found, numbered({ ...node, value: rest }, rest, count)];
}

function numbered(node: Node, said: string, count: Counting): Node {
  count.said += said;
  return { ...node, sentence: count.sentence };
}

/** A value that is a sentence, or ends as one, ends the sentence that it stands in. */
const standIn = (node: Node): string =>
  node.type === 'text' && endsSentence(node.value ?? '', false) ? `${something}.` : something;

function next(count: Counting): void {
  count.sentence++;
  count.said = '';
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
