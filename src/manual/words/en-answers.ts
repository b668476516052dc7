/** Words of answers and of how far they are approved, in English; a part of the words of pages. */
export const answerWords = {
  // Clause pages
  samePassageOne: 'The same in {count} more document of this template',
  samePassageOther: 'The same in {count} more documents of this template',
  samePassageOwnValuesOne: 'The same, with its own values, in {count} more document of this template',
  samePassageOwnValuesOther: 'The same, each with its own values, in {count} more documents of this template',
} as const;
