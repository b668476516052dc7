import { label } from '../model/label.ts';
import type { Manual } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import type { CellLink } from './cell.ts';

/** Ways from keys and ids to what they name; an unknown one is left out. */
export interface CellLinks {
  documents(keys: readonly string[]): CellLink[];
  records(ids: readonly string[]): CellLink[];
  role(id: string): CellLink[];
  clauses(numbers: readonly string[]): CellLink[];
  /** Customers by their names; one without a page stands there without a link. */
  customers(names: readonly string[]): CellLink[];
  /** The sections that some clauses stand in, by number and title, each once. */
  sections(numbers: readonly string[]): string[];
}

/** The links of a manual, looked up once. Documents are named by number, the rest by title. */
export const cellLinksOf = memoise(({ documents, records, roles, clauses, customers }: Manual): CellLinks => {
  const documentLinks = index(documents, ({ key, number, url }) => [
    key,
    { text: number, url, document: key },
  ]);
  const recordLinks = index(records, ({ id, title, url }) => [id, { text: title, url }]);
  const roleLinks = index(roles, ({ id, title, url }) => [id, { text: title, url }]);
  const clauseLinks = index(clauses, ({ number, url }) => [number, { text: number, url }]);
  const byNumber = new Map(clauses.map((clause) => [clause.number, clause]));
  const customerPaths = new Map(customers.map(({ name, url }) => [name, url]));
  return {
    customers: (names) => names.map((text) => ({ text, url: customerPaths.get(text) ?? '' })),
    documents: (keys) => found(keys, documentLinks),
    records: (ids) => found(ids, recordLinks),
    role: (id) => found([id], roleLinks),
    clauses: (numbers) => found(numbers, clauseLinks),
    sections: (numbers) => {
      const sections = numbers.flatMap((number) => byNumber.get(number)?.ancestors[0] ?? number);
      return found([...new Set(sections)], byNumber).map(label);
    },
  };
});

const index = <Entry>(
  entries: readonly Entry[],
  of: (entry: Entry) => [string, CellLink],
): ReadonlyMap<string, CellLink> => new Map(entries.map(of));

const found = <Entry>(keys: readonly string[], entries: ReadonlyMap<string, Entry>): Entry[] =>
  keys.flatMap((key) => entries.get(key) ?? []);
