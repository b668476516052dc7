import type { WeightedQuery } from './inverse-frequency.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Field, Phrase } from './standing.ts';
import type { Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** How alike a question is to what a page is called, to its cases and to what people ask that it answers, 0 to 1 each. */
export interface Likeness {
  /** A page may be called by one word of a question here and by another there; one that has a name for all of it is meant. */
  name: number;
  /** "only one person knows it" is "Only one person can do it". */
  topic: number;
  asked: number;
}

const likened: Readonly<Partial<Record<Field, keyof Likeness>>> = {
  title: 'name',
  name: 'name',
  topic: 'topic',
  asked: 'asked',
};

/** How alike a question is to the phrases of places, by their positions; places that it has nothing in common with are left out. */
export function likenesses(asked: WeightedQuery, known: PreparedIndex): ReadonlyMap<number, Likeness> {
  const worthOf = (word: Word) =>
    known.stopWords.has(word.text)
      ? weights.stopWord
      : Math.log(1 + known.places.length / Math.max(known.frequency.get(word.stem) ?? 0, 1));
  const typed = unique(asked.words);
  const own = new Set(typed.map(({ stem }) => stem));
  const askedWorth = sum(typed.map(worthOf));
  const shared = new Map<Phrase, { worth: number; isNear: boolean }>();
  const partOf = (stem: string) =>
    own.has(stem)
      ? 1
      : asked.telling.has(stem)
        ? weights.telling
        : asked.stems.has(stem)
          ? weights.meant
          : weights.ringed;
  for (const stem of [...asked.stems, ...asked.ringed]) {
    const part = partOf(stem);
    for (const phrase of known.standing.phrases.get(stem) ?? []) {
      const word = phrase.words.find((other) => other.stem === stem);
      if (!word) continue;
      const found = shared.get(phrase) ?? { worth: 0, isNear: false };
      shared.set(phrase, found);
      found.worth += part * worthOf(word);
      // Most phrases share no more with a question than what makes sentences.
      found.isNear ||= !known.stopWords.has(word.text);
    }
  }
  const best = new Map<number, Likeness>();
  for (const [phrase, { worth, isNear }] of shared) {
    const kind = likened[phrase.field];
    if (!isNear || !kind) continue;
    const alike = best.get(phrase.at) ?? { name: 0, topic: 0, asked: 0 };
    best.set(phrase.at, alike);
    alike[kind] = Math.max(alike[kind], (2 * worth) / (askedWorth + sum(phrase.words.map(worthOf))));
  }
  return best;
}

const unique = (words: readonly Word[]): Word[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
