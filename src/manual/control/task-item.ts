import type { FrozenBlock } from './frozen-tree.ts';

/** An item of a list with its tick and its words in one paragraph, as readers see them; frozen, they are two. */
export function joinedTask(item: readonly FrozenBlock[]): readonly FrozenBlock[] {
  const [tick, words, ...rest] = item;
  if (!tick || !words || !('paragraph' in tick) || !('paragraph' in words)) return item;
  const [sign, ...more] = tick.paragraph;
  if ((sign !== '[x]' && sign !== '[ ]') || more.length > 0) return item;
  return [{ paragraph: [`${sign} `, ...words.paragraph] }, ...rest];
}
