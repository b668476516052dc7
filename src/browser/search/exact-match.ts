import type { OtherClause } from '../../manual/search/search-index.ts';
import type { Intent } from './intent.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import type { Query } from './query.ts';
import { stateRank } from './static-boost.ts';
import { sameText, sameWords } from './tokenizer.ts';

/** A place that was named, and the point of it that was asked for. */
export interface Match {
  known: PreparedEntry;
  /** It was called by number or name, or by a part of its name: the page is wanted, not a passage of it. */
  isCalled?: true;
  /** The clause of another edition that was asked for, whose matter is here. */
  elsewhere?: OtherClause;
  point?: string;
}

/**
 * The places that a reader called by number or name, first the one meant: they come before all that merely speaks of
 * it. A chapter is followed by its clauses in order and by the documents that speak to them, a document by those whose number
 * goes on.
 */
export function exactMatches(query: Query, known: PreparedIndex, intent: Intent): Match[] {
  const found = [...byNumber(query, known), ...byCode(query, known), ...byTitle(query, known, intent)];
  const seen = new Set<PreparedEntry>();
  return found.filter(({ known: place }) => !seen.has(place) && seen.add(place));
}

function byNumber(query: Query, known: PreparedIndex): Match[] {
  const { clause, point } = query;
  if (clause === undefined || query.contentTerms.length > 0 || query.foreign !== undefined) return [];
  const isUnder = (number: string) => number === clause || number.startsWith(`${clause}.`);
  const elsewhere = askedElsewhere(query, known);
  const isMeant = elsewhere ? (number: string) => elsewhere.here.includes(number) : isUnder;
  const chapter = known.places.filter(({ place }) => place.kind === 'clause' && isMeant(place.number));
  const documents = known.places.filter(
    ({ place }) => place.kind === 'document' && place.clauses.some(isMeant),
  );
  const isAlike = ({ place }: PreparedEntry) =>
    elsewhere && sameText(known.tokenize(place.title), known.tokenize(elsewhere.title)) ? 0 : 1;
  return [
    ...chapter
      .sort((a, b) => isAlike(a) - isAlike(b))
      .map((entry) => ({ known: entry, ...(elsewhere ? { elsewhere } : pointOf(entry, point)) })),
    ...documents.map((entry) => ({ known: entry })),
  ];
}

/** The clause of another edition that a question is about; `undefined` where it is about one of ours, or no clause has the number. */
export function askedElsewhere(
  { clause, edition }: Query,
  { index }: PreparedIndex,
): OtherClause | undefined {
  // A bare number is ours where we have it, or one under it.
  const isOurs = index.places.some(
    ({ kind, number }) => kind === 'clause' && (number === clause || number.startsWith(`${clause}.`)),
  );
  if (edition === undefined ? isOurs : edition === index.edition) return undefined;
  return index.elsewhere.find(
    (other) => other.number === clause && (edition === undefined || other.edition === edition),
  );
}

function pointOf({ place }: PreparedEntry, id: string | undefined): Pick<Match, 'point'> {
  const point = place.points.find((entry) => entry === id);
  return point === undefined ? {} : { point };
}

function byCode({ code }: Query, { places }: PreparedIndex): Match[] {
  if (!/\d/.test(code) || !/^\p{L}/u.test(code)) return [];
  const equal = places.filter(({ codes }) => codes.includes(code));
  const longer = places.filter(({ codes }) =>
    codes.some((other) => other.startsWith(code) && /[-.]/.test(other.charAt(code.length))),
  );
  return [...equal, ...longer].map((known) => ({ known }));
}

function byTitle(
  { words, contentTerms, clause }: Query,
  { places }: PreparedIndex,
  { types }: Intent,
): Match[] {
  if (clause !== undefined || contentTerms.length === 0) return [];
  // "Capacity manager" is another page than "Capacity management"; only the letters tell them apart.
  for (const same of [sameText, sameWords])
    for (const intent of [words, contentTerms]) {
      const found = places.filter(
        ({ place, titles }) =>
          // A list is called by its very name only: "supplier" is not "Suppliers".
          (place.kind !== 'list' || same === sameText) &&
          // Who wants to fill in a change request does not want one that is filled in.
          (intent === words || types.size !== 1 || place.values.type.some((type) => types.has(type))) &&
          titles.some((title) => same(title, intent)),
      );
      if (found.length > 0) return inState(found).map((known) => ({ known }));
    }
  return [];
}

/** Of two places called the same, the one with approved text comes first, and a list last. */
const inState = (places: readonly PreparedEntry[]): PreparedEntry[] =>
  [...places].sort((a, b) => listsLast(a) - listsLast(b) || stateRank(a.place) - stateRank(b.place));

const listsLast = ({ place }: PreparedEntry): number => (place.kind === 'list' ? 1 : 0);
