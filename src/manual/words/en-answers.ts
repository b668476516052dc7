/** Words of answers and of how far they are approved, in English; a part of the words of pages. */
export const answerWords = {
  // Clause pages
  samePassageOne: 'The same in {count} more document of this template',
  samePassageOther: 'The same in {count} more documents of this template',
  samePassageOwnValuesOne: 'The same, with its own values, in {count} more document of this template',
  samePassageOwnValuesOther: 'The same, each with its own values, in {count} more documents of this template',

  // Coverage
  textStateColumn: 'State of the text',
  'textState.approved': 'In force',
  'textState.mixed': 'In force in part',
  'textState.draft': 'Not in force',
  'textState.none': 'No text',
  moreAnswersOne: '{count} more of the same template',
  moreAnswersOther: '{count} more of the same template',
  approvedTotal: 'In approved text',
  inApprovedText:
    '{approved} of {answered} answered points stand in approved text alone; a draft is not in force.',
} as const;
