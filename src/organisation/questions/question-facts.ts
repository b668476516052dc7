import type { Organisation } from '../schema/organisation.ts';

/** The steps in which an organisation answers what its manual promises or exposes, in their order. */
export const questionSteps = [
  'identity',
  'scope',
  'people',
  'services',
  'desk',
  'suppliers',
  'priorities',
  'changes',
  'continuity',
  'money',
  'documents',
  'plan',
] as const;

/** A step of the way to an own manual. */
export type QuestionStep = (typeof questionSteps)[number];

/** What an answer is about: who we are, what we promise, what it costs, who is called at night, what law asks. */
export const questionKinds = ['identity', 'promise', 'money', 'night', 'law'] as const;

/** What an answer is about; see `questionKinds`. */
export type QuestionKind = (typeof questionKinds)[number];

/** What is known of a question beside its words. */
export interface QuestionFacts {
  step: QuestionStep;
  kind: QuestionKind;
  /** Year of the edition that alone asks it. */
  edition?: '2011' | '2018';
  /** Another field of the same item that answers it as well. */
  or?: string;
  /** Whom it is asked of, where not of everybody: of an organisation, or with `*` in the path of an item of the list. */
  only?: (organisation: Organisation, id: string) => boolean;
  /** An answer as the config holds it, of an organisation that there is not. */
  example: unknown;
  /** The answer that its own words advise, where that is another than the default. */
  advised?: string;
}
