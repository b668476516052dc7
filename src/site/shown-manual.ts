import { manual } from 'virtual:clausebook/manual';
import { clauseRecords } from '../manual/clause-records.ts';
import { documentsByKey } from '../manual/documents-by-key.ts';
import type {
  ClauseEntry,
  DocumentEntry,
  RecordEntry,
  RequirementEntry,
  RoleEntry,
} from '../manual/manual.ts';
import { type Passage, passagesOf } from '../manual/same-passage.ts';

export { manual };

const clauses = new Map(manual.clauses.map((entry) => [entry.number, entry]));
/** Documents by their keys. */
export const documents: ReadonlyMap<string, DocumentEntry> = documentsByKey(manual.documents);
const records = new Map(manual.records.map((entry) => [entry.id, entry]));
const roles = new Map(manual.roles.map((entry) => [entry.id, entry]));

export const clauseOf = (number: string): ClauseEntry | undefined => clauses.get(number);
export const roleOf = (id: string): RoleEntry | undefined => roles.get(id);
export const documentOf = (key: string): DocumentEntry | undefined => documents.get(key);

/** The answers to a point, with those of one template together. */
export const answersTo = ({ answeredBy }: RequirementEntry): Passage[] => passagesOf(answeredBy, documents);

export const clausesOf = (numbers: readonly string[]): ClauseEntry[] => found(numbers, clauses);
export const documentsOf = (keys: readonly string[]): DocumentEntry[] => found(keys, documents);
export const recordsOf = (ids: readonly string[]): RecordEntry[] => found(ids, records);

/** The records that show the work of a clause. */
export const recordsShowing = (clause: ClauseEntry): RecordEntry[] => recordsOf(clauseRecords(clause));

/** The sections of the manual's edition, in order. */
export const sections: readonly ClauseEntry[] = manual.clauses.filter(({ parent }) => parent === null);

const leaves = manual.clauses.filter(({ leaf }) => leaf);
/** The leaf clauses at or under a clause. */
export const leavesUnder = (number: string): ClauseEntry[] =>
  leaves.filter((leaf) => leaf.number === number || leaf.ancestors.includes(number));

const points = new Map(
  manual.clauses.map(({ number }) => {
    const under = leavesUnder(number).flatMap(({ requirements }) => requirements);
    return [number, under] as const;
  }),
);

/** The requirement points of a clause and of all that stands under it. */
export const pointsUnder = (number: string): readonly RequirementEntry[] => points.get(number) ?? [];

/** All requirement points of the manual's edition. */
export const allPoints: readonly RequirementEntry[] = leaves.flatMap(({ requirements }) => requirements);

/** Number of the section a clause stands in. */
export const sectionNumber = (number: string): string => clauses.get(number)?.ancestors[0] ?? number;

function found<T>(keys: readonly string[], entries: ReadonlyMap<string, T>): T[] {
  return keys.flatMap((key) => entries.get(key) ?? []);
}
