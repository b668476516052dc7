import type { Manual } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import type { Review } from '../model/review.ts';
import { recurringDuties } from './recurring-duties.ts';

/** All that comes back: activities, then duties that are none of these, then the reviews of documents. */
export const reviewsOf = memoise(({ reviews, documents, records }: Manual): Review[] => {
  const approval = records.some(({ id }) => id === 'document-approval') ? 'document-approval' : null;
  const inUse = documents.filter(({ withdrawal }) => withdrawal === null);
  const activities = reviews.map((review): Review => {
    const { record } = review;
    const proof = record === null ? [] : [record];
    return { ...review, document: null, url: '', records: proof, lastReview: null, nextReview: null };
  });
  const ofDocuments = inUse.map(
    ({ key, url, owner, review, reviewInterval, lastReview, nextReview }): Review => ({
      kind: 'document',
      document: key,
      subject: '',
      url,
      owner,
      interval: reviewInterval,
      intervalFrom: review ?? '',
      lastReview,
      nextReview,
      record: approval,
      records: approval === null ? [] : [approval],
      documents: [],
    }),
  );
  return [...activities, ...recurringDuties(inUse, [...activities, ...ofDocuments]), ...ofDocuments];
});
