import type { DocumentEntry } from '../manual/model/manual.ts';

/** Documents of one file that stand together, or one alone. */
export interface ListedDocuments {
  /** All documents of the file, more than may be listed. */
  all: readonly DocumentEntry[];
  listed: readonly DocumentEntry[];
}

/** How many documents of one clause the sidebar lists. */
export const mostListed = 30;

/**
 * The documents of a clause that a sidebar lists, file by file: all of them, or those around the current one where they
 * are more than anybody reads. So a page doesn't grow with the manual.
 */
export function listedDocuments(
  documents: readonly DocumentEntry[],
  current: DocumentEntry | undefined,
  most = mostListed,
): ListedDocuments[] {
  const files = [...Map.groupBy(documents, ({ id }) => id).values()];
  const inOrder = files.flat();
  const at = Math.max(current ? inOrder.indexOf(current) : 0, 0);
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), inOrder.length - most));
  const wanted = new Set(inOrder.slice(start, start + most));
  return files
    .map((all) => ({ all, listed: all.filter((document) => wanted.has(document)) }))
    .filter(({ listed }) => listed.length > 0);
}
