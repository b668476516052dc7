import type { SearchLanguage } from '../words/words.ts';

/** The text of a page as it lies in an offline copy. */
export interface CopiedText {
  content: string;
  /** Places that can be led to: element, id, text, and position of its first word. */
  anchors: readonly (readonly [element: string, id: string, text: string, location: number])[];
}

/** All texts of a copy, in the order of the list of pages, and how their language writes words. */
export interface CopiedTexts {
  language: Pick<SearchLanguage, 'suffixes' | 'contractions'>;
  texts: readonly CopiedText[];
}
