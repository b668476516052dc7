/** Words of what registers can do, in English; a part of the words of pages. */
export const registerToolWords = {
  // Finding and sorting
  findInRegister: 'Find in this register',
  choiceAll: 'All',
  sortBy: 'Sort by {column}',
  sortOrder: 'Order',
  asListed: 'as listed',
  upwards: '{column}, upwards',
  downwards: '{column}, downwards',
  clearFilters: 'Show all',
  shownOf: '{part} of {total}',
  filteredBy: 'Shown: {count}. {filters}',
  filterIs: '{column}: {value}',
  nothingFound: 'Nothing here matches. Take a word or a choice away.',
  reviewsOne: '{count} review',
  reviewsOther: '{count} reviews',
  servicesOne: '{count} service',
  servicesOther: '{count} services',
  suppliersOne: '{count} supplier',
  suppliersOther: '{count} suppliers',
  obligationsOne: '{count} obligation',
  obligationsOther: '{count} obligations',
  stepsOne: '{count} step',
  stepsOther: '{count} steps',
  linesOne: '{count} line',
  linesOther: '{count} lines',

  // Coverage
  asksFor: 'Asks for',
  asksCommunication: 'Communication',
  asksDocument: 'Document',
  asksOther: 'Something else',
  asksPlan: 'Plan',
  asksPolicy: 'Policy',
  asksProcedure: 'Procedure',
  asksProcess: 'Process',
  asksRecord: 'Record',
  asksResource: 'Resource',
  asksReview: 'Review',
  coverageTotals: 'Coverage totals',
  coverageTotalsLead: 'How many points of {standard} are answered, by section and in the whole manual.',
  section: 'Section',
  wholeManual: 'The whole manual',
  pointsTotal: 'Points',
  gapsTotal: 'Gaps',
  notesTotal: 'Notes',
  share: 'Answered of those that count',

  // Decisions
  groupOfValues: 'Group',

  // Documents
  lastApproval: 'Last review',

  // Who does what
  raciRegister: 'Who does what (RACI)',
  raciRegisterLead:
    'Every step of every process and procedure with the roles in it. Where a step names nobody who answers for it, the owner of the document does.',
  noStepsAtAll: 'No document of this manual has steps yet.',
  raciLegend: 'What the letters say',
  letterR: 'R',
  letterA: 'A',
  letterC: 'C',
  letterI: 'I',
  responsible: 'does it',
  accountable: 'answers for it',
  consulted: 'is asked before',
  informed: 'is told after',
  responsibleRoles: 'Does it (R)',
  accountableRoles: 'Answers for it (A)',
  consultedRoles: 'Is asked before (C)',
  informedRoles: 'Is told after (I)',
  step: 'Step',
  under: 'Under the heading',
  whatIsDone: 'What is done',
  document: 'Document',
  stepRecords: 'Records',

  // Evidence
  bring: 'What to bring',
  isDocument: 'Document',
  isRecord: 'Record',

  // Files
  asTotals: 'Its totals as CSV',
  asJson: 'All registers as JSON',
  asSchema: 'JSON Schema',
} as const;
