import type { SiteWords } from './words.ts';

/** What pages say about values that nobody has decided yet. */
export const suggestionWords = {
  openValues: 'Open values',
  openValuesOne: '{count} value of this text is our suggestion: nobody has decided it yet.',
  openValuesOther: '{count} values of this text are our suggestions: nobody has decided them yet.',
  openValuesMarked: 'In sentences they are marked {mark}.',
  openValuesMark: 'like this',
} as const satisfies SiteWords;
