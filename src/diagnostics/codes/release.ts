import type { Entries } from './entry.ts';

/** Codes of the gate before a release: what `--release` alone asks for, and the waivers that let some of it pass. */
export const release = {
  'awaiting-consent': {
    severity: 'error',
    cause: 'With --release: a document is approved, and a party whose consent it needs has not given it.',
    remedy: 'Record the consent once it is given (clausebook agree), or waive it.',
  },
  'changed-document': {
    severity: 'error',
    cause: 'With --release: the text of a document is not the one that was approved.',
    remedy: 'Approve the new text (clausebook approve), bring the approved one back, or waive it.',
  },
  'content-missing': {
    severity: 'error',
    cause: 'With --release: a text answers a point from a list or a value that nobody has entered.',
    remedy: 'Enter it; an empty list says that there is none. Or waive it.',
  },
  'lapsed-waiver': {
    severity: 'warning',
    cause: 'A waiver lets nothing pass any more: its day has passed, or its value is another one now.',
    remedy: 'Mend what it let pass and take it out, or let its approver decide anew.',
  },
  'lost-link': {
    severity: 'error',
    cause:
      'With --release: an approved text leads to something of which no text is in force, or that is gone.',
    remedy: 'Bring that into force or back, approve a text without the link, or waive it.',
  },
  'overdue-review': {
    severity: 'error',
    cause: 'With --release: the day by which a document was to be reviewed has passed.',
    remedy: 'Read it again and record that (clausebook review), or waive it.',
  },
  'passes-by-waiver': {
    severity: 'warning',
    cause: 'With --release: something that stands against the release passes by a waiver.',
    remedy: 'Mend it before the last day of the waiver.',
  },
  'record-without-place': {
    severity: 'error',
    cause: 'With --release: nobody knows where a kind of record is kept.',
    remedy: 'Write in its location the key of a tool, and the name of that tool, or waive it.',
  },
  'sensitive-waiver': {
    severity: 'error',
    cause:
      'A waiver names a value that is personal or confidential; the register of waivers would publish it.',
    remedy: 'Take it out: no release waits for such a value.',
  },
  'unaccepted-default': {
    severity: 'error',
    cause: 'With --release: a text speaks from a value that nobody decided and no approval of it accepted.',
    remedy: 'Write the value in the config, accept it with an approval (--accept-defaults), or waive it.',
  },
  'unanswered-point': {
    severity: 'error',
    cause: 'With --release: no text in force answers a point of the standard.',
    remedy: 'Answer it in a document and approve that, or waive it.',
  },
  'unapproved-document': {
    severity: 'error',
    cause: 'With --release: nobody approved a document.',
    remedy: 'Approve it (clausebook approve), or waive it: then the release does not hold it.',
  },
  'unequal-waiver': {
    severity: 'error',
    cause: 'A waiver has not as many values as paths.',
    remedy: 'Write for each path the value that it had when it was waived, in the same order.',
  },
  'unknown-waived': {
    severity: 'error',
    cause: 'A waiver names something that the manual does not have.',
    remedy: 'Write the number of a point, the id of a document, role or record, or the path of a value.',
  },
  'unused-waiver': {
    severity: 'warning',
    cause: 'A waiver is for something that is not told: nothing is there that it would let pass.',
    remedy: 'Take it out.',
  },
  'vacant-role-in-step': {
    severity: 'error',
    cause: 'With --release: a step names a role that nobody holds.',
    remedy: 'Name its holder in the config, or waive it.',
  },
} as const satisfies Entries;
