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
  const stated = recordsStated(documents);
  // What the text says is left behind stands before what such a review usually leaves.
  const recordOf = (usual: string, interval: string, owner: string): string | null => {
    const records = stated(interval, owner);
    const record = records.includes(usual) ? usual : (records[0] ?? usual);
    return recordIds.has(record) ? record : null;
  };
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
            intervalFrom: `${list}.${id}.reviewInterval`,
            record: recordOf(record, `${list}.${id}.reviewInterval`, manager),
            documents: keys([...new Set([...stating(`${list}.${id}.reviewInterval`), ...stating(common)])]),
          },
    );
  return [
    ...periodicReviews.map(({ kind, interval, owner: path, record }): ReviewEntry => {
      const owner = String(valueAt(organisation, path) ?? '');
      return {
        kind,
        subject: '',
        owner,
        interval: String(valueAt(organisation, interval) ?? ''),
        intervalFrom: interval,
        record: recordOf(record, interval, owner),
        documents: keys(stating(interval)),
      };
    }),
    ...withEach('customers', 'customerReview', 'service-review-minutes', 'relationships.reviewInterval'),
    ...withEach('suppliers', 'supplierReview', 'supplier-review', 'supplierManagement.reviewInterval'),
  ];
}

/**
 * The records that passages name for a review: those of a role whose duty it is alone, or else those of all who have it,
 * every so often as the field says.
 */
function recordsStated(documents: readonly DocumentEntry[]): (interval: string, owner: string) => string[] {
  const duties = Map.groupBy(
    documents.flatMap((document) => document.duties),
    ({ intervalFrom }) => intervalFrom,
  );
  return (interval, owner) => {
    const theirs = (duties.get(interval) ?? []).filter(
      ({ by, records }) => by.includes(owner) && records.length > 0,
    );
    const alone = theirs.filter(({ by }) => by.length === 1);
    return (alone.length > 0 ? alone : theirs).flatMap(({ records }) => records);
  };
}
