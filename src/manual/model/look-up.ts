import { documentsByKey } from './documents-by-key.ts';
import type {
  ClauseEntry,
  DocumentEntry,
  Manual,
  RecordEntry,
  RequirementEntry,
  RoleEntry,
} from './manual.ts';
import { memoise } from './memoise.ts';

/** Ways from numbers, keys and ids to what they name; an unknown one gives nothing. */
export interface LookUp {
  clause(number: string): ClauseEntry | undefined;
  role(id: string): RoleEntry | undefined;
  clauses(numbers: readonly string[]): ClauseEntry[];
  documents(keys: readonly string[]): DocumentEntry[];
  records(ids: readonly string[]): RecordEntry[];
  /** The sections of the manual's edition, in order. */
  sections: readonly ClauseEntry[];
  /** Number of the section a clause stands in. */
  sectionNumber(number: string): string;
  /** The leaf clauses at or under a clause. */
  leavesUnder(number: string): readonly ClauseEntry[];
  /** All requirement points of the manual's edition. */
  points: readonly RequirementEntry[];
  /** The requirement points of a clause and of all that stands under it. */
  pointsUnder(number: string): readonly RequirementEntry[];
}

/** What stands where in a manual; gathered once for all who ask. */
export const lookUp = memoise(
  (manual: Pick<Manual, 'clauses' | 'documents' | 'records' | 'roles'>): LookUp => {
    const clauses = new Map(manual.clauses.map((entry) => [entry.number, entry]));
    const documents = documentsByKey(manual.documents);
    const records = new Map(manual.records.map((entry) => [entry.id, entry]));
    const roles = new Map(manual.roles.map((entry) => [entry.id, entry]));
    const leaves = manual.clauses.filter(({ leaf }) => leaf);
    const leavesOf = new Map<string, ClauseEntry[]>(manual.clauses.map(({ number }) => [number, []]));
    for (const leaf of leaves)
      for (const number of [leaf.number, ...leaf.ancestors]) leavesOf.get(number)?.push(leaf);
    const pointsOf = (under: readonly ClauseEntry[]) => under.flatMap(({ requirements }) => requirements);
    const points = new Map([...leavesOf].map(([number, under]) => [number, pointsOf(under)]));
    return {
      clause: (number) => clauses.get(number),
      role: (id) => roles.get(id),
      clauses: (numbers) => found(numbers, clauses),
      documents: (keys) => found(keys, documents),
      records: (ids) => found(ids, records),
      sections: manual.clauses.filter(({ parent }) => parent === null),
      sectionNumber: (number) => clauses.get(number)?.ancestors[0] ?? number,
      leavesUnder: (number) => leavesOf.get(number) ?? [],
      points: pointsOf(leaves),
      pointsUnder: (number) => points.get(number) ?? [],
    };
  },
);

const found = <Entry>(keys: readonly string[], entries: ReadonlyMap<string, Entry>): Entry[] =>
  keys.flatMap((key) => entries.get(key) ?? []);
