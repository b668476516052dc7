import { documentsWaitingFor } from '../../manual/entries/waiting.ts';
import type { Manual, QuestionEntry } from '../../manual/model/manual.ts';
import { stepAnchor } from '../../manual/registers/decisions.ts';
import { descriptions } from '../../manual/registers/index.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';
import { questionSteps, questionsIn } from '../../organisation/index.ts';

/** A step on the way to an own manual. */
export interface StepToGo {
  name: string;
  /** How many of its questions are open, in words; empty where all are answered. */
  open: string;
  to: string;
}

/** A question that is open, with what hangs on it. */
export interface OpenQuestion {
  question: string;
  why: string;
  /** Where the first answer is written, and how many places there are beside it, in words. */
  path: string;
  more: string;
  /** How many documents wait for it, in words; empty where none does. */
  waiting: string;
  to: string;
}

/** What is still to be answered before a manual is the organisation's own. */
export interface MakeItYours {
  title: string;
  lead: string;
  steps: readonly StepToGo[];
  next: readonly OpenQuestion[];
}

/** More at once would be no next step. */
const shown = 3;

/** How far a manual is on the way to be the organisation's own; nothing once every question is answered. */
export function makeItYours(manual: Manual, words: Words): MakeItYours | undefined {
  const { questions } = manual;
  const { site, counted, figure } = pageWords(words);
  const open = questions.filter(isOpen);
  if (open.length === 0) return undefined;
  const said = questionsIn(manual.organisation.language);
  const asked = questionSteps.filter((step) => questions.some((question) => question.step === step));
  const steps = asked.map((step) => {
    const left = open.filter((question) => question.step === step).length;
    const name = said.steps[step];
    return { name, open: left === 0 ? '' : counted('openQuestions', left), to: placeOf(step) };
  });
  const done = steps.filter((step) => step.open === '').length;
  return {
    title: formatMessage(site.yoursTitle, { done: figure(done), total: figure(steps.length) }),
    lead: formatMessage(site.yoursLead, { questions: counted('questions', open.length) }),
    steps,
    next: open.slice(0, shown).map(({ path, step, open: places }) => {
      const [first = path] = places;
      const documents = documentsWaitingFor(places, manual);
      return {
        ...said.questions[path],
        path: first,
        more: places.length > 1 ? counted('morePlaces', places.length - 1) : '',
        waiting: documents.length > 0 ? counted('waitingDocuments', documents.length) : '',
        to: placeOf(step),
      };
    }),
  };
}

const isOpen = ({ open }: QuestionEntry): boolean => open.length > 0;

/** Where the register has the questions of a step. */
const placeOf = (step: QuestionEntry['step']): string => `${descriptions.decisions.path}#${stepAnchor(step)}`;
