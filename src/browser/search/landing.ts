import { requirementAnchor } from '../../manual/model/urls.ts';
import type { Match } from './exact-match.ts';
import type { Passages } from './excerpts.ts';
import type { Intent } from './intent.ts';
import { weights } from './weights.ts';

/**
 * Where a result leads on its page: the point that was asked for, else the passage that says most of the question. Whoever
 * called the page by its name gets it from the beginning; whoever asks what to do, and no passage says so, its first steps.
 * One word, or another name for the page, leads to a place only where that says it: what mentions half of it was not meant.
 */
export function landing({ point, isCalled }: Match, passages: Passages | undefined, intent: Intent): string {
  if (point) return `#${requirementAnchor(point)}`;
  if (isCalled || !passages) return '';
  const { landing: best, steps, isBare } = passages;
  const first = intent.types.has('procedure') || isBare ? steps : undefined;
  const least = first === undefined ? weights.landingLeast : weights.landingLeastDoing;
  if (best && best.share >= least && !isBare) return `#${best.block.anchor}`;
  return first === undefined ? '' : `#${first}`;
}
