import { label } from '../model/label.ts';
import type { Manual } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import type { Place } from './cell.ts';

/** Ways from keys and ids to what they name; an unknown one is left out. */
export interface PlacesOf {
  documents(keys: readonly string[]): Place[];
  records(ids: readonly string[]): Place[];
  role(id: string): Place[];
  clauses(numbers: readonly string[]): Place[];
  /** The sections that some clauses stand in, by number and title, each once. */
  sections(numbers: readonly string[]): string[];
}

/** The places of a manual, looked up once. Documents are named by number, the rest by title. */
export const placesOf = memoise(({ documents, records, roles, clauses }: Manual): PlacesOf => {
  const documentPlaces = index(documents, ({ key, number, url }) => [
    key,
    { text: number, url, document: key },
  ]);
  const recordPlaces = index(records, ({ id, title, url }) => [id, { text: title, url }]);
  const rolePlaces = index(roles, ({ id, title, url }) => [id, { text: title, url }]);
  const clausePlaces = index(clauses, ({ number, url }) => [number, { text: number, url }]);
  const byNumber = new Map(clauses.map((clause) => [clause.number, clause]));
  return {
    documents: (keys) => found(keys, documentPlaces),
    records: (ids) => found(ids, recordPlaces),
    role: (id) => found([id], rolePlaces),
    clauses: (numbers) => found(numbers, clausePlaces),
    sections: (numbers) => {
      const sections = numbers.flatMap((number) => byNumber.get(number)?.ancestors[0] ?? number);
      return found([...new Set(sections)], byNumber).map(label);
    },
  };
});

const index = <Entry>(
  entries: readonly Entry[],
  of: (entry: Entry) => [string, Place],
): ReadonlyMap<string, Place> => new Map(entries.map(of));

const found = <Entry>(keys: readonly string[], entries: ReadonlyMap<string, Entry>): Entry[] =>
  keys.flatMap((key) => entries.get(key) ?? []);
