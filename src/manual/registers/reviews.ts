import { print } from '../../organisation/index.ts';
import { type Review, reviewsOf } from '../entries/reviews.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import { label } from '../model/label.ts';
import { formatMessage } from '../words/words.ts';
import { type CellLink, period } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** What is reviewed when: what the organisation reviews again and again, and each document. */
export const reviewRegister: RegisterDescription<Review> = {
  name: 'reviews',
  title: 'reviewRegister',
  lead: ({ site }) => site.reviewRegisterLead,
  nothing: 'noReviewsAtAll',
  counted: 'reviews',
  path: registerPath('reviews'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => reviewsOf(manual),
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const documents = documentsByKey(manual.documents);
    const reviewed = ({ document: key, kind, subject }: Review): CellLink => {
      const document = documents.get(key ?? '');
      if (document) return { text: label(document), url: document.url };
      const review = site[kind];
      return { text: subject ? formatMessage(site.reviewOf, { review, subject }) : review, url: '' };
    };
    const every = (interval: string) =>
      formatMessage(site.reviewEvery, { interval: print(interval, { kind: 'interval' }, words.print) });
    return [
      { title: site.whatIsReviewed, kind: 'link', width: 46, of: (review) => [reviewed(review)] },
      {
        title: site.type,
        width: 18,
        choose: 'type',
        of: ({ document }) => (document === null ? site.periodicReview : site.documentReview),
      },
      { title: site.owner, kind: 'link', width: 28, choose: 'owner', of: ({ owner }) => links.role(owner) },
      { title: site.howOften, kind: 'period', of: ({ interval }) => period(interval, every(interval)) },
      {
        title: site.lastReview,
        kind: 'date',
        width: 16,
        of: ({ document, lastReview }) =>
          document === null ? site.seeRecord : (lastReview ?? site.notReviewedYet),
      },
      {
        title: site.review,
        kind: 'date',
        width: 22,
        due: true,
        of: ({ document, nextReview }) =>
          document === null ? site.seeRecord : (nextReview ?? site.setWithApproval),
      },
      {
        title: site.shownBy,
        kind: 'links',
        width: 34,
        of: ({ record }) => (record ? links.records([record]) : null),
      },
      {
        title: site.decidedIn,
        kind: 'documents',
        width: 26,
        of: ({ documents: stating }) => links.documents(stating),
      },
    ];
  },
};
