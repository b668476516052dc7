import { exactMatches, type Match } from './exact-match.ts';
import type { TextFits } from './field-score.ts';
import { type Intent, intentBoost } from './intent.ts';
import type { WeightedQuery } from './inverse-frequency.ts';
import { likenesses } from './likeness.ts';
import { oneOfMany } from './one-of-many.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
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
  asked: WeightedQuery,
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
  intent: Intent,
): Match[] {
  const named = exactMatches(query, known, intent);
  const taken = new Set(named.map((entry) => entry.known));
  const scoreAt = scorer(query, asked, known, bodies, intent);
  const fitting = known.places
    .map((place, at) => ({ known: place, score: taken.has(place) ? 0 : scoreAt(at) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const least = (fitting[0]?.score ?? 0) * leastShare;
  const isFirst = (entry: PreparedEntry) => isTheClause(query, intent, entry);
  return [
    ...named.map((entry) => ({ ...entry, isCalled: true as const })),
    ...[
      ...fitting.filter((entry) => isFirst(entry.known)),
      ...fitting.filter((entry) => entry.score >= least && !isFirst(entry.known)),
    ].map(({ known }) => (isCalledBy(query, known, intent) ? { known, isCalled: true as const } : { known })),
  ];
}

/** Weighs a question once for all places, and scores them by their positions. */
function scorer(
  query: Query,
  asked: WeightedQuery,
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
  intent: Intent,
): (at: number) => number {
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

/**
 * All that was asked stands in a title: the page itself is meant, from its beginning. A question what to do or who does it
 * wants a place on the page.
 */
const isCalledBy = ({ contentTerms }: Query, { titles }: PreparedEntry, { types }: Intent): boolean =>
  contentTerms.length > 0 && types.size === 0 && titles.some((title) => standsIn(contentTerms, title));

/** A title that has all that was asked, word by word, counts for more. */
function wholeInTitle({ contentTerms }: Query, { titles }: PreparedEntry): number {
  return contentTerms.length > 1 && titles.some((title) => standsIn(contentTerms, title))
    ? weights.entireTitle
    : 1;
}

/** With "8.1 priority", what speaks to clause 8.1 counts for more. */
function nearClause(query: Query, { place }: PreparedEntry): number {
  const { clause } = query;
  if (clause === undefined || !isOwnClause(query)) return 1;
  return place.clauses.some((number) => number === clause || number.startsWith(`${clause}.`))
    ? weights.nearClause
    : 1;
}

const isOwnClause = ({ edition, foreign }: Query): boolean => edition === undefined && foreign === undefined;

/** The clause itself, which has the points, comes before all that speaks to it, unless the question wants another kind of page. */
const isTheClause = (query: Query, { types }: Intent, { place }: PreparedEntry): boolean =>
  types.size === 0 && isOwnClause(query) && place.kind === 'clause' && place.number === query.clause;
