import { inverseFrequency, type WeightedQuery } from './inverse-frequency.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import { standsIn, type Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** What the title or name that says most of the question counts for. */
export function phraseScore(
  { titles, names }: PreparedEntry,
  asked: WeightedQuery,
  known: PreparedIndex,
): number {
  return Math.max(
    weights.phraseTitle * mostTold(titles, asked, known),
    weights.phraseName * mostTold(names, asked, known),
  );
}

const mostTold = (phrases: readonly Word[][], asked: WeightedQuery, known: PreparedIndex): number =>
  Math.max(0, ...phrases.map((phrase) => told(phrase, asked, known)));

function told(phrase: readonly Word[], { words, stems }: WeightedQuery, known: PreparedIndex): number {
  const isStopWord = ({ text }: Word) => known.stopWords.has(text);
  if (!phrase.every((word) => stems.has(word.stem) || isStopWord(word))) return 0;
  const isWhole = standsIn(phrase, words);
  const contentTerms = phrase.filter((word) => !isStopWord(word));
  // One word of several, such as the "file" of "a file", is no phrase.
  if (!isWhole && contentTerms.length < 2) return 0;
  return (isWhole ? 1 : weights.scattered) * inverseFrequency(contentTerms, known);
}
