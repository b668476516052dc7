import type { ClauseEntry, Manual, RequirementEntry } from '../manual.ts';
import { requirementPath } from '../paths.ts';
import { placesOf } from './places.ts';
import type { Place } from './register.ts';
import { bySection, type SectionOf } from './sections.ts';

/** One question of an audit: what is asked, where the manual answers it, what to look at. */
export interface CheckedPoint {
  point: RequirementEntry;
  url: string;
  /** Documents with the heading under which the answer stands. */
  answers: readonly Place[];
  /** Records that the answer names; those of the clause where it names none. */
  records: readonly Place[];
}

export interface CheckedClause {
  clause: ClauseEntry;
  points: readonly CheckedPoint[];
}

/** The audit checklist: every point that has to be answered, by section and clause. Permissions and notes ask nothing. */
export function checklistOf(manual: Manual): SectionOf<CheckedClause>[] {
  const places = placesOf(manual);
  const documents = new Map(manual.documents.map((document) => [document.key, document]));
  const checked = (clause: ClauseEntry, point: RequirementEntry): CheckedPoint => {
    const marks = point.answeredBy.map(({ document: key, url }) => {
      const document = documents.get(key);
      const mark = document?.marks.find(({ anchor }) => url.endsWith(`#${anchor}`));
      const heading = document?.headings.find(({ slug }) => slug === mark?.heading)?.text;
      return { text: [document?.number ?? key, heading].filter(Boolean).join(', '), url, mark };
    });
    const named = [...new Set(marks.flatMap(({ mark }) => mark?.records ?? []))];
    return {
      point,
      url: requirementPath(clause.number, point.id),
      answers: marks.map(({ text, url }) => ({ text, url })),
      records: places.records(named.length > 0 ? named : clause.records),
    };
  };
  return bySection(manual, (clause) => {
    const points = clause.requirements.filter(({ scored }) => scored);
    return points.length > 0 ? { clause, points: points.map((point) => checked(clause, point)) } : undefined;
  });
}
