import { isLonger } from '../fits.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Proof that would be gone before what it proves: parts of a record, and approvals of texts that are still kept. */
export const retention: Rule = ({ records, documents, calendar }) => {
  const approval = records.find(({ id }) => id === 'document-approval');
  return [
    ...records.flatMap(({ id, title, partOf, retention }) => {
      const whole = records.find((record) => record.id === partOf);
      if (!whole) return [];
      const path = `records.${id}.partOf`;
      return [
        ...when(
          whole.id === id || whole.partOf !== '',
          found(
            'part-of-a-part',
            path,
            `${title} is filed with ${whole.title}, which is itself filed with another record.`,
            'Name the record that all of them are filed with.',
          ),
        ),
        ...when(
          retention !== whole.retention,
          contradiction(
            'part-kept-otherwise',
            [
              { path: `records.${id}.retention`, value: retention },
              { path: `records.${whole.id}.retention`, value: whole.retention },
            ],
            `${title} is kept as long as ${whole.title}, ${whole.retention} (records.${whole.id}.retention), and not ${retention}.`,
            `Take the retention out, or write ${whole.retention}.`,
          ),
        ),
      ];
    }),
    ...(approval !== undefined &&
    isLonger(documents.supersededRetention, approval.retention, calendar.workingDayHours)
      ? [
          contradiction(
            'approval-gone-first',
            [
              { path: 'records.document-approval.retention', value: approval.retention },
              { path: 'documents.supersededRetention', value: documents.supersededRetention },
            ],
            `Approvals are kept ${approval.retention}, the texts that they prove ${documents.supersededRetention} (documents.supersededRetention).`,
            `Write ${documents.supersededRetention} or more.`,
          ),
        ]
      : []),
  ];
};
