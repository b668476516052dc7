import type { Decision } from '../organisation/index.ts';
import type { DecisionEntry, DocumentEntry } from './manual.ts';

/** Every value of the organisation with the documents that speak from it; personal and confidential ones left out. */
export function decisionEntries(
  decisions: readonly Decision[],
  documents: readonly DocumentEntry[],
): DecisionEntry[] {
  return decisions
    .filter(({ field }) => !field?.personal && !field?.confidential)
    .map(({ path, value, decided }) => ({
      path,
      value,
      decided,
      usedIn: documents
        .filter(({ paths }) => paths.some((used) => path === used || path.startsWith(`${used}.`)))
        .map(({ key }) => key),
    }));
}
