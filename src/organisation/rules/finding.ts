import type { Severity } from '../problem.ts';
import type { Organisation } from '../schema/organisation.ts';

/** What a rule objects to; not yet located in a file. */
export interface Finding {
  /** Dotted path as decisions write it; items of lists by their id. */
  path: string;
  severity: Severity;
  message: string;
  hint: string;
}

/** One theme of consistency; gets a config whose types are right. */
export type Rule = (organisation: Organisation) => Finding[];

export const error = (path: string, message: string, hint: string): Finding => ({
  path,
  severity: 'error',
  message,
  hint,
});

export const warning = (path: string, message: string, hint: string): Finding => ({
  path,
  severity: 'warning',
  message,
  hint,
});

/** The finding when the condition holds, else nothing; for rules that are lists of conditions. */
export const when = (condition: boolean, finding: Finding): Finding[] => (condition ? [finding] : []);
