/** Words of the page of a record: where it comes from and what it proves; in English. A part of the words of pages. */
export const recordWords = {
  madeIn: 'Made in',
  stepOf: 'Step {number} of {document}',
  recordForm: 'Written on',
  recordInterval: 'How often',
  recordSeries: 'Named',
  provesTitle: 'What it proves',
  makersTitle: 'Steps and duties that leave it or add to it',
  recordMentions: 'Also mentioned in',
  countedPlacesOne: '{count} place',
  countedPlacesOther: '{count} places',
} as const;
