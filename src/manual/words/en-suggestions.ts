/** What pages say about values that nobody has decided yet. */
export const suggestionWords = {
  openValues: 'Default values',
  openValuesOne: '{count} value of this text is a default: nobody has decided it yet.',
  openValuesOther: '{count} values of this text are defaults: nobody has decided them yet.',
  openValuesMarked: 'In sentences they are marked {mark}.',
  openValuesMark: 'like this',
} as const;
