import type { SearchEntry, SearchIndex } from './search-index.ts';

/** What every page has. */
type Needed = Pick<SearchEntry, 'kind' | 'url' | 'title'>;

/** A page as it is sent to a reader's browser: what is empty is left out, and points go by their numbers in the clause. */
export type SentEntry = Needed &
  Partial<Omit<SearchEntry, keyof Needed | 'points' | 'values'>> & {
    points?: string[];
    values: Partial<SearchEntry['values']>;
  };

/** The shape of `data/search.json`: every opening of the search waits for it, so it says nothing twice. */
export type SentIndex = Omit<SearchIndex, 'places'> & { places: SentEntry[] };

/** The index as it is sent. */
export const sentIndex = (index: SearchIndex): SentIndex => ({
  ...index,
  places: index.places.map(({ kind, url, title, points, values, ...place }) => ({
    kind,
    url,
    title,
    ...filled(place),
    ...filled({ points: points.map(withoutClause) }),
    values: filled(values),
  })),
});

/** `3` of `8.1-3`; the clause is the page. */
const withoutClause = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

const filled = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      typeof value === 'object' ? Object.keys(value).length > 0 : value !== '' && value !== false,
    ),
  ) as Partial<Fields>;
