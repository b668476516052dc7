import { clauseRecords } from '../coverage/clause-records.ts';
import type { ClauseEntry, DocumentEntry, Manual, RecordEntry } from '../model/manual.ts';
import { bySection, type SectionOf } from './sections.ts';

/** What to bring to the audit for one clause. */
export interface Evidence {
  clause: ClauseEntry;
  /** Documents that list the clause or answer a point of it. */
  documents: readonly DocumentEntry[];
  /** Records of the clause, then those of other clauses that its answers name. */
  records: readonly RecordEntry[];
}

/** What to bring to the audit, clause by clause; clauses that ask nothing are left out. */
export function evidenceOf(manual: Manual): SectionOf<Evidence>[] {
  const records = new Map(manual.records.map((record) => [record.id, record]));
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
      records: clauseRecords(clause, manual).flatMap((id) => records.get(id) ?? []),
    };
  });
}
