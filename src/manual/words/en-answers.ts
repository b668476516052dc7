/** Words of answers and of how far they are approved, in English; a part of the words of pages. */
export const answerWords = {
  // Clause pages
  samePassageOne: 'The same in {count} more document of this template',
  samePassageOther: 'The same in {count} more documents of this template',
  samePassageOwnValuesOne: 'The same, with its own values, in {count} more document of this template',
  samePassageOwnValuesOther: 'The same, each with its own values, in {count} more documents of this template',

  // Coverage
  pointInForce: 'In force',
  pointDrafted: 'Drafted',
  pointsInForce: '{inForce} of {total} in force',
  pointsDraftedOne: '{count} drafted',
  pointsDraftedOther: '{count} drafted',
  textStateColumn: 'State of the text',
  'textState.approved': 'In force',
  'textState.mixed': 'In force in part',
  'textState.draft': 'Not in force',
  'textState.none': 'No text',
  moreAnswersOne: '{count} more of the same template',
  moreAnswersOther: '{count} more of the same template',
  approvedTotal: 'In approved text',
  inApprovedText:
    'Of the {inForce} points in force, {approved} are answered by texts in force alone; the others by a draft too.',
} as const;
