import type { Answer, DocumentEntry } from './manual.ts';

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
  const groups = Map.groupBy(answers, (answer) => {
    const document = documents.get(answer.document);
    return document?.item ? sourceKey(answer, document, answers) : answer.url;
  });
  return [...groups.values()].flatMap(([answer, ...same]) => (answer ? [{ answer, same }] : []));
}

// Anchors count the passages to a point within a document; where a condition took one away, they count differently.
function sourceKey({ url }: Answer, document: DocumentEntry, answers: readonly Answer[]): string {
  const { id, key, owner, status, marks } = document;
  const anchor = url.slice(document.url.length + 1);
  const records = marks.find((mark) => mark.anchor === anchor)?.records ?? [];
  const passages = answers.filter((answer) => answer.document === key).length;
  return JSON.stringify([id, anchor, passages, owner, status, records]);
}
