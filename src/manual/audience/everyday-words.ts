import type { Candidate } from '../control/publication.ts';
import { filledIn } from '../model/filled.ts';
import { walk } from '../model/tree.ts';
import type { Words } from '../words/words.ts';

/** What companies are called by that tells of none of them, in so far as no text of the program says it. */
const common =
  'a an the of and for ag bank bv co company corp corporation council first general gmbh great group inc international kg limited ltd llc llp ltda national new north northern old plc royal sa se south southern st united west western east eastern central';

/** Words that everybody writes: those of the shipped texts and of the interface, in small letters. They give nobody away. */
export function everydayWords(words: Words, ready: readonly Candidate[]): ReadonlySet<string> {
  const found = new Set(common.split(' '));
  const take = (text: string) => {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_.@-])\p{Ll}+(?![\p{L}\p{N}_@]|[-.]\p{L})/gu))
      found.add(word);
  };
  for (const text of stringsIn(words)) take(text);
  for (const text of shippedTexts(ready)) take(text);
  return found;
}

/** What the shipped texts say, without what is filled in: that is the organisation's. */
export function shippedTexts(ready: readonly Candidate[]): string[] {
  const texts: string[] = [];
  for (const { document, tree } of ready)
    if (document.source === 'template')
      walk(tree, (node) => {
        if (node.type === 'text' && !filledIn(node)) texts.push(node.value ?? '');
      });
  return texts;
}

/** All texts of a catalogue. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
