import type { WeightedQuery } from './inverse-frequency.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import type { Word } from './tokenizer.ts';

/** A word that only makes a sentence tells little, but two sentences that share such words are more alike. */
const stopWord = 0.6;

/** How alike the question is to the case of a page that is most like it, 0 to 1: "only one person knows it", "Only one person can do it". */
export function topicScore({ topics }: PreparedEntry, asked: WeightedQuery, known: PreparedIndex): number {
  if (topics.length === 0) return 0;
  const own = new Set(asked.words.map(({ stem }) => stem));
  const worthOf = ({ text, stem }: Word) =>
    known.stopWords.has(text)
      ? stopWord
      : Math.log(1 + known.places.length / Math.max(known.frequency.get(stem) ?? 1, 1));
  const askedWorth = sum(unique(asked.words).map(worthOf));
  return Math.max(
    ...topics.map((topic) => {
      const words = unique(topic);
      const shared = sum(words.filter(({ stem }) => own.has(stem)).map(worthOf));
      const meant =
        sum(words.filter(({ stem }) => !own.has(stem) && asked.stems.has(stem)).map(worthOf)) * 0.7;
      const content = words.some(({ text, stem }) => !known.stopWords.has(text) && asked.stems.has(stem));
      if (!content) return 0;
      const both = shared + meant;
      return (2 * both) / (askedWorth + sum(words.map(worthOf)));
    }),
  );
}

const unique = (words: readonly Word[]): Word[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
