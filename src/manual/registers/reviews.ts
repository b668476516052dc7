import { clockHours, print } from '../../organisation/index.ts';
import { reviewsOf } from '../entries/reviews.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import { label } from '../model/label.ts';
import type { Review } from '../model/review.ts';
import { shortened } from '../words/page-words.ts';
import { formatMessage } from '../words/words.ts';
import { type CellLink, period } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** What comes back when: what the organisation reviews again and again, duties that texts state, and each document. */
export const reviewRegister: RegisterDescription<Review> = {
  name: 'reviews',
  title: 'reviewRegister',
  lead: ({ site }) => site.reviewRegisterLead,
  nothing: 'noReviewsAtAll',
  counted: 'reviews',
  path: registerPath('reviews'),
  under: 'registers',
  page: { drawn: 'table', by: 'type' },
  nextReviews: true,
  file: { word: 'asCsv' },
  // What has a day comes first, the next day before all others: what only its record tells is no list of what to do next.
  entries: ({ manual }) => reviewsOf(manual).toSorted(byDay),
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const documents = documentsByKey(manual.documents);
    const reviewed = ({ document: key, kind, subject, url }: Review): CellLink => {
      const document = documents.get(key ?? '');
      if (document) return { text: label(document), url };
      if (kind === 'duty') return { text: shortened(subject, 120), url };
      const review = site[kind];
      return { text: subject ? formatMessage(site.reviewOf, { review, subject }) : review, url: '' };
    };
    const every = (interval: string) =>
      formatMessage(site.reviewEvery, {
        interval:
          clockHours(interval) === undefined ? interval : print(interval, { kind: 'interval' }, words.print),
      });
    const type = ({ document, kind }: Review) =>
      kind === 'duty' ? site.statedDuty : document === null ? site.periodicReview : site.documentReview;
    return [
      { title: site.whatIsReviewed, kind: 'link', width: 46, of: (review) => [reviewed(review)] },
      {
        title: site.type,
        width: 18,
        choose: 'type',
        of: type,
      },
      { title: site.owner, kind: 'link', width: 28, choose: 'owner', of: ({ owner }) => links.role(owner) },
      { title: site.howOften, kind: 'period', of: ({ interval }) => period(interval, every(interval)) },
      {
        title: site.lastReview,
        kind: 'date',
        width: 16,
        under: true,
        of: (review) => (review.document === null ? null : (review.lastReview ?? site.notReviewedYet)),
      },
      {
        title: site.review,
        kind: 'date',
        width: 22,
        due: true,
        of: ({ document, records, nextReview }) => {
          if (document !== null) return nextReview ?? site.setWithApproval;
          // The record of an activity tells the last day, and the next is counted from it.
          return records.length > 0 ? site.byItsRecord : null;
        },
      },
      {
        title: site.shownBy,
        kind: 'links',
        width: 34,
        of: ({ records }) => (records.length > 0 ? links.records(records) : null),
      },
      {
        title: site.decidedIn,
        kind: 'documents',
        width: 26,
        under: true,
        of: ({ documents: stating }) => links.documents(stating),
      },
    ];
  },
};

const byDay = ({ nextReview: a }: Review, { nextReview: b }: Review): number =>
  Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '');
