import type { RequirementKind } from '../../standard/index.ts';
import type { registerToolWords } from '../words/en-register-tools.ts';

/** The word of the catalogue for what a point asks for, by its kind. */
export const asked = {
  communication: 'asksCommunication',
  document: 'asksDocument',
  other: 'asksOther',
  plan: 'asksPlan',
  policy: 'asksPolicy',
  procedure: 'asksProcedure',
  process: 'asksProcess',
  record: 'asksRecord',
  resource: 'asksResource',
  review: 'asksReview',
} as const satisfies Record<RequirementKind, keyof typeof registerToolWords>;
