import type { ClauseEntry, DocumentEntry, Manual, RecordEntry } from '../manual.ts';
import { bySection, type SectionOf } from './sections.ts';

/** What to bring to the audit for one clause. */
export interface Evidence {
  clause: ClauseEntry;
  /** Documents that list the clause or answer a point of it. */
  documents: readonly DocumentEntry[];
  records: readonly RecordEntry[];
}

/** What to bring to the audit, clause by clause; clauses that ask nothing are left out. */
export function evidenceOf(manual: Manual): SectionOf<Evidence>[] {
  return bySection(manual, (clause) => {
    if (!clause.requirements.some(({ scored, answeredBy }) => scored || answeredBy.length > 0))
      return undefined;
    const keys = new Set([
      ...clause.documents,
      ...clause.requirements.flatMap(({ answeredBy }) => answeredBy.map(({ document }) => document)),
    ]);
    return {
      clause,
      documents: manual.documents.filter(({ key }) => keys.has(key)),
      records: manual.records.filter(({ id }) => clause.records.includes(id)),
    };
  });
}
