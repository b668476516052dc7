import { distance } from 'fastest-levenshtein';
import type { PreparedIndex } from './prepared-index.ts';
import type { Word } from './tokenizer.ts';

/** A word that nobody wrote: what it may stand for. */
export interface Correction {
  word: Word;
  /** The reader is still typing: the word begins so. */
  unfinished: boolean;
}

/**
 * True for a word of the manual or of what people say, and for one that goes on from such a word: "escalated". An ending
 * alone is not enough: "complient" ends like a form of "comply", and is none.
 */
export function isKnownWord({ text, stem }: Word, { compounds, frequency, forms }: PreparedIndex): boolean {
  if (compounds.has(stem)) return true;
  const same = forms.get(stem);
  // What stands in points and leads alone has no forms to compare.
  if (!same) return frequency.has(stem);
  return [...same].some((form) => text.startsWith(form.replace(/[ey]$/, '')) || form.startsWith(text));
}

/** Letters that may be wrong: none in a short word, which is more often another word, and few in others: "agency" is no "agenda". */
const allowed = (length: number): number => (length < 5 ? 0 : length < 7 ? 1 : 2);

/**
 * The word of the manual that is nearest to one that stands nowhere in it; `undefined` where none is near. The most
 * frequent one of those as near.
 */
export function correctSpelling(
  { text }: Word,
  { vocabulary, frequency }: PreparedIndex,
): Correction | undefined {
  let best: { word: Word; far: number; often: number; unfinished: boolean } | undefined;
  for (const word of vocabulary.values()) {
    const unfinished = word.text.startsWith(text) && text.length >= 2;
    const far = unfinished ? 0 : nearness(text, word.text);
    if (far > allowed(text.length)) continue;
    const often = frequency.get(word.stem) ?? 0;
    if (!best || far < best.far || (far === best.far && often > best.often))
      best = { word, far, often, unfinished };
  }
  return best && { word: best.word, unfinished: best.unfinished };
}

/** Two letters that changed places are one mistake, and nobody gets the first letter wrong as often as the others. */
function nearness(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const far = distance(a, b) - (swapped(a, b) ? 1 : 0);
  return a[0] === b[0] ? far : a.length < 7 ? Number.POSITIVE_INFINITY : far + 0.5;
}

/** True when one is the other with two neighbours exchanged. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
