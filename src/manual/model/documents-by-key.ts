import type { DocumentEntry } from './manual.ts';
import { memoise } from './memoise.ts';

/** The documents of a manual by their keys, looked up once for all who ask. */
export const documentsByKey = memoise(
  (documents: readonly DocumentEntry[]): ReadonlyMap<string, DocumentEntry> =>
    new Map(documents.map((document) => [document.key, document])),
);
