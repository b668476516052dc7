import type { Entries } from './entry.ts';

/** Codes of single values in the config of an organisation. */
export const configFields = {
  'duplicate-id': {
    severity: 'error',
    cause:
      'Two items of a list in the config, or two documents, have the same id, or an audience has that of a classification.',
    remedy:
      'Give one of them another id. A document of your own takes the place of a template when it stands at the same path.',
  },
  'empty-text': {
    severity: 'error',
    cause: 'A field of the config holds an empty text.',
    remedy: 'Write something, or leave the field out.',
  },
  'field-moved': {
    severity: 'warning',
    cause: 'A field of the config stands elsewhere now. Its value is still read.',
    remedy: 'Move it to the place that the message names.',
    fix: 'Moves the lines with their comments in YAML, where the list has a line for each entry.',
  },
  'forbidden-key': {
    severity: 'error',
    cause: 'A key of the config is a name that JavaScript keeps for itself.',
    remedy: 'Remove it.',
  },
  'missing-field': {
    severity: 'error',
    cause: 'A field that is needed is missing, in the config or in the front matter of a document.',
    remedy: 'Write it. The message says what belongs in it.',
  },
  'nested-too-deep': {
    severity: 'error',
    cause: 'The config is nested more than twenty levels deep, or holds itself.',
    remedy: 'Look for a value that holds itself, and write the data flatter.',
  },
  'not-a-config': {
    severity: 'error',
    cause: 'The file holds no group of fields, so it is no organisation config.',
    remedy: 'Write at least name: and the name of the organisation.',
  },
  'not-a-count': {
    severity: 'error',
    cause: 'A field that takes a number of things holds something else, or a fraction.',
    remedy: 'Write a whole number without quotes, such as 5.',
    fix: 'Takes the quotes off a number.',
  },
  'not-a-date': {
    severity: 'error',
    cause: 'A field that takes a date holds something else.',
    remedy: 'Write year, month and day in quotes, such as "2026-04-01".',
  },
  'not-a-day': {
    severity: 'error',
    cause:
      'A field that takes a day of the year, or a list of public holidays, holds something else, or a day that no year has.',
    remedy:
      'Write month and day, such as "--04-01" for 1 April; a holiday of one year with its year, "2026-04-01".',
  },
  'not-a-duration': {
    severity: 'error',
    cause: 'A field that takes a duration holds something else.',
    remedy:
      'Write it after ISO 8601, such as PT4H (4 hours), P2D (2 days) or P1M (a month); targets may end in " working".',
    fix: 'Writes a number and a unit in words, such as 15 minutes or 2 working days, as a duration.',
  },
  'not-a-flag': {
    severity: 'error',
    cause: 'A field that is true or false holds something else.',
    remedy: 'Write true or false, without quotes.',
    fix: 'Writes true or false for yes, no, on, off and for both words in quotes.',
  },
  'not-a-group': {
    severity: 'error',
    cause: 'A single value stands where a group of fields belongs.',
    remedy: 'Write the fields below it.',
  },
  'not-a-list': {
    severity: 'error',
    cause: 'A single value stands where a list belongs.',
    remedy: 'Write a list. Items of most lists are groups of fields with an id.',
    fix: 'Makes a list of a single text that holds no comma.',
  },
  'not-a-number': {
    severity: 'error',
    cause: 'A field that takes a number of at least 0 holds something else.',
    remedy: 'Write a number without quotes.',
    fix: 'Takes the quotes off a number.',
  },
  'not-a-percentage': {
    severity: 'error',
    cause: 'A field that takes a percentage holds something else.',
    remedy: 'Write a number from 0 to 100 without a sign.',
    fix: 'Takes the quotes and the sign off a number.',
  },
  'not-an-amount': {
    severity: 'error',
    cause: 'A field that takes an amount of money holds something else.',
    remedy: 'Write a number of at least 0, without the currency.',
    fix: 'Takes the quotes off a number.',
  },
  'not-an-id': {
    severity: 'error',
    cause: 'An id holds other characters than lower-case letters, digits and hyphens.',
    remedy: 'Use these alone, such as service-desk.',
    fix: 'Writes small letters and hyphens where capitals, spaces and underscores alone are wrong.',
  },
  'not-an-item': {
    severity: 'error',
    cause: 'An entry of a list is no group of fields.',
    remedy: 'Write a group of fields with an id.',
  },
  'not-data': {
    severity: 'error',
    cause: "The config holds something that can't be written down, such as a function or a date object.",
    remedy: 'Write the value itself; a date as a text such as "2026-04-01".',
  },
  'not-text': {
    severity: 'error',
    cause: 'A field that takes text holds a number, true or false, or a group.',
    remedy: 'Put the value in quotes, or write one text.',
    fix: 'Puts a number, true or false in quotes, as it is written.',
  },
  'unknown-choice': {
    severity: 'error',
    cause: 'A field that takes one of a few values holds another.',
    remedy: 'Write one of those that the message lists.',
    fix: 'Writes the one value that it can be a slip of; a number that is meant as text gets its quotes.',
  },
  'unknown-field': {
    severity: 'error',
    cause: 'A key is not a field of the config, or not one of the front matter, at this place.',
    remedy: 'Correct its name, or take it out.',
    fix: 'Gives the key the name of the one field that it can be a slip of, if that does not stand beside it already.',
  },
} as const satisfies Entries;
