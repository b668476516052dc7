import type { ClauseRef, EditionId, RequirementRef } from '../../standard/index.ts';
import { clauseOf, clauseWithYear, requirementWithYear } from '../../standard/index.ts';
import { clausePath, requirementPath } from './urls.ts';

/** A name with its edition, and the page it has in the manual: none where it is of another edition. */
export interface EditionLabel {
  /** `2018:8.6.1`, in every manual. */
  text: string;
  /** Site path; empty for another edition. */
  url: string;
}

/** A clause as it is named where two editions meet. */
export const clauseEditionLabel = ({ edition, number }: ClauseRef, own: EditionId): EditionLabel => ({
  text: clauseWithYear({ edition, number }),
  url: edition === own ? clausePath(number) : '',
});

/** A requirement point as it is named where two editions meet. */
export const pointEditionLabel = ({ edition, id }: RequirementRef, own: EditionId): EditionLabel => ({
  text: requirementWithYear({ edition, id }),
  url: edition === own ? requirementPath(clauseOf({ edition, id }).number, id) : '',
});
