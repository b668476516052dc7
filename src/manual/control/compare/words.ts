import { diffWordsWithSpace } from 'diff';

/** Words that stayed, came or went, in reading order. */
export interface WordChange {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** Compares two sentences word by word. */
export const wordChanges = (before: string, after: string): WordChange[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));

/** How many words a text has. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
