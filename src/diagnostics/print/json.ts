import { type Diagnostic, withoutFixes } from '../diagnostic.ts';

/** Diagnostics for a program, with what else is to be said. */
export const jsonProblems = (
  problems: readonly Diagnostic[],
  more: Readonly<Record<string, unknown>> = {},
): string => JSON.stringify({ problems: withoutFixes(problems), ...more }, null, 2);
