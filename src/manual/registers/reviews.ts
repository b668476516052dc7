import { print } from '../../organisation/index.ts';
import { type Review, reviewsOf } from '../entries/reviews.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import { label } from '../model/label.ts';
import { say as fill } from '../words/words.ts';
import { type Place, period } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

/** What is reviewed when: what the organisation reviews again and again, and each document. */
export const reviewRegister: RegisterDescription<Review> = {
  name: 'reviews',
  title: 'reviewRegister',
  lead: ({ say }) => say.reviewRegisterLead,
  nothing: 'noReviewsAtAll',
  counted: 'reviews',
  path: registerPath('reviews'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => reviewsOf(manual),
  columns: ({ manual, words, say }) => {
    const places = placesOf(manual);
    const documents = documentsByKey(manual.documents);
    const reviewed = ({ document: key, kind, subject }: Review): Place => {
      const document = documents.get(key ?? '');
      if (document) return { text: label(document), url: document.url };
      const review = say[kind];
      return { text: subject ? fill(say.reviewOf, { review, subject }) : review, url: '' };
    };
    const every = (interval: string) =>
      fill(say.reviewEvery, { interval: print(interval, { kind: 'interval' }, words.print) });
    return [
      { title: say.whatIsReviewed, kind: 'place', width: 46, of: (review) => [reviewed(review)] },
      {
        title: say.type,
        width: 18,
        choose: 'type',
        of: ({ document }) => (document === null ? say.periodicReview : say.documentReview),
      },
      { title: say.owner, kind: 'place', width: 28, choose: 'owner', of: ({ owner }) => places.role(owner) },
      { title: say.howOften, kind: 'period', of: ({ interval }) => period(interval, every(interval)) },
      {
        title: say.lastReview,
        kind: 'date',
        width: 16,
        of: ({ document, lastReview }) =>
          document === null ? say.seeRecord : (lastReview ?? say.notReviewedYet),
      },
      {
        title: say.review,
        kind: 'date',
        width: 22,
        due: true,
        of: ({ document, nextReview }) =>
          document === null ? say.seeRecord : (nextReview ?? say.setWithApproval),
      },
      {
        title: say.shownBy,
        kind: 'places',
        width: 34,
        of: ({ record }) => (record ? places.records([record]) : null),
      },
      {
        title: say.decidedIn,
        kind: 'documents',
        width: 26,
        of: ({ documents: stating }) => places.documents(stating),
      },
    ];
  },
};
