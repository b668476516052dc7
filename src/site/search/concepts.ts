import type { Known } from './known-places.ts';
import type { Query } from './query.ts';
import { standsIn, type Word } from './wording.ts';

/** A thing that a query is about: the words that were typed, or others that mean the same. */
export interface Concept {
  alternatives: { words: Word[]; weight: number }[];
}

/** Another word for it is a guess. */
const synonymWeight = 0.75;

/**
 * Takes a query apart into the things it is about. The longest phrase that people use for something counts as one, the
 * other words each for themselves.
 */
export function conceptsOf({ telling, words }: Query, { synonyms }: Known): Concept[] {
  const phrases = synonyms.filter(({ said }) => standsIn(said, words) || standsIn(said, telling));
  const left = new Set(telling.map(({ stem }) => stem));
  const concepts: Concept[] = [];
  for (const { said, meant } of phrases) {
    const own = said.filter(({ stem }) => left.has(stem));
    if (own.length === 0) continue;
    for (const { stem } of own) left.delete(stem);
    const others = meant.map((other) => ({ words: other, weight: synonymWeight }));
    concepts.push({ alternatives: [{ words: own, weight: 1 }, ...others] });
  }
  const single = telling.filter(({ stem }) => left.has(stem));
  return [...concepts, ...single.map((word) => ({ alternatives: [{ words: [word], weight: 1 }] }))];
}

/** All words that a search for these concepts has to look for. */
export function wordsSought(concepts: readonly Concept[]): Word[] {
  const words = concepts.flatMap(({ alternatives }) => alternatives.flatMap((other) => other.words));
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}
