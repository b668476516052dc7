import type { OtherClause } from '../../manual/search/search-index.ts';
import { type Concept, conceptsOf, wordsSought } from './concepts.ts';
import { askedElsewhere, type Match } from './exact-match.ts';
import type { TextFits } from './field-score.ts';
import type { FullText } from './full-text.ts';
import { type Intent, intentOf } from './intent.ts';
import { type WeightedQuery, weightedQuery } from './inverse-frequency.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { type Query, readQuery } from './query.ts';
import { rank } from './rank.ts';
import { correctSpelling, isKnownWord } from './spelling.ts';
import type { Word } from './tokenizer.ts';

/** What a search found. */
export interface Found {
  results: Match[];
  /** The words to mark in excerpts. */
  sought: Word[];
  /** The question as it was weighed, and how it is put: what leads to a passage of a page. */
  asked: WeightedQuery;
  intent: Intent;
  /** The question as it was understood, where a word had to be mended. */
  readAs: string | undefined;
  /** Why a number that was asked for leads nowhere. */
  lost: LostNumber | undefined;
}

/** A number that means nothing here: one of a text that nobody here knows, or of a clause without a counterpart. */
export type LostNumber = { of: string } | { without: OtherClause };

/** Answers what was typed. Without texts it goes by numbers, titles and names alone. */
export async function find(typed: string, known: PreparedIndex, texts: FullText | undefined): Promise<Found> {
  const { query, bodies, ...understood } = await understand(typed, known, texts);
  return { results: rank(query, understood.asked, known, bodies, understood.intent), ...understood };
}

/** Takes apart what was typed, and looks its words up in the texts. */
async function understand(typed: string, known: PreparedIndex, texts: FullText | undefined) {
  const read = readQuery(typed, {
    language: known.index.language,
    tokenize: known.tokenize,
    years: known.years,
  });
  const { query: asked, readAs, nowhere } = await corrected(read, known, texts);
  const { query, intent } = intentOf(asked, known);
  const concepts = [
    ...(await ringedConcepts(conceptsOf(query, known), known, texts)),
    ...(await writtenConcepts(query, known, texts)),
  ];
  const sought = wordsSought(concepts);
  const bodies = new Map<string, TextFits>();
  if (texts)
    for (const [stem, scores] of await Promise.all(
      sought
        .filter(({ text }) => !nowhere.has(text))
        .map(async ({ stem, text }) => [stem, await texts.fits(text)] as const),
    ))
      bodies.set(stem, scores);
  const marked = sought.filter(({ text }) => !known.stopWords.has(text));
  return {
    query,
    bodies,
    intent,
    asked: weightedQuery(query, concepts, known, bodies),
    sought: marked,
    readAs,
    lost: lostNumber(query, known),
  };
}

/** A word that the manual does not use is looked for by those that people use for it, in the texts too. */
const ringedConcepts = (
  concepts: readonly Concept[],
  { named, rings, tokenize }: PreparedIndex,
  texts: FullText | undefined,
): Promise<Concept[]> =>
  Promise.all(
    concepts.map(async (concept) => {
      const [[word, ...more] = [], ...others] = concept.alternatives;
      if (!word || more.length > 0 || others.length > 0 || named.has(word.stem)) return concept;
      const alike = rings.get(word.stem);
      if (!alike || (await texts?.says(word, tokenize))) return concept;
      return { ...concept, alternatives: [[word], ...alike.map((other) => [other])] };
    }),
  );

/** Words with signs inside them that stand so in the texts: where they do, they tell more than their parts. */
async function writtenConcepts(
  { written }: Query,
  { tokenize }: PreparedIndex,
  texts: FullText | undefined,
): Promise<Concept[]> {
  const words = written.map((text) => ({ text, stem: text }));
  const found = await Promise.all(words.map((word) => texts?.says(word, tokenize)));
  return words.filter((_, index) => found[index]).map((word) => ({ hint: false, alternatives: [[word]] }));
}

function lostNumber(query: Query, known: PreparedIndex): LostNumber | undefined {
  if (query.foreign !== undefined) return { of: query.foreign.toUpperCase() };
  const other = query.clause === undefined ? undefined : askedElsewhere(query, known);
  return other?.here.length === 0 ? { without: other } : undefined;
}

/** Puts a word of the manual in the place of one that stands nowhere in it; `nowhere` has those that nothing is near to. */
async function corrected(query: Query, known: PreparedIndex, texts: FullText | undefined) {
  let readAs: string | undefined;
  const put = new Map<string, Word>();
  const nowhere = new Set<string>();
  for (const word of query.contentTerms) {
    if (isKnownWord(word, known)) continue;
    const better = correctSpelling(word, known);
    if (better?.unfinished !== true && texts) {
      // A word that only the texts have is no mistake.
      if (await texts.says(word, known.tokenize)) continue;
      if (!better) nowhere.add(word.text);
    }
    if (!better) continue;
    put.set(word.text, better.word);
    if (!better.unfinished)
      readAs = (readAs ?? query.typed.toLowerCase()).replace(word.text, better.word.text);
  }
  const over = (words: readonly Word[]) => words.map((word) => put.get(word.text) ?? word);
  return {
    query: { ...query, words: over(query.words), contentTerms: over(query.contentTerms) },
    readAs,
    nowhere,
  };
}
