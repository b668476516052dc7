import { requirementAnchor } from '../../manual/model/urls.ts';
import type { Match } from './exact-match.ts';
import type { Passages } from './excerpts.ts';

/** Where a result leads: the point that was asked for, or the passage that is shown of a page that was found by its text. */
export function landing({ point, isCalled }: Match, passages: Passages | undefined): string {
  if (point) return `#${requirementAnchor(point)}`;
  return passages?.anchor && !isCalled ? `#${passages.anchor}` : '';
}
