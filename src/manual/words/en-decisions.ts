/** Words of the register of decisions, in English; a part of the words of pages. */
export const decisionWords = {
  askedTitle: 'What you are asked',
  askedLead:
    'Questions that make the manual your own, step by step. Until one is answered, the manual speaks from a value that we suggest, or says nothing.',
  allAnswered: 'Every question is answered.',
  askedOpen: 'Open',
  openOf: '{open} of {total} open',
  allAnsweredOf: 'All {total} answered',
  defaultOf: '{open} of {total} at their default',
  askedMeanwhile: 'Until then: {value}',
  askedLines: 'Write in the organisation file, for example:',
  copyLines: 'Copy',
  copiedLines: 'Copied',
  valuesTitle: 'All values',
  valuesLead:
    'Everything that the organisation file can say, by its sections: first what a value means, then its name in the file. Where nothing is decided the default holds. A section is drawn when you open it.',
  valuesInFile: 'These values as CSV',
  acceptedValuesOne: '{count} accepted',
  acceptedValuesOther: '{count} accepted',
  valueMeans: 'What it is',
  valueOfUse: 'Whether it is used',
} as const;
