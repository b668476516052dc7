import { stateLabel } from '../control/state.ts';
import { label } from '../model/label.ts';
import type { Manual } from '../model/manual.ts';
import type { Words } from '../words/words.ts';
import { type Facet, facets, type SearchEntry, type SearchIndex } from './search-index.ts';

/** States in the order in which a reader may want them. */
const searchedStates = [
  'in-force',
  'changed',
  'scheduled',
  'awaiting-agreement',
  'draft',
  'superseded',
  'withdrawn',
] as const;

type Labels = SearchIndex['labels'];

/** The words for all values that places have, in the order of the manual. */
export function labelsOf(places: readonly SearchEntry[], manual: Manual, words: Words): Labels {
  const { site } = words;
  const all: Labels = {
    section: manual.clauses
      .filter(({ parent }) => parent === null)
      .map((section) => [section.number, label(section)]),
    type: [
      ['clause', site.clause],
      ...Object.entries(words.documentType),
      ['role', site.role],
      ['record', site.record],
      ['list', site.searchList],
    ],
    owner: manual.roles.map(({ id, title }) => [id, title]),
    state: [...searchedStates.map((state): [string, string] => [state, stateLabel(state, site, true)])],
  };
  const used = (facet: Facet): Labels[Facet] => {
    const values = new Set(places.flatMap((place) => place.values[facet]));
    return all[facet].filter(([value]) => values.has(value));
  };
  return Object.fromEntries(facets.map((facet) => [facet, used(facet)])) as Labels;
}
