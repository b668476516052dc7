import type { DutyFact } from '../model/document.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { type RedactableText, redactedText } from '../model/redactable-text.ts';
import type { Review } from '../model/review.ts';

type RecurringDuty = Pick<DutyFact, 'by' | 'records' | 'anchor' | 'every' | 'interval' | 'intervalFrom'> &
  RedactableText;

/**
 * The duties that come back, one for each role that has them. What a passage says in several documents of its template is one
 * duty, in the words of the first; what `told` tells already is none: the same role, by the same field of the organisation, with
 * the same proof.
 */
export function recurringDuties(documents: readonly DocumentEntry[], told: readonly Review[]): Review[] {
  const tellers = Map.groupBy(told, ({ owner, intervalFrom }) => `${owner} ${intervalFrom}`);
  const found = documents.flatMap((document) =>
    [...stepsThatRecur(document), ...document.duties]
      .filter(({ every }) => every !== '')
      .flatMap((duty) => duty.by.map((role) => ({ document, duty, role })))
      .filter(({ duty, role }) => {
        const { intervalFrom, records } = duty;
        const same = intervalFrom === '' ? [] : (tellers.get(`${role} ${intervalFrom}`) ?? []);
        return !same.some(
          (review) =>
            (review.document === null || review.document === document.key) &&
            (records.length === 0 || records.some((record) => review.records.includes(record))),
        );
      }),
  );
  // Anchors count within a document: where a condition took a passage away they count differently, and so do its duties.
  const passages = Map.groupBy(found, ({ document: { key, id, item, duties, steps }, duty, role }) =>
    JSON.stringify([
      item === null ? key : [id, duties.length, steps.length],
      duty.anchor,
      duty.every,
      duty.records,
      role,
    ]),
  );
  return [...passages.values()].flatMap(([first, ...others]): Review[] => {
    if (!first) return [];
    const { document, duty, role } = first;
    return [
      {
        kind: 'duty',
        document: null,
        subject: redactedText(duty),
        url: `${document.url}#${duty.anchor}`,
        owner: role,
        interval: duty.interval || duty.every,
        intervalFrom: duty.intervalFrom,
        record: duty.records[0] ?? null,
        records: duty.records,
        documents: [document, ...others.map((one) => one.document)].map(({ key }) => key),
        lastReview: null,
        nextReview: null,
      },
    ];
  });
}

const stepsThatRecur = ({ steps }: DocumentEntry): RecurringDuty[] =>
  steps.flatMap(({ rhythm, responsible: by, output: records, anchor, text, redacted }) =>
    rhythm ? [{ ...rhythm, by, records, anchor, text, ...(redacted === undefined ? {} : { redacted }) }] : [],
  );
