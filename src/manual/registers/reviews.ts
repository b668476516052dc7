import { print } from '../../organisation/index.ts';
import { say as fill } from '../words/words.ts';
import { placesOf } from './places.ts';
import { type Place, period, type Register, type RegisterContext, tabulate } from './register.ts';

interface Review {
  what: readonly Place[] | string;
  kind: string;
  owner: string;
  interval: string;
  last: string;
  next: string;
  record: string | null;
  documents: readonly string[];
}

/** What is reviewed when: each document, and what the organisation reviews again and again. */
export function reviewRegister({ manual, words, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const kindOf = (kind: string): string => say[kind as keyof typeof say] ?? kind;
  const ofDocuments = manual.documents.map(
    ({ number, title, url, owner, reviewInterval, approvedOn, nextReview }): Review => ({
      what: [{ text: `${number} ${title}`, url }],
      kind: say.documentReview,
      owner,
      interval: reviewInterval,
      last: approvedOn ?? say.notReviewedYet,
      next: nextReview ?? say.setWithApproval,
      record: manual.records.some(({ id }) => id === 'document-approval') ? 'document-approval' : null,
      documents: [],
    }),
  );
  const periodic = manual.reviews.map(
    ({ kind, subject, owner, interval, record, documents }): Review => ({
      what: subject ? fill(say.reviewOf, { review: kindOf(kind), subject }) : kindOf(kind),
      kind: say.periodicReview,
      owner,
      interval,
      last: say.seeRecord,
      next: say.seeRecord,
      record,
      documents,
    }),
  );
  const head = {
    name: 'reviews',
    title: say.reviewRegister,
    lead: say.reviewRegisterLead,
    nothing: say.noReviewsAtAll,
  };
  return tabulate<Review>(
    head,
    [...periodic, ...ofDocuments],
    [
      {
        title: say.whatIsReviewed,
        kind: 'places',
        width: 46,
        of: ({ what }) => (typeof what === 'string' ? [{ text: what, url: '' }] : what),
      },
      { title: say.type, width: 18, choose: 'type', of: ({ kind }) => kind },
      { title: say.owner, kind: 'places', width: 28, choose: 'owner', of: ({ owner }) => places.role(owner) },
      {
        title: say.howOften,
        of: ({ interval }) =>
          period(
            interval,
            fill(say.reviewEvery, { interval: print(interval, { kind: 'interval' }, words.print) }),
          ),
      },
      { title: say.lastReview, kind: 'date', width: 16, of: ({ last }) => last },
      { title: say.review, kind: 'date', width: 22, due: true, of: ({ next }) => next },
      {
        title: say.shownBy,
        kind: 'places',
        width: 34,
        of: ({ record }) => (record ? places.records([record]) : null),
      },
      { title: say.decidedIn, kind: 'places', width: 26, of: ({ documents }) => places.documents(documents) },
    ],
  );
}
