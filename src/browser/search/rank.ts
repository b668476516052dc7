import type { Concept } from './concepts.ts';
import { exactMatches, type Match } from './exact-match.ts';
import type { TextFits } from './field-score.ts';
import { type Intent, intentBoost } from './intent.ts';
import { weightedQuery } from './inverse-frequency.ts';
import { likenesses } from './likeness.ts';
import { oneOfMany } from './one-of-many.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Query } from './query.ts';
import { relevance } from './relevance.ts';
import { staticBoost } from './static-boost.ts';
import { standsIn } from './tokenizer.ts';
import { weights } from './weights.ts';

/** What is far behind the best only fills the list. */
const leastShare = 0.12;

/**
 * All places that fit a query, the best first: those called by number or name, then those whose names and texts speak of
 * it, each weighed by the state of its text.
 */
export function rank(
  query: Query,
  concepts: readonly Concept[],
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
  intent: Intent,
): Match[] {
  const named = exactMatches(query, known, intent);
  const taken = new Set(named.map((entry) => entry.known));
  const scoreAt = scorer(query, concepts, known, bodies, intent);
  const fitting = known.places
    .map((place, at) => ({ known: place, score: taken.has(place) ? 0 : scoreAt(at) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const least = (fitting[0]?.score ?? 0) * leastShare;
  return [
    ...named.map((entry) => ({ ...entry, isCalled: true as const })),
    ...fitting
      .filter(({ score }) => score >= least)
      .map(({ known }) => ({ known, ...(isCalledBy(query, known) ? { isCalled: true as const } : {}) })),
  ];
}

/** Weighs a question once for all places, and scores them by their positions. */
function scorer(
  query: Query,
  concepts: readonly Concept[],
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
  intent: Intent,
): (at: number) => number {
  const asked = weightedQuery(query, concepts, known, bodies);
  const alike = likenesses(asked, known);
  const many = oneOfMany(asked, known, bodies);
  return (at) => {
    const entry = known.places[at];
    if (!entry) return 0;
    return (
      relevance(at, asked, known, bodies, alike.get(at)) *
      (many.get(at) ?? 1) *
      staticBoost(entry.place, known.bestState) *
      intentBoost(entry.place, intent) *
      (intent.sentence ? 1 : wholeInTitle(query, entry)) *
      nearClause(query, entry)
    );
  };
}

/** All that was asked stands in a title or a name: the page itself is meant, from its beginning. */
const isCalledBy = ({ contentTerms }: Query, { titles, names }: PreparedIndex['places'][number]): boolean =>
  contentTerms.length > 0 && [...titles, ...names].some((name) => standsIn(contentTerms, name));

/** A title that has all that was asked, word by word, counts for more. */
function wholeInTitle({ contentTerms }: Query, { titles }: PreparedIndex['places'][number]): number {
  return contentTerms.length > 1 && titles.some((title) => standsIn(contentTerms, title))
    ? weights.entireTitle
    : 1;
}

/** With "8.1 priority", what speaks to clause 8.1 counts for more. */
function nearClause({ clause, edition, foreign }: Query, { place }: PreparedIndex['places'][number]): number {
  if (clause === undefined || edition !== undefined || foreign !== undefined) return 1;
  return place.clauses.some((number) => number === clause || number.startsWith(`${clause}.`)) ? 3 : 1;
}
