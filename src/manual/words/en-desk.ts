/** Words of the reader's desk, in English: reports of problems, printed pages, the front page. A part of the words of pages. */
export const deskWords = {
  // Who uses a document
  namedInSteps: 'Steps that name it',
  stepNumber: 'Step {number}',

  // Front page
  pointsNoGap: 'points of {standard}, no gap',
  pointsGaps: 'points of {standard}, {gaps}',
  valuesDecided: 'Values decided',
  warnings: 'Warnings',
  warningsNote: 'told by the check of the manual',
  reviewsDue: 'Reviews due',
  reviewsUndated: 'No dates yet',
  reviewsUndatedNote: 'the approval of a document sets its first review',
  reviewDatesOne: '{count} date',
  reviewDatesOther: '{count} dates',
  reviewsDatedNote: 'set by the approvals of the documents',
  reviewsDueCount: '{due}',
  reviewsDueNote: '{overdue} overdue, {soon} within 30 days',
  workText: 'Find what your role is asked to do, and the procedure for what is on your desk.',
  workRoles: 'Find my role',
  workDocuments: 'All documents',
  writeText: 'See what still waits for a decision or an approval, and how a document is changed.',
  writeDrafts: '{drafts} to approve',
  writeNoDrafts: 'Every document is approved',
  writeDefaults: '{defaults} left at their default',
  writeAllDecided: 'Every value is decided',
  writeReviews: 'Reviews and when they are due',
  valuesOne: '{count} value',
  valuesOther: '{count} values',
  auditText:
    'Go by clause: each point with the passage that answers it, its records, and every gap shown as a gap.',
  auditRecords: 'Records and where they are',

  // Printed pages
  uncontrolledShort: 'Uncontrolled when printed',

  // For programs
  guideDataTitle: 'Data',
  guideData:
    'The whole manual as JSON: clauses, points with their answers, documents, records, roles, decisions',
  guideCsv: '{register} as CSV',
  guideCards: '{folder} in short, as JSON',

  // Reports of problems
  reportPage: 'Report a problem with this page',
  reportManual: 'Report a problem with the manual',
  reportSubject: 'Problem with {name}',
  reportBody:
    'Page: {name}\nState: {state}\nAddress: {address}\n\nWhat is wrong, and what should it say?\n\n',
} as const;
