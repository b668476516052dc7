import type { FormValue } from '../../manual/decision-form/form-field.ts';

const answersKey = 'clausebook:answers';
const savingKey = 'clausebook:saving';

/** So long a page tells what was saved. */
const longestMs = 10 * 60_000;

/** What was typed and not saved, by path: the page is drawn anew whenever the manual changes. */
export type KeptAnswers = Readonly<Record<string, FormValue>>;

/** The answers that were typed in this tab and not saved. */
export const keptAnswers = (): KeptAnswers => stored<KeptAnswers>(answersKey) ?? {};

/** Keeps an answer, or forgets the one that was kept. */
export function keepAnswer(path: string, value: FormValue | undefined): void {
  const { [path]: _, ...others } = keptAnswers();
  store(answersKey, value === undefined ? others : { ...others, [path]: value });
}

/** Forgets all answers to what is kept under a name, such as a thing that was begun. */
export function forgetAnswers(name: string): void {
  const others = Object.entries(keptAnswers()).filter(
    ([key]) => !key.startsWith(`${name}.`) && key !== `${name}-id`,
  );
  store(answersKey, Object.fromEntries(others));
}

/** Which saving this tab has just made, and where on the page. */
export interface Saving {
  id: string;
  at: number;
  /** Id of the step, or key of the section, that the answers stand in. */
  step?: string;
  section?: string;
  /** What the answers to its new things are kept under. */
  drafts?: readonly string[];
}

/** Remembers a saving until the page has told of it. */
export const keepSaving = (saving: Saving | undefined): void => store(savingKey, saving);

/** The saving to tell of; nothing once it is long past. */
export function keptSaving(): Saving | undefined {
  const saving = stored<Saving>(savingKey);
  return saving && Date.now() - saving.at < longestMs ? saving : undefined;
}

function stored<Value>(key: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function store(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing forgets what was typed when the page is drawn anew.
  }
}
