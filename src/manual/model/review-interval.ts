import { documentTypeOf, fieldAt, type Organisation } from '../../organisation/index.ts';
import type { Document } from './document.ts';
import { valueAt } from './value-at.ts';

/**
 * How often a document is reviewed, in ISO 8601: the field that its front matter names, which its text states too, or
 * what its type says.
 */
export function reviewIntervalOf(
  { review, type }: Pick<Document, 'review' | 'type'>,
  organisation: Organisation,
): string {
  const named =
    review !== null && fieldAt(review)?.kind === 'interval' ? valueAt(organisation, review) : null;
  return typeof named === 'string' ? named : documentTypeOf(organisation, type).reviewInterval;
}
