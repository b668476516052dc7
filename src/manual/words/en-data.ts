/** Words of data and files, in English; a part of the words of pages. */
export const dataWords = {
  withheld: '[withheld]',
} as const;
