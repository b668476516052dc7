import type { Document } from './document.ts';

/** Who looks at the manual, and when. */
export interface View {
  /** `drafts`: the current text; `approved`: only text that was approved. */
  publication: 'drafts' | 'approved';
  /** Group of readers, empty for all. */
  audience: string;
  /** ISO 8601 date of the look. */
  date: string;
  language: string;
}

/**
 * The one place that decides which documents, and which text of them, readers get. Pages, sidebar, search, registers
 * and data take only its result. Nothing is approved yet and no document names an audience, so all are shown.
 */
export function shown(documents: readonly Document[], _view: View): readonly Document[] {
  return documents;
}
