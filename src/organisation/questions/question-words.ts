import type { QuestionPath } from './facts.ts';
import type { QuestionKind, QuestionStep } from './question-facts.ts';

/** A question in plain words. */
export interface QuestionText {
  question: string;
  /** Why it is asked, or what hangs on the answer. */
  why: string;
}

/** All words of the questions in one language. */
export interface QuestionWords {
  steps: Readonly<Record<QuestionStep, string>>;
  kinds: Readonly<Record<QuestionKind, string>>;
  questions: Readonly<Record<QuestionPath, QuestionText>>;
}
