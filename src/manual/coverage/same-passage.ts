import type { Answer, DocumentEntry } from '../model/manual.ts';

/** An answer, with those that say the same in other documents of its template. */
export interface Passage {
  answer: Answer;
  same: readonly Answer[];
}

/**
 * Puts answers together that come from one passage of a template made for several items. Owner, state and records of
 * the first hold for the rest: who differs in one of them stands alone.
 */
export function passagesOf(
  answers: readonly Answer[],
  documents: ReadonlyMap<string, DocumentEntry>,
): Passage[] {
  // Anchors count the passages to a point within a document; where a condition took one away, they count differently.
  const times = Map.groupBy(answers, ({ document }) => document);
  const groups = Map.groupBy(answers, ({ document: key, anchor, records }) => {
    const document = documents.get(key);
    if (!document?.item) return JSON.stringify([key, anchor]);
    const { id, owner, status } = document;
    return JSON.stringify([id, anchor, times.get(key)?.length, owner, status, records]);
  });
  return [...groups.values()].flatMap(([answer, ...same]) => (answer ? [{ answer, same }] : []));
}
