import type { FormWords } from './form-words.ts';
import type { Saved } from './outcome.ts';

/** What a page needs to draw the form: the file, words, and what the last saving did. */
export interface FormStatus {
  is: 'on';
  /** Goes with whatever the page sends. */
  token: string;
  file: string;
  /** Whether the form writes the file, or shows lines for it. */
  writes: boolean;
  /** The path that the site stands under, with a slash at its end. */
  base: string;
  words: FormWords;
  saved: Saved | null;
}
