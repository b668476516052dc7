/** Words about a role: where it stands, what it does when, and which steps name it; in English. A part of the words of pages. */
export const roleWords = {
  unit: 'Unit',
  writeHere: 'Write {path}.',
  enterIt: 'Enter it',
  holderPhone: 'Telephone of the holder',
  sheetOpen: 'Open the page',
  sheetClose: 'Close',
  roleMerged: 'This role is part of another',
  mergedRoles: 'Is also',
  classOf: 'A class of roles',
  classMembers: 'Belonging to it',
  belongsTo: 'Belongs to',
  namedWithoutDuty: 'Documents name this role and give it no duty; they stand below.',

  // Duties by how they come
  thisMonth: 'This month',
  everyInterval: 'Every {interval}',
  nothingMonthly: 'Nothing is written that this role does every month or more often.',
  lessOftenToo:
    'What comes less often may fall in this month as well: {counts}. Its records tell when it was done last.',
  countEvery: '{count} every {interval}',
  nextDates: 'Next dates',
  laterDatesOne: '{count} later date',
  laterDatesOther: '{count} later dates',
  dateOfReview: 'Review',
  dateOfReviewsOne: 'Review of {count} document',
  dateOfReviewsOther: 'Review of {count} documents',
  dateInForce: 'Comes into force',
  lessOften: 'Less often',
  whenItHappens: 'When it happens',
  decidesTitle: 'Decides',
  approvedDocuments: 'Documents it approves',
  answersForOthers: 'Answers for what others do',
  ownedDocuments: 'Documents it owns',
  answersToo: 'answers for it',
  countedDutiesOne: '{count} duty',
  countedDutiesOther: '{count} duties',

  // What stands behind a duty
  statedDuty: 'Duty',
  dutyAs: 'as {role}',
  dutyFor: 'for {things}',
  dutyWithin: 'By when: {limit}',

  // Who uses a document
  namedInSteps: 'Steps that name it',
  stepNumber: 'Step {number}',
} as const;
