import { snippet } from '../build/snippet.ts';
import { documentsWaitingFor } from '../manual/entries/waiting.ts';
import type { Manual } from '../manual/model/manual.ts';
import { defaultOf, listPaths, type Question, questionsFor, questionsIn } from '../organisation/index.ts';
import { loadOrganisation } from '../organisation/load.ts';
import { openManual } from './control/open.ts';
import { missingContent } from './missing-content.ts';
import type { NextOptions } from './next-options.ts';

/** How many items or documents are named one by one. */
const named = 4;

interface Asked {
  path: string;
  step: string;
  kind: string;
  question: string;
  why: string;
  /** Where answers stand: one place, or one for each item. */
  places: readonly string[];
  /** What holds until somebody answers; absent where nothing does. */
  meanwhile?: unknown;
  file: string;
  snippet: string;
  documents: string[];
}

/** Tells the next questions that the config has not answered, and what waits for them. Returns the exit code. */
export async function tellNext({ root, count, format }: NextOptions): Promise<number> {
  const opened = await openManual(root);
  if (!opened) return 1;
  const { organisation, written, file } = await loadOrganisation(root);
  if (!organisation) return 1;
  const all = questionsFor(organisation, written);
  const open = all.filter((question) => question.open.length > 0);
  const next = open.slice(0, count).map((question) => asked(question, opened.made.manual, file));
  if (format === 'json') {
    const missing = opened.made.manual.missing.map(({ path }) => path);
    console.log(JSON.stringify({ questions: all.length, open: open.length, next, missing }, null, 2));
    return 0;
  }
  console.log(
    open.length === 0
      ? [`All ${all.length} questions are answered.`, missingContent(opened)].filter(Boolean).join('\n\n')
      : [
          `${open.length} of ${all.length} questions are open.`,
          ...next.map((one) => inWords(one, opened.made.manual)),
          'All of them can be answered in the browser: clausebook dev, then the page registers/decisions/.',
        ].join('\n\n'),
  );
  return 0;
}

function asked({ path, step, kind, open, example }: Question, manual: Manual, file: string): Asked {
  const words = questionsIn(manual.organisation.language);
  const [first = path] = open;
  const [list, field] = path.split('.*.');
  const meanwhile = defaultOf(field === undefined ? path : `${list}.${field}`, manual.organisation.language);
  return {
    path,
    step: words.steps[step],
    kind: words.kinds[kind],
    ...words.questions[path],
    places: open,
    ...(isSomething(meanwhile) ? { meanwhile } : {}),
    file,
    snippet: snippet(first, example, file, listPaths()),
    documents: documentsWaitingFor(open, manual),
  };
}

const isSomething = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function inWords(one: Asked, { documents }: Manual): string {
  const numbers = documents.filter(({ key }) => one.documents.includes(key)).map(({ number }) => number);
  const others = one.places.slice(1);
  return [
    `${one.step}, ${one.kind}: ${one.question}`,
    `  ${one.why}`,
    ...(one.meanwhile === undefined ? [] : [`  Until you answer it is ${JSON.stringify(one.meanwhile)}.`]),
    `  Write in ${one.file}, for example:`,
    ...one.snippet.split('\n').map((line) => `    ${line}`),
    ...(others.length > 0 ? [`  The same for ${inShort(others)}.`] : []),
    ...(numbers.length > 0 ? [`  Waiting for it: ${inShort(numbers)}.`] : []),
  ].join('\n');
}

function inShort(all: readonly string[]): string {
  const more = all.length - named;
  return more > 0 ? `${all.slice(0, named).join(', ')} and ${more} more` : all.join(', ');
}
