import type { Entries } from './entry.ts';

/** Codes of what goes wrong in the program, or in the programs it works with. */
export const program = {
  'unforeseen-failure': { severity: 'error' },
} as const satisfies Entries;
