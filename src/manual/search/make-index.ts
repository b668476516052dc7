import { alternatives, yearOf } from '../../standard/index.ts';
import type { Manual } from '../model/manual.ts';
import type { Words } from '../words/words.ts';
import { labelsOf } from './labels.ts';
import { placesOf } from './make-places.ts';
import { otherClauses } from './other-editions.ts';
import type { SearchIndex } from './search-index.ts';

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
    language: words.search,
  };
}
