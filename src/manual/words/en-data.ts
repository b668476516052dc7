/** Words of data and files, in English; a part of the words of pages. */
export const dataWords = {
  withheld: '[withheld]',
  fileKindAndSize: '{kind}, {size}',
  taskDone: 'done',
  taskOpen: 'to do',

  // The guide for programs
  guideDataTitle: 'Data',
  guideData:
    'The whole manual as JSON: clauses, points with their answers, documents, records, roles, decisions',
  guideCsv: '{register} as CSV',
  guideCards: '{folder} in short, as JSON',
} as const;
