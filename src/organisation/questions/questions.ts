import { owesFields } from '../owes-fields.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type QuestionPath, questionFacts } from './facts.ts';
import { type QuestionFacts, questionSteps } from './question-facts.ts';

/** A question that an organisation is asked, and where it stands with it. */
export interface Question extends QuestionFacts {
  /** As `questionFacts` writes it, `services.*.owner`. */
  path: QuestionPath;
  /** Where answers are written: one path, or one for each item that lacks its own. */
  open: readonly string[];
}

/**
 * Every question that an organisation is asked, in the order of the steps, with the places where it has not answered yet. An
 * answer is what the config writes, not a default; `written` are its paths.
 */
export function questionsFor(organisation: Organisation, written: ReadonlySet<string>): readonly Question[] {
  const all = (Object.entries(questionFacts) as [QuestionPath, QuestionFacts][])
    .filter(([, { edition }]) => edition === undefined || edition === organisation.edition)
    .map(
      ([path, facts]): Question => ({
        path,
        ...facts,
        open: openPlaces({ path, ...facts }, organisation, written),
      }),
    );
  return all.toSorted((a, b) => questionSteps.indexOf(a.step) - questionSteps.indexOf(b.step));
}

function openPlaces(
  { path, or, only = () => true }: Pick<Question, 'path' | 'or' | 'only'>,
  organisation: Organisation,
  written: ReadonlySet<string>,
): string[] {
  const [list, field] = path.split('.*.');
  if (list === undefined || field === undefined)
    return written.has(path) || !only(organisation, '') ? [] : [path];
  const isWritten = (at: string) => [field, or].some((name) => name && written.has(`${at}.${name}`));
  return itemsOf(organisation, list)
    .filter((item) => owesFields(item) && only(organisation, item.id))
    .filter(({ id, customers = [] }) => {
      // An agreement for several customers may leave the answer to each of its rows.
      const rows = customers.filter((row) => typeof row === 'object');
      const ownOfRows = rows.map((row) => `${list}.${id}.customers.${row.id}`);
      return !(isWritten(`${list}.${id}`) || (rows.length > 0 && ownOfRows.every(isWritten)));
    })
    .map(({ id }) => `${list}.${id}.${field}`);
}

interface Item {
  id: string;
  status?: string;
  members?: string;
  sameAs?: string;
  customers?: readonly (string | { id: string })[];
}

function itemsOf(organisation: Organisation, list: string): readonly Item[] {
  const value = (organisation as unknown as Record<string, unknown>)[list];
  return Array.isArray(value) ? value : [];
}

/** The question that a value answers, by the value's path: `services.mail.owner` answers `services.*.owner`. */
export function questionAt(path: string): (QuestionFacts & { path: QuestionPath }) | undefined {
  const list = path.indexOf('.');
  const inner = path.indexOf('.', list + 1);
  const ofItem = inner < 0 ? path : `${path.slice(0, list)}.*${path.slice(inner)}`;
  const found = [path, ofItem].find((candidate) => Object.hasOwn(questionFacts, candidate)) as
    | QuestionPath
    | undefined;
  return found && { path: found, ...(questionFacts[found] as QuestionFacts) };
}
