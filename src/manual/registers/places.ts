import type { Manual } from '../manual.ts';
import type { Place } from './register.ts';

/** Ways from keys and ids to what they name; an unknown one is left out. */
export interface PlacesOf {
  documents(keys: readonly string[]): Place[];
  records(ids: readonly string[]): Place[];
  role(id: string): Place[];
  clauses(numbers: readonly string[]): Place[];
}

/** The places of a manual, looked up once. Documents are named by number, the rest by title. */
export function placesOf({ documents, records, roles, clauses }: Manual): PlacesOf {
  const documentPlaces = index(documents, ({ key, number, url }) => [key, { text: number, url }]);
  const recordPlaces = index(records, ({ id, title, url }) => [id, { text: title, url }]);
  const rolePlaces = index(roles, ({ id, title, url }) => [id, { text: title, url }]);
  const clausePlaces = index(clauses, ({ number, url }) => [number, { text: number, url }]);
  return {
    documents: (keys) => found(keys, documentPlaces),
    records: (ids) => found(ids, recordPlaces),
    role: (id) => found([id], rolePlaces),
    clauses: (numbers) => found(numbers, clausePlaces),
  };
}

const index = <Entry>(
  entries: readonly Entry[],
  of: (entry: Entry) => [string, Place],
): ReadonlyMap<string, Place> => new Map(entries.map(of));

const found = (keys: readonly string[], places: ReadonlyMap<string, Place>): Place[] =>
  keys.flatMap((key) => places.get(key) ?? []);
