import { type Facet, facets, type SearchEntry, type SearchIndex } from '../../manual/search/search-index.ts';

/** What the reader narrowed the search to; an empty string is everything. */
export type Chosen = Record<Facet, string>;

/** The choice that leaves every page in. */
export const everything: Chosen = { section: '', type: '', owner: '', state: '' };

const fits = (place: SearchEntry, chosen: Chosen, but?: Facet): boolean =>
  facets.every(
    (facet) => facet === but || chosen[facet] === '' || place.values[facet].includes(chosen[facet]),
  );

/** The places that are left. */
export const filteredBy = <Entry extends { known: { place: SearchEntry } }>(
  found: readonly Entry[],
  chosen: Chosen,
): Entry[] => found.filter(({ known }) => fits(known.place, chosen));

/** A value to choose, with how many places it would leave. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/** For each facet the values that would leave something, the chosen one always among them. */
export function choices(
  found: readonly { known: { place: SearchEntry } }[],
  chosen: Chosen,
  labels: SearchIndex['labels'],
): Record<Facet, Choice[]> {
  const of = (facet: Facet): Choice[] => {
    const rest = found.filter(({ known }) => fits(known.place, chosen, facet));
    return labels[facet]
      .map(([value, label]) => ({
        value,
        label,
        count: rest.filter(({ known }) => known.place.values[facet].includes(value)).length,
      }))
      .filter(({ value, count }) => count > 0 || value === chosen[facet]);
  };
  return { section: of('section'), type: of('type'), owner: of('owner'), state: of('state') };
}
