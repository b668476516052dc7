import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { finding, type Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../decisions.ts';
import type { Stated } from '../promise/stated.ts';
import type { contradictions } from '../schema/choices.ts';
import type { Organisation } from '../schema/organisation.ts';

/** One theme of consistency; gets a config whose types are right, and its values one by one. */
export type Rule = (organisation: Organisation, decisions: readonly Decision[]) => Unlocated[];

/** What a rule objects to. The path is dotted as decisions write it, items of lists by their id. */
export const found = (code: DiagnosticCode, path: string, message: string, hint: string): Unlocated => ({
  path: path.split('.'),
  ...finding(code, message, hint),
});

/** The code of a warning that values can't hold together; a waiver may name it. */
export type ContradictionCode = (typeof contradictions)[number];

/** A finding that values can't hold together. */
export interface Contradiction extends Unlocated {
  code: ContradictionCode;
  compared: readonly Stated[];
}

/** Two values, or more, that can't hold together; it stands at the first of them, and its message names each. */
export const contradiction = (
  code: ContradictionCode,
  compared: readonly [Stated, ...Stated[]],
  message: string,
  hint: string,
): Contradiction => ({ ...found(code, compared[0].path, message, hint), code, compared });

/** Values with their places, as a message names several: `Mo-Fr 08:00-17:00 (serviceDesk.hours), 24/7 (…)`. */
export const withPlaces = (values: readonly Stated[]): string =>
  values.map(({ path, value }) => `${value} (${path})`).join(', ');

/** The finding when the condition holds, else nothing; for rules that are lists of conditions. */
export const when = (condition: boolean, objection: Unlocated): Unlocated[] => (condition ? [objection] : []);
