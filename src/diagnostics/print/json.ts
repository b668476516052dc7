import { type Diagnostic, withoutFixes } from '../diagnostic.ts';

/** Diagnostics for a program. */
export const jsonProblems = (problems: readonly Diagnostic[]): string =>
  JSON.stringify({ problems: withoutFixes(problems) }, null, 2);
