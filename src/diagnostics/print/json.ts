import type { Diagnostic } from '../diagnostic.ts';

/** Diagnostics for a program. */
export const jsonProblems = (problems: readonly Diagnostic[]): string =>
  JSON.stringify({ problems }, null, 2);
