import { presetFacts } from '../organisation/presets/lists.ts';
import { type QuestionPath, questionFacts } from '../organisation/questions/facts.ts';
import { questionsIn } from '../organisation/questions/index.ts';
import { type QuestionFacts, questionSteps } from '../organisation/questions/question-facts.ts';
import type { StarterAnswers } from './answers.ts';
import type { Note } from './entries.ts';
import { deputyOf, holderOf, phoneOf } from './example-people.ts';

/**
 * What a new config asks: what most documents speak of, and nobody has to look up. `clausebook next` asks the rest. A path
 * with `*` is answered within the items of its list.
 */
const firstDecisions = [
  'legalName',
  'activity',
  'timeZone',
  'address.country',
  'scope.statement',
  'roles.*.holder',
  'calendar.workingHours',
  'calendar.holidays',
  'customers',
  'services',
  'serviceDesk.hours',
  'serviceDesk.phone',
  'serviceDesk.email',
  'tools.itsm.name',
  'tools.documents.name',
  'suppliers',
  'suppliers.*.services',
  'suppliers.*.contract',
  'documents.segregation',
] as const satisfies readonly QuestionPath[];

/** Where the answer of a small organisation goes better with the others than the example of the question. */
const answers: Partial<Record<QuestionPath, unknown>> = {
  // Few people own and approve much, so that nobody else is left.
  'documents.segregation': false,
  // Times of a supplier go with times of priorities, which are asked later.
  suppliers: [{ id: 'fibre', name: 'Fibre Company', delivers: 'the lines to the schools' }],
};

/** A question of a new config with an answer of an organisation that there is not. */
export interface FirstDecision {
  path: string;
  step: string;
  note: Note;
  value: unknown;
}

/** The questions of a new config, by step and within it in the order of all questions. */
export function decisionsFor({ name, edition }: Pick<StarterAnswers, 'name' | 'edition'>): FirstDecision[] {
  const words = questionsIn('en');
  const all = Object.entries(questionFacts) as [QuestionPath, QuestionFacts][];
  return all
    .filter(([path]) => (firstDecisions as readonly string[]).includes(path))
    .filter(([, facts]) => facts.edition === undefined || facts.edition === edition)
    .filter(([path]) => path === 'roles.*.holder' || !path.includes('.*.'))
    .toSorted(([, a], [, b]) => questionSteps.indexOf(a.step) - questionSteps.indexOf(b.step))
    .map(([path, { step, example }]) => ({
      path: path === 'roles.*.holder' ? 'roles' : path,
      step: words.steps[step],
      note: words.questions[path],
      value:
        path === 'roles.*.holder' ? peopleInRoles() : called(name, withInner(path, answers[path] ?? example)),
    }));
}

/** The organisation that there is not is called as the one that the manual is made for. */
const called = (name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(questionFacts.name.example, () => name) : value;

/** A list whose items have the fields too that are asked of each of them. */
function withInner(list: string, value: unknown): unknown {
  const inner = firstDecisions.filter((path) => path.startsWith(`${list}.*.`));
  if (!Array.isArray(value) || inner.length === 0) return value;
  const fields = inner.map((path) => [path.slice(list.length + 3), questionFacts[path].example]);
  return value.map((item: object) => ({ ...item, ...Object.fromEntries(fields) }));
}

/** Every ready-made role that somebody can hold, with who holds it and, where nobody can wait, who stands in and is called. */
const peopleInRoles = (): object[] =>
  presetFacts.roles
    .filter(({ members }) => members === undefined)
    .map(({ id }) => {
      const deputy = deputyOf(id);
      const phone = phoneOf(id);
      return {
        id,
        holder: holderOf(id),
        ...(deputy === undefined ? {} : { deputy }),
        ...(phone === undefined ? {} : { phone }),
      };
    });
