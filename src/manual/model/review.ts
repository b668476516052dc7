import type { ReviewEntry } from './manual.ts';

/** Something that comes back: an activity of the organisation, a duty that a text states, or the review of a document. */
export interface Review extends Omit<ReviewEntry, 'kind'> {
  /** `duty` for one that a text states, `document` for the review of a document, else the activity. */
  kind: ReviewEntry['kind'] | 'duty';
  /** Key of the document that is reviewed; `null` for the others. */
  document: string | null;
  /** Site path of the document or of the passage; empty for an activity. */
  url: string;
  /** All records that show it. */
  records: string[];
  /** ISO 8601 dates; `null` where nobody knows them here: the record of an activity tells, or no approval did yet. */
  lastReview: string | null;
  nextReview: string | null;
}
