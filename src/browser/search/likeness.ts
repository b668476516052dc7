import type { WeightedQuery } from './inverse-frequency.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Field, Phrase } from './standing.ts';
import { askedOfAny } from './things.ts';
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
  const best = new Map<number, Likeness>();
  const ofAny = askedOfAny(asked.words, known.things);
  for (const words of ofAny ? [asked.words, ofAny] : [asked.words])
    for (const [phrase, like] of likePhrases(words, asked, known)) {
      const kind = likened[phrase.field];
      // Of a name there is nothing to say about any.
      if (!kind || (words === ofAny && kind === 'name')) continue;
      const alike = best.get(phrase.at) ?? { name: 0, topic: 0, asked: 0 };
      best.set(phrase.at, alike);
      alike[kind] = Math.max(alike[kind], like);
    }
  return best;
}

/** How alike these words are to each phrase that shares more with them than what makes sentences, 0 to 1. */
function likePhrases(
  words: readonly Word[],
  { stems, ringed, telling }: WeightedQuery,
  known: PreparedIndex,
): Map<Phrase, number> {
  const worthOf = (word: Word) =>
    known.stopWords.has(word.text)
      ? weights.stopWord
      : Math.log(1 + known.places.length / Math.max(known.frequency.get(word.stem) ?? 0, 1));
  const typed = unique(words);
  const own = new Set(typed.map(({ stem }) => stem));
  const partOf = (stem: string) =>
    own.has(stem)
      ? 1
      : telling.has(stem)
        ? weights.telling
        : stems.has(stem)
          ? weights.meant
          : weights.ringed;
  const filling = new Set(typed.filter(({ text }) => known.stopWords.has(text)).map(({ stem }) => stem));
  const shared = new Map<Phrase, { told: number; filling: number }>();
  for (const stem of new Set([...own, ...stems, ...ringed])) {
    const part = partOf(stem);
    for (const phrase of known.standing.phrases.get(stem) ?? []) {
      const word = phrase.words.find((other) => other.stem === stem);
      if (!word) continue;
      const found = shared.get(phrase) ?? { told: 0, filling: 0 };
      shared.set(phrase, found);
      // "our own" is not what "who owns it" asks, though the words are forms of one another.
      if (filling.has(stem) || known.stopWords.has(word.text)) found.filling += part * weights.stopWord;
      else found.told += part * worthOf(word);
    }
  }
  const worth = (of: readonly Word[]) => of.reduce((total, word) => total + worthOf(word), 0);
  const all = worth(typed);
  const told = worth(typed.filter(({ text }) => !known.stopWords.has(text)));
  const like = new Map<Phrase, number>();
  for (const [phrase, found] of shared) {
    if (found.told === 0) continue;
    // What only makes a sentence is alike as far as that is which the sentence is about.
    const share = told > 0 ? Math.min(1, found.told / told) : 1;
    like.set(phrase, (2 * (found.told + found.filling * share)) / (all + worth(phrase.words)));
  }
  return like;
}

const unique = (words: readonly Word[]): Word[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];
