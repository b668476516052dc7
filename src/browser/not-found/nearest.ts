import type { OtherClause } from '../../manual/search/search-index.ts';

/** A page with its address in the site. */
export interface Place {
  url: string;
  title: string;
}

/** Less alike than this is a chance. */
const alike = 0.45;

/** The words of an address that nobody is at: `documents/incident-procdure/` asks for "incident procdure". */
export const wordsOf = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html')
    .slice(-1)
    .join(' ')
    .replace(/\.html?$/, '')
    .replaceAll(/[-_+\s]+/g, ' ')
    .trim();

/** A clause of another edition that somebody sought at its number, and the pages that have its matter. */
export interface SoughtClause<Found> {
  other: OtherClause;
  here: Found[];
}

/**
 * What the address of a clause of another edition asks for: a link of old leads there, and nothing that merely has
 * like digits is meant. Nothing where the manual has a clause of that number, or no page of a clause.
 */
export function soughtClause<Found extends Place & { kind: string; number?: string }>(
  path: string,
  { places, elsewhere }: { places: readonly Found[]; elsewhere: readonly OtherClause[] },
): SoughtClause<Found> | undefined {
  const number = /^clauses\/(\d+(?:\.\d+)*)(?:\/(?:index\.html)?|\.html)?$/.exec(path)?.[1];
  const clauses = places.filter(({ kind }) => kind === 'clause');
  if (number === undefined || clauses.length === 0 || clauses.some((own) => own.number === number))
    return undefined;
  const other = elsewhere.find((clause) => clause.number === number);
  return other && { other, here: clauses.filter((own) => other.here.includes(own.number ?? '')) };
}

/** The pages whose addresses are most like one that leads nowhere, the most alike first; at most `most` of them. */
export function nearest<Found extends Place>(path: string, places: readonly Found[], most = 5): Found[] {
  const sought = pairsOf(path);
  return places
    .map((place) => ({ place, score: Math.max(...likenesses(path, sought, place)) }))
    .filter(({ score }) => score >= alike)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ place }) => place);
}

/** How alike the whole addresses are, and how alike their last parts, wherever they stand. */
const likenesses = (path: string, sought: readonly string[], { url }: Place): number[] => [
  likeness(sought, pairsOf(url)),
  likeness(pairsOf(wordsOf(path)), pairsOf(wordsOf(url))),
];

/** The pairs of neighbouring letters of an address, without what parts its words. */
function pairsOf(text: string): string[] {
  const letters = [...text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** The share of pairs that both have, from 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = [...other];
  const shared = one.filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return (2 * shared.length) / (one.length + other.length);
}
