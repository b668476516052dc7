import { alternatives, yearOf } from '../../standard/index.ts';
import type { Manual } from '../model/manual.ts';
import type { Words } from '../words/words.ts';
import { labelsOf } from './labels.ts';
import { placesOf } from './make-places.ts';
import { otherClauses } from './other-editions.ts';
import type { SearchEntry, SearchIndex } from './search-index.ts';

/**
 * What the search needs of a manual. Names of people, contacts and values of the organisation are not in it: those stand
 * on pages only.
 */
export function searchIndex(manual: Manual, words: Words): SearchIndex {
  const places = placesOf(manual, words);
  const { edition } = manual.edition;
  return {
    edition: yearOf(edition),
    editions: [edition, ...alternatives(edition)]
      .sort()
      .map((known) => [yearOf(known), words.standardName(known)]),
    elsewhere: otherClauses(manual, words),
    places,
    labels: labelsOf(places, manual, words),
    things: thingsOf(manual, words, places),
    language: words.search,
  };
}

/** What published pages are made for, by name: readers ask about one what others ask about any. */
const thingsOf = (
  { services, suppliers }: Manual,
  { things }: Words,
  places: readonly SearchEntry[],
): [called: string, names: string[]][] => {
  // A name that no title has may be one that these readers don't get.
  const shown = (names: readonly string[]) =>
    [...new Set(names)].filter((name) => places.some(({ title }) => title.includes(name)));
  return [
    [things.service, shown(services.map(({ name }) => name))],
    [things.customer, shown(services.flatMap(({ customers }) => customers))],
    [things.supplier, shown(suppliers.map(({ name }) => name))],
  ];
};
