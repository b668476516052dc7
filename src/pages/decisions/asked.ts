import { stringify } from 'yaml';
import { documentsWaitingFor } from '../../manual/entries/waiting.ts';
import type { Manual, QuestionEntry } from '../../manual/model/manual.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';
import {
  defaultOf,
  listPaths,
  nestedValue,
  type QuestionStep,
  questionAt,
  questionSteps,
  questionsIn,
} from '../../organisation/index.ts';
import { valueInWords } from './value-in-words.ts';

/** A question that nobody has answered, or not everywhere. */
export interface OpenQuestion {
  question: string;
  why: string;
  /** What the answer is about, in words. */
  kind: string;
  /** Where the first answers are written. */
  places: readonly string[];
  /** How many places there are beside these, in words; empty where there are none. */
  more: string;
  /** How many documents wait for it, in words; empty where none does. */
  waiting: string;
  /** What holds meanwhile, in words; empty where nothing does. */
  meanwhile: string;
  /** Lines to write into the config, as YAML. */
  lines: string;
}

/** A question that is answered, with what was answered where that is one value. */
export interface AnsweredQuestion {
  question: string;
  path: string;
  answer: string;
}

/** A step of the way to an own manual. */
export interface AskedStep {
  step: QuestionStep;
  name: string;
  /** "4 of 9 open", "All 9 answered". */
  state: string;
  open: readonly OpenQuestion[];
  answered: readonly AnsweredQuestion[];
}

/** So many places are named one by one. */
const named = 3;

/** What an organisation is asked, by steps: what is open before what is answered. */
export function askedSteps(manual: Manual, words: Words): AskedStep[] {
  const { site, figure } = pageWords(words);
  const said = questionsIn(manual.organisation.language);
  return questionSteps.flatMap((step) => {
    const questions = manual.questions.filter((question) => question.step === step);
    const open = questions.filter((question) => question.open.length > 0);
    if (questions.length === 0) return [];
    return {
      step,
      name: said.steps[step],
      state: formatMessage(open.length > 0 ? site.openOf : site.allAnsweredOf, {
        open: figure(open.length),
        total: figure(questions.length),
      }),
      open: open.map((question) => openQuestion(question, manual, words)),
      answered: questions
        .filter((question) => question.open.length === 0)
        .map((question) => answered(question, manual, words)),
    };
  });
}

function openQuestion({ path, open }: QuestionEntry, manual: Manual, words: Words): OpenQuestion {
  const { counted } = pageWords(words);
  const { language } = manual.organisation;
  const { questions, kinds } = questionsIn(language);
  const facts = questionAt(path);
  const [first = path] = open;
  const waiting = documentsWaitingFor(open, manual).length;
  const value = defaultOf(path.replace('.*.', '.'), language);
  const entry = manual.decisions.find((decision) => decision.path === first);
  return {
    ...questions[path],
    kind: facts ? kinds[facts.kind] : '',
    places: open.slice(0, named),
    more: open.length > named ? counted('morePlaces', open.length - named) : '',
    waiting: waiting > 0 ? counted('waitingDocuments', waiting) : '',
    meanwhile: entry?.printed ?? valueInWords(entry ? entry.value : value, words),
    lines: stringify(nestedValue(first, facts?.example, listPaths()), { lineWidth: 0 }).trimEnd(),
  };
}

function answered({ path }: QuestionEntry, manual: Manual, words: Words): AnsweredQuestion {
  const entry = manual.decisions.find((decision) => decision.path === path);
  return {
    question: questionsIn(manual.organisation.language).questions[path].question,
    path,
    answer: entry ? (entry.printed ?? valueInWords(entry.value, words)) : '',
  };
}
