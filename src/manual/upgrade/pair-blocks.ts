import { diffIndices } from 'node-diff3';
import type { Block } from './blocks.ts';

/** Beyond this many comparisons a passage is another one, not a changed one. */
const mostComparisons = 40_000;

/** Blocks that have fewer words in common than this are not the same one, changed. */
const leastLikeness = 0.4;

/**
 * Which block of a changed text each block of the original became, by its index; nothing where it is gone. What is the
 * same comes first; between that, blocks are paired so that the pairs resemble each other most.
 */
export function pairBlocks(base: readonly Block[], changed: readonly Block[]): (number | undefined)[] {
  const keys = (blocks: readonly Block[]) => blocks.map(({ key }) => key);
  const pairs: (number | undefined)[] = base.map(() => undefined);
  let [at, shift] = [0, 0];
  for (const { buffer1, buffer2 } of diffIndices(keys(base), keys(changed))) {
    for (; at < buffer1[0]; at++) pairs[at] = at + shift;
    const [from, size] = buffer2;
    for (const [left, right] of alike(base.slice(at, at + buffer1[1]), changed.slice(from, from + size)))
      pairs[at + left] = from + right;
    at += buffer1[1];
    shift = from + size - at;
  }
  for (; at < base.length; at++) pairs[at] = at + shift;
  return pairs;
}

/** Pairs blocks of which none is the same, in order, so that their likeness is greatest. */
function alike(base: readonly Block[], changed: readonly Block[]): [number, number][] {
  if (base.length * changed.length > mostComparisons) return [];
  const bags = { base: base.map(bagOf), changed: changed.map(bagOf) };
  const likeness = base.map((left, i) =>
    changed.map((right, j) => likenessOf(left, right, bags.base[i], bags.changed[j])),
  );
  const gains: number[][] = [Array(changed.length + 1).fill(0)];
  const gain = (i: number, j: number): number => gains[i]?.[j] ?? 0;
  for (let i = 1; i <= base.length; i++) {
    const row = [0];
    gains.push(row);
    for (let j = 1; j <= changed.length; j++) {
      const paired = likeness[i - 1]?.[j - 1] ?? 0;
      row.push(Math.max(gain(i - 1, j), row[j - 1] ?? 0, paired > 0 ? gain(i - 1, j - 1) + paired : 0));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [base.length, changed.length]; i > 0 && j > 0; ) {
    if (gain(i, j) === gain(i - 1, j)) i--;
    else if (gain(i, j) === gain(i, j - 1)) j--;
    else pairs.push([--i, --j]);
  }
  return pairs.reverse();
}

/** From 0, for blocks that have nothing to do with each other. Those that go by the same name are one. */
function likenessOf(left: Block, right: Block, leftBag: Bag | undefined, rightBag: Bag | undefined): number {
  const heads = [left, right].filter(({ kind }) => kind === 'heading').length;
  if (heads === 1 || !leftBag || !rightBag) return 0;
  const likeness = (2 * commonOf(leftBag, rightBag)) / Math.max(1, leftBag.size + rightBag.size);
  const name = nameOf(left);
  if (name !== undefined && name === nameOf(right)) return 2 + likeness;
  const tag = left.inner?.[0]?.key;
  if (left.kind === right.kind && tag !== undefined && tag === right.inner?.[0]?.key) return 0.5 + likeness;
  return likeness < leastLikeness ? 0 : likeness + (left.kind === right.kind ? 0.2 : 0);
}

/** The name that a block goes by: the id of its section, or of the element. */
function nameOf({ kind, text }: Block): string | undefined {
  const id =
    kind === 'heading' ? /\[#([^\]]+)\]/.exec(text)?.[1] : /^<\w+\s+id="([^"]*)"/.exec(text.trim())?.[1];
  return id === undefined ? undefined : `${kind} ${id}`;
}

/** Words with how often they stand there. */
interface Bag {
  words: ReadonlyMap<string, number>;
  size: number;
}

function bagOf({ text }: Block): Bag {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
  const words = new Map<string, number>();
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

function commonOf(a: Bag, b: Bag): number {
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  return common;
}
