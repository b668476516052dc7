import { wholeFile } from '../../../diagnostics/place.ts';
import type { DocumentEntry } from '../../model/manual.ts';
import type { Found, ReleaseFacts, ReleaseReason } from '../reason.ts';

const about = (document: DocumentEntry, found: Pick<Found, 'value' | 'message' | 'hint'>): Found => ({
  subject: document.key,
  place: { file: document.file, ...wholeFile },
  ...found,
});

const named = ({ number, title, key }: DocumentEntry): string => `${number} ${title} (${key})`;

/** The start of a fingerprint, as sheets show it: enough to tell one text from the next. */
const textNow = ({ fingerprint }: DocumentEntry): string => fingerprint.text.slice(0, 12);

const inState = ({ today }: ReleaseFacts, state: DocumentEntry['status']) =>
  today.filter(({ status }) => status === state);

/** Documents whose text nobody approved. Those that are approved and come into force later are none. */
export const unapprovedDocument = {
  about: 'document',
  find: (facts) =>
    inState(facts, 'draft').map((document) =>
      about(document, {
        value: textNow(document),
        message: `Nobody approved ${named(document)}.`,
        hint: 'Approve it: clausebook approve with its id, or with --all.',
      }),
    ),
} as const satisfies ReleaseReason;

/** Documents whose text is not the one that was approved. */
export const changedDocument = {
  about: 'document',
  find: (facts) =>
    inState(facts, 'changed').map((document) =>
      about(document, {
        value: textNow(document),
        message: `${named(document)} was changed since version ${document.version}, which readers would get.`,
        hint: 'Approve the new text (clausebook approve), or bring the approved one back.',
      }),
    ),
} as const satisfies ReleaseReason;

/** Documents that are approved, and need the consent of somebody who has not given it. */
export const awaitingConsent = {
  about: 'document',
  find: (facts) =>
    inState(facts, 'awaiting-agreement').map((document) =>
      about(document, {
        value: document.version ?? '',
        message: `Version ${document.version} of ${named(document)} awaits the consent of ${document.awaiting.join(', ')}.`,
        hint: 'Record each consent once it is given (clausebook agree).',
      }),
    ),
} as const satisfies ReleaseReason;

/** Documents that should have been read again by the day of the release. */
export const overdueReview = {
  about: 'document',
  find: ({ today, day }) =>
    today.flatMap((document) => {
      const { nextReview, status } = document;
      if (nextReview === null || nextReview >= day) return [];
      return about(document, {
        value: nextReview,
        message: `${named(document)} was to be reviewed by ${nextReview}.`,
        hint:
          status === 'changed'
            ? 'Approve its new text, which counts as a review (clausebook approve).'
            : 'Read it again, and record that it holds (clausebook review).',
      });
    }),
} as const satisfies ReleaseReason;
