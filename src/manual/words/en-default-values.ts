/** What pages say about values that nobody has decided yet. */
export const defaultValueWords = {
  defaultValues: 'Default values',
  defaultValuesOne: '{count} value of this text is a default: nobody has decided it yet.',
  defaultValuesOther: '{count} values of this text are defaults: nobody has decided them yet.',
  defaultValuesMarked: 'They are marked {mark}.',
  // A copy without styles has a sign behind each.
  defaultValuesMarkedTwin: 'Each is followed by {sign}.',
  defaultValuesSign: '†',
  defaultValuesMark: 'like this',
  defaultValuesList: 'Which they are',
} as const;
