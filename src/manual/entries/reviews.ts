import type { Manual, ReviewEntry } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';

/** Something that is reviewed again and again: an activity of the organisation, or a document. */
export interface Review extends ReviewEntry {
  /** Key of the document; `null` for an activity. */
  document: string | null;
  /** ISO 8601 dates; `null` where nobody knows them here: the record of an activity tells, or no approval did yet. */
  lastReview: string | null;
  nextReview: string | null;
}

/** All that is reviewed, activities first. */
export const reviewsOf = memoise(({ reviews, documents, records }: Manual): Review[] => {
  const approval = records.some(({ id }) => id === 'document-approval') ? 'document-approval' : null;
  return [
    ...reviews.map((review) => ({ ...review, document: null, lastReview: null, nextReview: null })),
    ...documents
      .filter(({ withdrawal }) => withdrawal === null)
      .map(
        ({ key, owner, reviewInterval, lastReview, nextReview }): Review => ({
          kind: 'document',
          document: key,
          subject: '',
          owner,
          interval: reviewInterval,
          lastReview,
          nextReview,
          record: approval,
          documents: [],
        }),
      ),
  ];
});
