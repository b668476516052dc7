import { documentsByKey } from '../model/documents-by-key.ts';
import type { ClauseEntry, Manual, RequirementEntry } from '../model/manual.ts';
import { requirementPath } from '../model/urls.ts';
import type { CellLink } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { bySection, type SectionOf } from './sections.ts';

/** One question of an audit: what is asked, where the manual answers it, what to look at. */
export interface CheckedPoint {
  clause: ClauseEntry;
  point: RequirementEntry;
  url: string;
  /** Documents with the heading under which the answer stands. */
  answers: readonly CellLink[];
  /** Records that the answer names; those of the clause where it names none. */
  records: readonly CellLink[];
  /** Whether the records belong to the clause alone, since no passage that answers names one. */
  recordsOfClause: boolean;
}

/** A leaf clause with the points that an auditor asks about. */
export interface CheckedClause {
  clause: ClauseEntry;
  points: readonly CheckedPoint[];
}

/** The audit checklist: every point that has to be answered, by section and clause. Permissions and notes ask nothing. */
export function checklistOf(manual: Manual): SectionOf<CheckedClause>[] {
  const links = cellLinksOf(manual);
  const documents = documentsByKey(manual.documents);
  const checked = (clause: ClauseEntry, point: RequirementEntry): CheckedPoint => {
    const answers = point.answeredBy.map(({ document, heading, url }): CellLink => {
      const number = documents.get(document)?.number;
      return { text: [number, heading?.text].filter(Boolean).join(', '), url };
    });
    const named = [...new Set(point.answeredBy.flatMap(({ records }) => records))];
    return {
      clause,
      point,
      url: requirementPath(clause.number, point.id),
      answers: toldApart(answers),
      records: links.records(named.length > 0 ? named : clause.records),
      recordsOfClause: named.length === 0,
    };
  };
  return bySection(manual, (clause) => {
    const points = clause.requirements.filter(({ scored }) => scored);
    return points.length > 0 ? { clause, points: points.map((point) => checked(clause, point)) } : undefined;
  });
}

/** Places under one heading of a document are counted, so that each link says which one it leads to. */
function toldApart(answers: readonly CellLink[]): CellLink[] {
  return answers.map((answer, at) => {
    const before = answers.slice(0, at).filter(({ text }) => text === answer.text).length;
    return before > 0 ? { ...answer, text: `${answer.text} (${before + 1})` } : answer;
  });
}
