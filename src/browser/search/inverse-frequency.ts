import type { Concept } from './concepts.ts';
import type { TextFits } from './field-score.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Query } from './query.ts';
import type { Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** A thing that was asked for, with what it tells. */
export interface WeightedConcept extends Concept {
  worth: number;
  /** How rare its words are. */
  rarity: number;
  /** The manual has a name with the words that were typed. */
  isNamed: boolean;
}

/** A question, weighed once for all places. */
export interface WeightedQuery {
  concepts: WeightedConcept[];
  /** As typed. */
  words: readonly Word[];
  /** Of all words that were typed or are meant. */
  stems: ReadonlySet<string>;
  /** Of those that people use for the words that were typed. */
  ringed: ReadonlySet<string>;
  /** Of those that say what has happened. */
  telling: ReadonlySet<string>;
}

/** Weighs each concept of a question by how rare its words are; `bodies` has the texts' scores by stem. */
export function weightedQuery(
  { words }: Query,
  concepts: readonly Concept[],
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
): WeightedQuery {
  const stemsOf = (of: readonly Concept[]) =>
    of.flatMap(({ alternatives }) => alternatives.flat()).map(({ stem }) => stem);
  const stems = new Set([...words.map(({ stem }) => stem), ...stemsOf(concepts)]);
  const ringed = new Set<string>();
  for (const { text, stem } of words)
    if (!known.stopWords.has(text))
      for (const other of known.rings.get(stem) ?? []) if (!stems.has(other.stem)) ringed.add(other.stem);
  return {
    words,
    ringed,
    stems,
    telling: new Set(stemsOf(concepts.filter(({ tells }) => tells))),
    concepts: concepts.map((concept) => {
      const others = concepts.filter((other) => other !== concept && !other.hint).length;
      const happened = 1 + (weights.happened - 1) * weights.manyOthers ** Math.max(0, others - 1);
      // What the manual calls a thing tells as much as what people call it, however often the manual says so.
      const typed = concept.alternatives[0] ?? [];
      const isNamed = typed.every(({ stem }) => known.named.has(stem));
      const rarity = inverseFrequency(typed, known, bodies) / typed.length;
      return {
        ...concept,
        isNamed,
        rarity,
        worth: (concept.tells ? happened : 1) * (concept.hint ? weights.hinted : 1) * rarity,
      };
    }),
  };
}

/** A rare word tells more than one that stands everywhere: the sum over these words. */
export function inverseFrequency(
  words: readonly Word[],
  { frequency, named, places }: PreparedIndex,
  bodies?: ReadonlyMap<string, TextFits>,
): number {
  return words.reduce((total, { stem }) => {
    const often = Math.max(frequency.get(stem) ?? 0, (bodies?.get(stem)?.size ?? 0) / weights.mentions, 1);
    return total + Math.log(1 + places.length / often) * (named.has(stem) ? 1 : weights.onlyInTexts);
  }, 0);
}
