import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { finding, type Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../decisions.ts';
import type { Organisation } from '../schema/organisation.ts';

/** One theme of consistency; gets a config whose types are right, and its values one by one. */
export type Rule = (organisation: Organisation, decisions: readonly Decision[]) => Unlocated[];

/** What a rule objects to. The path is dotted as decisions write it, items of lists by their id. */
export const found = (code: DiagnosticCode, path: string, message: string, hint: string): Unlocated => ({
  path: path.split('.'),
  ...finding(code, message, hint),
});

/** The finding when the condition holds, else nothing; for rules that are lists of conditions. */
export const when = (condition: boolean, objection: Unlocated): Unlocated[] => (condition ? [objection] : []);
