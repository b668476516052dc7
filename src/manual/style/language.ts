import { type Node, walk } from '../model/tree.ts';
import type { StyleWords } from '../words/words.ts';

/** A text of so many words is long enough to tell its language by. */
const enough = 30;
const leastShare = 0.1;

/** Whether a text is in the language that checks know; short ones are taken for it. */
export function isInLanguage(root: Node, { common }: Pick<StyleWords, 'common'>): boolean {
  const known = new Set(common);
  let all = 0;
  let found = 0;
  walk(root, ({ type, value }) => {
    if (type !== 'text') return;
    for (const word of value?.toLowerCase().match(/\p{L}+/gu) ?? []) {
      all += 1;
      if (known.has(word)) found += 1;
    }
  });
  return all < enough || found >= all * leastShare;
}
