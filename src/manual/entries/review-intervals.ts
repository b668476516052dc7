import type { Organisation } from '../../organisation/index.ts';
import type { DocumentEntry, ReviewEntry } from '../model/manual.ts';
import { valueAt } from '../model/value-at.ts';
import { periodicReviews } from '../registers/periodic-reviews.ts';
import type { SiteKey } from '../words/words.ts';

/** The reviews that the organisation decided to hold again and again; those with each customer and supplier last. */
export function reviewEntries(
  documents: readonly DocumentEntry[],
  organisation: Organisation,
): ReviewEntry[] {
  const recordIds = new Set(organisation.records.map(({ id }) => id));
  const known = (record: string) => (recordIds.has(record) ? record : null);
  const stating = (path: string) => documents.filter(({ paths }) => paths.includes(path));
  const keys = (found: readonly DocumentEntry[]) => found.map(({ key }) => key);
  const withEach = (
    list: 'customers' | 'suppliers',
    kind: SiteKey,
    record: string,
    common: string,
  ): ReviewEntry[] =>
    organisation[list].flatMap(({ id, name, manager, reviewInterval }) =>
      reviewInterval === undefined
        ? []
        : {
            kind,
            subject: name,
            owner: manager,
            interval: reviewInterval,
            record: known(record),
            documents: keys([...new Set([...stating(`${list}.${id}.reviewInterval`), ...stating(common)])]),
          },
    );
  return [
    ...periodicReviews.map(
      ({ kind, interval, owner, record }): ReviewEntry => ({
        kind,
        subject: '',
        owner: String(valueAt(organisation, owner) ?? ''),
        interval: String(valueAt(organisation, interval) ?? ''),
        record: known(record),
        documents: keys(stating(interval)),
      }),
    ),
    ...withEach('customers', 'customerReview', 'service-review-minutes', 'relationships.reviewInterval'),
    ...withEach('suppliers', 'supplierReview', 'supplier-review', 'supplierManagement.reviewInterval'),
  ];
}
