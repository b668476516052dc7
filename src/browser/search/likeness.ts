import type { WeightedQuery } from './inverse-frequency.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import type { Word } from './tokenizer.ts';

/** A word that only makes a sentence tells little, but two sentences that share such words are more alike. */
const stopWord = 0.3;
/** What a word counts for that was not typed and means the same. */
const meant = 0.5;
/** One that says what has happened tells more. */
const telling = 0.75;

/** How alike the question is to the case of a page that is most like it, 0 to 1: "only one person knows it", "Only one person can do it". */
export const topicLikeness = (
  { topics }: PreparedEntry,
  asked: WeightedQuery,
  known: PreparedIndex,
): number => likeness(topics, asked, known);

/**
 * How alike it is to what the page is called. A page may be called by one word of a question here and by another there;
 * one that has a name for all of it is the one that is meant.
 */
export const nameLikeness = (
  { titles, names }: PreparedEntry,
  asked: WeightedQuery,
  known: PreparedIndex,
): number => Math.max(likeness(titles, asked, known), likeness(names, asked, known));

function likeness(phrases: readonly Word[][], asked: WeightedQuery, known: PreparedIndex): number {
  const isStopWord = ({ text }: Word) => known.stopWords.has(text);
  const worthOf = (word: Word) =>
    isStopWord(word)
      ? stopWord
      : Math.log(1 + known.places.length / Math.max(known.frequency.get(word.stem) ?? 0, 1));
  const near = phrases.filter((phrase) =>
    phrase.some((word) => asked.stems.has(word.stem) && !isStopWord(word)),
  );
  // Most pages have nothing in common with a question, and need not be measured.
  if (near.length === 0) return 0;
  const typed = unique(asked.words);
  const own = new Set(typed.map(({ stem }) => stem));
  const askedWorth = sum(typed.map(worthOf));
  return Math.max(
    ...near.map((phrase) => {
      const words = unique(phrase);
      const shared = sum(words.filter(({ stem }) => own.has(stem)).map(worthOf));
      const others = words.filter(({ stem }) => !own.has(stem) && asked.stems.has(stem));
      const lent = sum(
        others.map((word) => worthOf(word) * (asked.telling.has(word.stem) ? telling : meant)),
      );
      return (2 * (shared + lent)) / (askedWorth + sum(words.map(worthOf)));
    }),
  );
}

const unique = (words: readonly Word[]): Word[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
