import type { Entries } from './entry.ts';

/** Codes of what the config says of people, documents and records and that does not go together. */
export const peopleRules = {
  'ambiguous-numbers': {
    severity: 'error',
    cause: 'The pattern of document numbers leaves out what tells documents apart.',
    remedy: 'Use {type} and {clause} in documents.numbering.',
  },
  'approves-own-work': {
    severity: 'error',
    cause: 'A role would approve what it owns, though segregation of duties is on.',
    remedy: 'Name another approver, or set documents.segregation to false.',
  },
  'auditor-owns-process': {
    severity: 'warning',
    cause: 'Whoever holds the role of an auditor also holds that of a process owner.',
    remedy: 'Let somebody audit that process who does not own it.',
  },
  'audits-too-rare': {
    severity: 'error',
    cause: "Audits come so seldom that they can't cover every clause in the time that is set.",
    remedy: 'Shorten audit.interval, or lengthen audit.coverage.',
  },
  'chair-absent': {
    severity: 'warning',
    cause: 'The role that chairs the management review is not among those who attend it.',
    remedy: 'Add it to managementReview.attendees.',
  },
  'clause-without-edition': {
    severity: 'error',
    cause: 'A record names a clause without the edition it is of, or none that there is.',
    remedy: 'Write the year before the number, such as "2011:8.1".',
  },
  'duplicate-code': {
    severity: 'error',
    cause: 'Two types of documents have the same code, so their numbers would be the same.',
    remedy: 'Give each type a code of its own.',
  },
  'edition-check-overdue': {
    severity: 'warning',
    cause: 'A document from outside was last checked for a new edition longer ago than is allowed.',
    remedy: 'Have its owner look and write the day, or lengthen documents.externalReviewInterval.',
  },
  'edition-unchecked': {
    severity: 'warning',
    cause: 'Nobody has looked yet whether a document from outside has a new edition.',
    remedy: 'Have its owner look, and write the day.',
  },
  'management-review-rare': {
    severity: 'warning',
    cause: 'Management reviews the system less than once a year.',
    remedy: 'Set managementReview.interval to P1Y or less.',
  },
  'no-code': {
    severity: 'error',
    cause: 'Document numbers begin with the code of the organisation, and it has none.',
    remedy: 'Write the field code, or take {code} out of documents.numbering.',
  },
  'nothing-approved': {
    severity: 'error',
    cause: 'The manual is to hold approved text alone, and no document is in force.',
    remedy: 'Approve documents with clausebook approve, or leave site.publication out.',
  },
  'own-deputy': {
    severity: 'warning',
    cause: 'A role has its holder as deputy.',
    remedy: 'Name somebody else as deputy.',
  },
  'record-without-owner': {
    severity: 'error',
    cause: 'A kind of record has no owner.',
    remedy: 'Name a role.',
  },
  'reminder-too-early': {
    severity: 'warning',
    cause: 'The reminder of a review comes earlier than the review before it.',
    remedy: 'Shorten documents.reviewReminder.',
  },
  'retention-too-short': {
    severity: 'error',
    cause: 'Records are destroyed before audits have covered every clause, so the proof would be gone.',
    remedy: 'Keep them for at least as long as audit.coverage, or shorten that.',
  },
  'review-too-rare': {
    severity: 'error',
    cause: 'A type of documents is reviewed less often than documents.maximumReviewInterval allows.',
    remedy: 'Shorten its interval, or raise the limit.',
  },
  'same-person-approves': {
    severity: 'warning',
    cause: 'Owner and approver are two roles that one person holds.',
    remedy: 'Give one of the two roles to somebody else.',
  },
  'type-in-use': {
    severity: 'error',
    cause: 'A type of documents is left out though documents are of it.',
    remedy: 'Keep the type; you may give it another name, code, approver and interval.',
  },
  'type-without-approver': {
    severity: 'error',
    cause: 'Nobody approves documents of a type.',
    remedy: 'Name a role as its approver.',
  },
  'type-without-code': {
    severity: 'error',
    cause: 'A type of documents has no code for their numbers.',
    remedy: 'Give it some letters as its code.',
  },
  'unknown-placeholder': {
    severity: 'error',
    cause: 'A pattern holds a word in braces that means nothing in it.',
    remedy: 'Use the ones that the message lists.',
  },
  'vacant-role': {
    severity: 'warning',
    cause: 'Nobody holds a role.',
    remedy: 'Name its holder; the same person may hold several roles.',
  },
} as const satisfies Entries;
