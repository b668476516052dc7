/**
 * The checks of style, each a code of its own, and whether a project has it unless it says otherwise: so those are, of
 * which at least 90 of 100 findings that were read in texts of other people were right (docs/style-checks.md).
 */
export const styleChecks = {
  'vague-phrase': true,
  'obligation-without-actor': true,
  'typed-value': true,
  'unlinked-mention': true,
  'unassigned-steps': false,
  'unrecorded-steps': false,
} as const satisfies Record<string, boolean>;

/** The name of a check of style, which is its code. */
export type StyleCheck = keyof typeof styleChecks;

/** Which checks a project wants, beside those that it has unasked. */
export type StyleChoice = { readonly [Check in StyleCheck]?: boolean | undefined };
