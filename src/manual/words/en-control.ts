/** Words of the control of documents, in English; a part of the words of pages. */
export const controlWords = {
  draft: 'Draft, not approved',
  draftShort: 'Draft',
  draftExplained: 'Nobody has approved this text yet. It shows how the work is meant to be done.',
  awaitingAgreement: 'Awaiting agreement',
  scheduled: 'Approved, not yet in force',
  approved: 'Approved',
  inForce: 'In force',
  inForceSince: 'Approved and in force since {from}',
  inForceSinceApproved: 'In force since {from}, approved on {date}',
  answersChangedExplained:
    'Since its approval other points of the standard are said to be answered here. Its words are the approved ones.',
  awaitingParties: 'Approved by us on {date}, awaiting the consent of {parties}',
  awaitingExplained: 'This text is not in force until all of them have consented.',
  scheduledFrom: 'Approved on {date}, in force from {from}',
  scheduledExplained: 'This text does not hold yet.',
  changedSince: 'Changed since its approval',
  changedSinceVersion: 'Changed since version {version}, which stays in force',
  changedExplained:
    'What stands here is a draft that nobody has approved. Version {version} was approved on {date}.',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',

  // The history under the control block
  history: 'History',
  versionsOne: '{count} version',
  versionsOther: '{count} versions',
  versionApproved: 'Approved on {date} by',
  versionInForce: 'In force from {from}, approved on {date} by',
  fingerprint: 'Fingerprint of the text (SHA-256)',
  inForceFrom: 'In force from',
  dueReview: 'Review {document} (version {version})',
  dueInForce: '{document} comes into force (version {version})',
  asCalendar: 'Days of review as a calendar (ICS)',
  draftOnly: 'Only drafted',
  draftOnlyText: 'A text that answers this point is being written; none of it is in force.',
  notIssued: 'not issued yet',
  draftAfter: 'draft after {version}',
  revoked: 'Revoked',

  // Printed pages
  uncontrolledShort: 'Uncontrolled when printed',
} as const;
