import type { Entries } from './entry.ts';

/** Codes of what the config says of people, documents and records and that does not go together. */
export const peopleRules = {
  'accepts-own-work': {
    severity: 'warning',
    cause: 'Whoever accepts a service into live use also leads its design or its transition.',
    remedy:
      'Name another role in newServices.acceptor, another holder, or set documents.segregation to false.',
  },
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
  'auditor-not-free': {
    severity: 'warning',
    cause:
      'An audit of the calendar names auditors who may not audit its clauses, since they are bound to them or of the unit that has the process.',
    remedy: 'Name an auditor of audit.pool who is free of them; somebody from outside will do.',
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
  'class-as-owner': {
    severity: 'error',
    cause: 'A service, process or unit is given to a class of roles, so that nobody in particular has it.',
    remedy: 'Name a role that somebody holds, or write members: none in the class.',
  },
  'class-with-holder': {
    severity: 'error',
    cause: 'A class of roles, such as service owner, has a holder or a deputy.',
    remedy:
      'Name the owners where the class has its members (services.owner, units.head …), or write members: none.',
  },
  'clause-without-edition': {
    severity: 'error',
    cause: 'A record names a clause without the edition it is of, or none that there is.',
    remedy: 'Write the year before the number, such as "2011:8.1".',
  },
  'decides-own-cases': {
    severity: 'warning',
    cause: 'Whoever decides on changes also makes them, and nobody stands in for their own.',
    remedy: 'Name a deputy for the role that decides.',
  },
  'deputy-checks-own-work': {
    severity: 'warning',
    cause: 'The deputy of a role that approves, or leads audits, holds the role whose work it judges.',
    remedy: 'Name another deputy.',
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
  'fallback-same-people': {
    severity: 'warning',
    cause: 'Where nobody of a role answers, texts name another one to call, and the same people hold it.',
    remedy: 'Name another holder or deputy for one of the two roles.',
  },
  'judges-own-customer': {
    severity: 'warning',
    cause: 'A customer that supplies is reviewed by whoever is in charge of its satisfaction.',
    remedy: 'Put another role in charge of this customer (customers.*.manager).',
  },
  'left-out-role': {
    severity: 'error',
    cause: 'A ready-made role is left out with use: false, and texts or fields name it.',
    remedy: 'Write beside it in sameAs the role that takes its duties.',
  },
  'management-review-rare': {
    severity: 'warning',
    cause: 'Management reviews the system less than once a year.',
    remedy: 'Set managementReview.interval to P1Y or less.',
  },
  'merged-with-holder': {
    severity: 'error',
    cause: 'A role with sameAs has a holder, deputy, contact or unit of its own.',
    remedy: 'Write it in the role that it is the same as.',
  },
  'no-code': {
    severity: 'error',
    cause: 'Document numbers begin with the code of the organisation, and it has none.',
    remedy: 'Write the field code, or take {code} out of documents.numbering.',
  },
  'no-independent-auditor': {
    severity: 'warning',
    cause:
      'Nobody of those who audit is free to audit a process: they own it, are bound to it, or are of the unit that has it.',
    remedy:
      'Name another holder or a deputy for the auditors, or add to audit.pool; somebody from outside will do.',
  },
  'not-always-reached': {
    severity: 'warning',
    cause: 'A role that must be reached at any hour has no deputy or no telephone number.',
    remedy: 'Write deputy and phone of the role.',
  },
  'nothing-approved': {
    severity: 'error',
    cause: 'The manual is to hold approved text alone, and no document is in force.',
    remedy: 'Approve documents with clausebook approve, or leave site.publication out.',
  },
  'number-differs': {
    severity: 'warning',
    cause: 'A number to call at night differs from that of the role that answers it.',
    remedy: 'Leave the phone of the entry out, so that the number of the role is taken.',
  },
  'number-not-listed': {
    severity: 'warning',
    cause: 'A role that must be reached at any hour is not among the numbers to call at night.',
    remedy: 'Add an item for the role to onCall.numbers.',
  },
  'number-of-two-roles': {
    severity: 'warning',
    cause: 'One telephone number stands at two functions that different people hold.',
    remedy: 'Write the number of the function at each of them.',
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
    severity: 'warning',
    cause: 'Records are destroyed before audits have covered every clause, so the proof would be gone.',
    remedy: 'Keep them for at least as long as audit.coverage, or shorten that.',
  },
  'review-too-rare': {
    severity: 'error',
    cause: 'A type of documents is reviewed less often than documents.maximumReviewInterval allows.',
    remedy: 'Shorten its interval, or raise the limit.',
  },
  'role-without-duty': {
    severity: 'warning',
    cause: 'Somebody holds a role that no text and no list gives a duty.',
    remedy: 'Name it in a step or a <Duty>, merge it with sameAs, or take it out.',
  },
  'same-as-circle': {
    severity: 'error',
    cause: 'Roles are the same as one another in a circle.',
    remedy: 'Take sameAs out of the one that is to have the duties.',
  },
  'same-as-class': {
    severity: 'error',
    cause: 'A role is the same as a class of roles, which nobody holds.',
    remedy: 'Name a role that somebody holds.',
  },
  'same-pair-leads': {
    severity: 'warning',
    cause: 'The same two people declare major incidents and lead them.',
    remedy: 'Name another deputy for one of the two roles, or merge them with sameAs.',
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
  'unit-without-head': {
    severity: 'warning',
    cause: 'A unit has no head, so that the duties of line managers reach nobody there.',
    remedy: 'Name the role that leads it.',
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
  'watches-own-security': {
    severity: 'warning',
    cause:
      'Whoever judges whether an incident must be reported to an authority is also responsible for security.',
    remedy: 'Name another holder or deputy for the role that watches the duty.',
  },
} as const satisfies Entries;
