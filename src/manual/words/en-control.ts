/** Words of the control of documents, in English; a part of the words of pages. */
export const controlWords = {
  draft: 'Draft, not approved',
  draftShort: 'Draft',
  draftExplained: 'Nobody has approved this text yet. It shows how the work is meant to be done.',
  awaitingAgreement: 'Awaiting agreement',
  scheduled: 'Approved, not yet in force',
  approved: 'Approved',
  approvedOn: 'Approved on {date}',
  changedSince: 'Changed since its approval',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',

  // Printed pages
  uncontrolledShort: 'Uncontrolled when printed',
} as const;
