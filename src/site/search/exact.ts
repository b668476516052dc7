import { requirementAnchor } from '../../manual/paths.ts';
import type { Known, KnownPlace } from './known-places.ts';
import type { Query } from './query.ts';
import { stateRank } from './standing.ts';
import { sameWords, standsIn } from './wording.ts';

/** A place that was named, and the point of it that was asked for. */
export interface Named {
  known: KnownPlace;
  anchor?: string;
  /** The text of the point. */
  says?: string;
}

/**
 * The places that a reader called by number or name, first the one meant: they come before all that merely speaks of
 * it. A chapter is followed by its clauses in order, a document by those whose number goes on.
 */
export function namedPlaces(query: Query, known: Known): Named[] {
  const found = [...byNumber(query, known), ...byCode(query, known), ...byTitle(query, known)];
  const seen = new Set<KnownPlace>();
  return found.filter(({ known: place }) => !seen.has(place) && seen.add(place));
}

function byNumber({ clause, edition, point, telling }: Query, { index, places }: Known): Named[] {
  // "8.1 priority" asks for something in a clause, not for the clause.
  if (clause === undefined || telling.length > 0) return [];
  const clauses = places.filter(({ place }) => place.kind === 'clause');
  if (edition !== undefined && edition !== index.edition) {
    const there = `${edition}:${clause}`;
    return clauses.filter(({ place }) => place.elsewhere.includes(there)).map((known) => ({ known }));
  }
  return clauses
    .filter(({ place }) => place.number === clause || place.number.startsWith(`${clause}.`))
    .map((known) => ({ known, ...pointOf(known, point) }));
}

function pointOf({ place }: KnownPlace, id: string | undefined): Pick<Named, 'anchor' | 'says'> {
  const point = place.points.find((entry) => entry.id === id);
  return point ? { anchor: requirementAnchor(point.id), says: point.text } : {};
}

function byCode({ code }: Query, { places }: Known): Named[] {
  if (!/\d/.test(code) || !/^\p{L}/u.test(code)) return [];
  const equal = places.filter(({ codes }) => codes.includes(code));
  const longer = places.filter(({ codes }) =>
    codes.some((other) => other.startsWith(code) && /[-.]/.test(other.charAt(code.length))),
  );
  return [...equal, ...longer].map((known) => ({ known }));
}

function byTitle({ words, telling, clause }: Query, { places }: Known): Named[] {
  if (clause !== undefined || telling.length === 0) return [];
  const called = (wanted: Query['words']) =>
    places.filter(({ titles }) => titles.some((title) => sameWords(title, wanted)));
  const found = called(words);
  return inState(found.length > 0 ? found : called(telling)).map((known) => ({ known }));
}

/** Of two places called the same, the one with approved text comes first. */
const inState = (places: readonly KnownPlace[]): KnownPlace[] =>
  [...places].sort((a, b) => stateRank(a.place) - stateRank(b.place));

/** True when a title or name of the place is a part of what was asked. */
export const isNamedIn = ({ titles, names }: KnownPlace, words: Query['words']): boolean =>
  [...titles, ...names].some((phrase) => standsIn(phrase, words));
