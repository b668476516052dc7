import type { Entries } from './entry.ts';

/** Codes of values in the config that are of the right type and still say nothing, or more than was meant. */
export const valueRules = {
  'empty-cell': {
    severity: 'error',
    cause: 'A row or a cell of the priority matrix stands there without a value.',
    remedy: 'Write the id of a priority, or take the key out, so that the ready-made one holds.',
  },
  'empty-count': {
    severity: 'error',
    cause: 'A number of things is 0 where none at all makes no sense.',
    remedy: 'Write a whole number of at least 1.',
  },
  'empty-duration': {
    severity: 'error',
    cause: 'A time in which something is done, kept or watched has no length.',
    remedy: 'Write the shortest time that can be kept, such as PT1M (1 minute), or leave the field out.',
  },
  'hours-not-read': {
    severity: 'warning',
    cause: 'Opening hours begin as those do that are compared, but go on otherwise.',
    remedy:
      'Write them like "Mo-Fr 08:00-18:00; Sa,Su 09:00-12:00; PH off" or "Su[1] 02:00-06:00" (the first Sunday of a month), or in words that only people read.',
  },
  'impossible-time': {
    severity: 'warning',
    cause: 'Hours of opening or work name a time that no clock shows, such as 25:61.',
    remedy: 'Write hours from 00 to 23 and minutes from 00 to 59; a day may end at 24:00.',
  },
  'invisible-character': {
    severity: 'warning',
    cause:
      'A value of the config holds a character that nobody sees, most likely copied from a page or another program. It may turn the order of the letters after it.',
    remedy: 'Delete it; the message says after which words it stands.',
  },
  'not-a-mail-address': {
    severity: 'warning',
    cause: 'A field that takes a mail address holds something else, which is shown without a link.',
    remedy: 'Write it in full, such as "desk@company.example".',
  },
  'not-a-phone-number': {
    severity: 'error',
    cause: 'A field that takes a telephone number holds letters or other signs.',
    remedy: 'Write digits, with + for the country and ext for an extension: "+44 20 7946 0000 ext 12".',
  },
  'nothing-left-out': {
    severity: 'error',
    cause:
      'An item of a list has use: false, but no ready-made item has its id, so that nothing is left out.',
    remedy: 'Correct the id, or take the item out of the list.',
    fix: 'Writes the one ready-made id that it can be a slip of.',
  },
  'password-in-address': {
    severity: 'warning',
    cause:
      'An address in the config holds a name or a password to sign in with, which the manual would publish.',
    remedy: 'Take out what stands between // and @, and change the password if the file was shared.',
  },
  'unused-code': {
    severity: 'warning',
    cause: 'The organisation has a code, but the pattern of document numbers does not ask for it.',
    remedy: 'Put {code} into documents.numbering, or leave the code out.',
  },
} as const satisfies Entries;
