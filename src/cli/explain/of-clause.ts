import { clauseRecords } from '../../manual/coverage/clause-records.ts';
import { label } from '../../manual/model/label.ts';
import { lookUp } from '../../manual/model/look-up.ts';
import type { Manual, RequirementEntry } from '../../manual/model/manual.ts';
import { redactedText } from '../../manual/model/redactable-text.ts';
import type { Explanation } from './explanation.ts';

const standing: Record<RequirementEntry['status'], string> = {
  'in-force': 'answered in force',
  drafted: 'answered by a draft',
  'content-missing': 'answered, with content missing',
  gap: 'not answered',
};

/** The points of a clause, and what answers each. */
export function explainClause(number: string, manual: Manual): Explanation | undefined {
  const clause = manual.clauses.find((one) => one.number === number);
  if (!clause) return undefined;
  return {
    kind: 'clause',
    id: number,
    title: clause.title,
    facts: {
      page: clause.url,
      under: clause.parent ?? '',
      'other editions': clause.other
        .map(
          ({ edition, clauses }) => `${edition}: ${clauses.map((one) => one.number).join(', ') || 'nothing'}`,
        )
        .join('; '),
    },
    sections: [
      { heading: 'Clauses in it', lines: clause.children },
      {
        heading: 'Points, and where they are answered',
        lines: clause.requirements.flatMap((point) => [
          `${point.id}  ${point.scored ? standing[point.status] : 'needs no answer'}: ${point.text}`,
          ...answersOf(point, manual),
        ]),
      },
      { heading: 'Documents', lines: documentLines(clause.documents, manual) },
      { heading: 'Records', lines: clauseRecords(clause, manual) },
    ],
  };
}

/** One point of a clause with its answers. */
export function explainPoint(id: string, manual: Manual): Explanation | undefined {
  const clause = manual.clauses.find(({ requirements }) => requirements.some((one) => one.id === id));
  const point = clause?.requirements.find((one) => one.id === id);
  if (!clause || !point) return undefined;
  return {
    kind: 'point',
    id,
    title: point.text,
    facts: {
      clause: `${clause.number} ${clause.title}`,
      state: point.scored ? standing[point.status] : 'needs no answer',
      missing: point.missing.join(', '),
    },
    sections: [
      {
        heading: 'Answered by',
        lines: point.answeredBy.flatMap((answer) => [
          `${documentLines([answer.document], manual)[0] ?? answer.document}  ${answer.url}`,
          `  ${redactedText(answer)}`,
        ]),
      },
    ],
  };
}

function answersOf({ answeredBy, missing }: RequirementEntry, manual: Manual): string[] {
  const lines = answeredBy.map(
    ({ document, url }) => `  ${documentLines([document], manual)[0] ?? document}  ${url}`,
  );
  return [...lines, ...(missing.length > 0 ? [`  waits for ${missing.join(', ')}`] : [])];
}

/** Documents by number, title and state. */
export const documentLines = (keys: readonly string[], manual: Manual): string[] =>
  lookUp(manual)
    .documents([...new Set(keys)])
    .map((document) => `${label(document)} (${document.status})`);
