import type { SearchIndex } from '../manual/search/search-index.ts';

/** Gives the position of a page in the index, by its site path; the search finds a page's text by it. */
export function searchPositions({
  places,
}: Pick<SearchIndex, 'places'>): (path: string) => number | undefined {
  const positions = new Map(places.map(({ url }, position) => [url, position]));
  return (path) => positions.get(path);
}
