import { manual } from 'virtual:clausebook/manual';
import { isInForce } from '../manual/control/state.ts';
import { clauseRecords } from '../manual/coverage/clause-records.ts';
import { type Passage, passagesOf } from '../manual/coverage/same-passage.ts';
import { documentsByKey } from '../manual/model/documents-by-key.ts';
import { lookUp } from '../manual/model/look-up.ts';
import type {
  Answer,
  ClauseEntry,
  DocumentEntry,
  RecordEntry,
  RequirementEntry,
} from '../manual/model/manual.ts';

export { manual };

/** Look-ups in the manual that is being built; see `LookUp` for what each gives for an unknown key. */
export const {
  clause: clauseOf,
  role: roleOf,
  clauses: clausesOf,
  documents: documentsOf,
  records: recordsOf,
  sections,
  sectionNumber,
  leavesUnder,
  points: allPoints,
  pointsUnder,
} = lookUp(manual);

/** Documents by their keys. */
const documents: ReadonlyMap<string, DocumentEntry> = documentsByKey(manual.documents);

/** The document with a key. */
export const documentOf = (key: string): DocumentEntry | undefined => documents.get(key);

/** The answers to a point, with those of one template together. */
export const answersTo = ({ answeredBy }: RequirementEntry): Passage[] => passagesOf(answeredBy, documents);

/** Whether a text in force gives an answer, with all that it rests on: what is drawn in green. */
export const holds = ({ document, missing }: Pick<Answer, 'document' | 'missing'>): boolean =>
  missing.length === 0 && isInForce(documentOf(document)?.status ?? 'draft');

/** The records that show the work of a clause and of all that stands under it. */
export const recordsShowing = (clause: ClauseEntry): RecordEntry[] =>
  recordsOf(clauseRecords(clause, manual));
