/** What pages say about values that nobody has decided yet. */
export const defaultValueWords = {
  defaultValues: 'Default values',
  defaultValuesOne: '{count} value of this text is a default: nobody has decided it yet.',
  defaultValuesOther: '{count} values of this text are defaults: nobody has decided them yet.',
  defaultValuesMarked: 'In sentences they are marked {mark}.',
  defaultValuesMark: 'like this',
} as const;
