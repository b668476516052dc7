import type { RequirementEntry } from '../model/manual.ts';
import { pageWords } from '../words/page-words.ts';
import { formatMessage, type Words } from '../words/words.ts';
import type { Coverage } from './coverage.ts';

/** What is in force of some points, and what the others lack: "12 of 20 in force, 7 drafted, 1 gap". */
export function coverageInWords({ inForce, drafted, missing, gaps, total }: Coverage, words: Words): string {
  const { site, figure, counted } = pageWords(words);
  if (total === 0) return site.nothingDemanded;
  return [
    formatMessage(site.pointsInForce, { inForce: figure(inForce), total: figure(total) }),
    ...(drafted > 0 ? [counted('pointsDrafted', drafted)] : []),
    ...(missing > 0 ? [counted('contentMissing', missing)] : []),
    ...(gaps > 0 ? [counted('gaps', gaps)] : []),
  ].join(', ');
}

/** How many points there are, and how many that only permit or note: what is in force counts the former alone. */
export function pointsAndNotes(
  points: readonly Pick<RequirementEntry, 'scored'>[],
  words: Words,
): [points: string, ...notes: string[]] {
  const { counted } = pageWords(words);
  const scored = points.filter((point) => point.scored).length;
  const notes = points.length - scored;
  return [counted('points', scored), ...(notes > 0 ? [counted('notes', notes)] : [])];
}
