import type { Entries } from './entry.ts';

/** Codes of what goes wrong in the program, or in the programs it works with. */
export const program = {
  'unforeseen-failure': {
    severity: 'error',
    cause: 'Something went wrong that nobody foresaw, often in a program that makes the pages.',
    remedy:
      'Mend the file that is named; if it is sound or there is none, run the command with --verbose and report what it prints.',
  },
} as const satisfies Entries;
