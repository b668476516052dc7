import type { FormField } from '../../manual/decision-form/form-field.ts';
import { idFromTitle } from '../../manual/model/id-from-title.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import { type Drawing, type DrawnField, drawField } from './field.ts';
import { input } from './inputs.ts';
import { forgetAnswers, keepAnswer, keptAnswers } from './kept.ts';

/** New things of a list as they stand in a form. */
export interface DrawnThings {
  holder: HTMLElement;
  /** The fields of all of them, at the paths that they will have. */
  fields(): readonly DrawnField[];
  /** The paths of those that something was said of. */
  named(): readonly string[];
  /** What their answers are kept under until they are saved. */
  drafts(): readonly string[];
}

/** One new thing. */
interface Draft {
  /** What its answers are kept under: `services.+2`. */
  key: string;
  holder: HTMLElement;
  fields: readonly DrawnField[];
  /** The id that it would have. */
  id(): string;
}

/** Draws what can be added to a list, with the things that were begun before the page was drawn anew. */
export function drawThings(
  { path, things, label }: FormField & { things: NonNullable<FormField['things']> },
  drawing: Drawing,
): DrawnThings {
  const { site } = drawing.words;
  let drafts: Draft[] = [];
  const list = element('div', 'answer-things');
  const add = element('button', '', site.formAddThing);
  add.type = 'button';
  const holder = element('fieldset', 'answer', element('legend', 'answer-name', label), list);
  if (things.has.length > 0)
    list.before(
      element(
        'p',
        'answer-fact',
        formatMessage(site.formHasThings, { names: things.has.map(({ name }) => name).join(', ') }),
      ),
    );
  holder.append(element('p', 'answer-buttons', add));

  function begin(number: number): Draft {
    const key = `${path}.+${number}`;
    const draft = drawDraft(key, number, things.fields, drawing, () => freeOf(draft));
    draft.holder.querySelector('.answer-remove')?.addEventListener('click', () => {
      forgetAnswers(key);
      draft.holder.remove();
      drafts = drafts.filter((one) => one !== draft);
      if (drafts.length === 0) drafts.push(begin(number + 1));
      add.focus();
    });
    list.append(draft.holder);
    return draft;
  }
  // Of two that would be called the same the later one has a number behind it.
  function freeOf(draft: Draft): ReadonlySet<string> {
    const before = drafts.slice(0, Math.max(0, drafts.indexOf(draft)));
    return new Set([...things.has.map(({ id }) => id), ...before.map((one) => one.id())]);
  }
  for (const number of begun(path)) drafts.push(begin(number));
  if (drafts.length === 0) drafts.push(begin(1));
  add.addEventListener('click', () => {
    const last = Math.max(0, ...drafts.map(({ key }) => Number(key.slice(path.length + 2))));
    const draft = begin(last + 1);
    drafts.push(draft);
    draft.fields[0]?.focus();
  });
  return {
    holder,
    fields: () => drafts.flatMap(({ fields }) => fields),
    named: () => drafts.filter(isBegun).map((draft) => `${path}.${draft.id()}`),
    drafts: () => drafts.filter(isBegun).map(({ key }) => key),
  };
}

const isBegun = ({ fields }: Draft): boolean => fields.some((field) => field.changed() !== undefined);

/** The numbers of the things of a list that were begun in this tab. */
function begun(path: string): number[] {
  const start = `${path}.+`;
  const numbers = Object.keys(keptAnswers())
    .filter((key) => key.startsWith(start))
    .map((key) => Number.parseInt(key.slice(start.length), 10));
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function drawDraft(
  key: string,
  number: number,
  asked: readonly FormField[],
  drawing: Drawing,
  taken: () => ReadonlySet<string>,
): Draft {
  const { site } = drawing.words;
  const drawn = asked.map((field) => drawField({ ...field, path: inDraft(field.path, key) }, drawing));
  const idBox = input(`${key}-id`, 'text');
  idBox.setAttribute('aria-describedby', `${key}-id-fact`);
  const id = (): string => {
    const wanted = idFromTitle(idBox.value) || idFromTitle(nameOf(drawn)) || `entry-${number}`;
    const known = taken();
    let free = wanted;
    for (let count = 2; known.has(free); count += 1) free = `${wanted}-${count}`;
    return free;
  };
  const suggest = () => {
    idBox.placeholder = nameOf(drawn) === '' ? '' : id();
  };
  const fact = element('p', 'answer-fact', site.formThingIdFact);
  fact.id = `${key}-id-fact`;
  const label = element('label', 'answer-name', site.formThingId);
  label.htmlFor = idBox.id;
  const remove = element('button', 'answer-remove', site.formRemoveThing);
  remove.type = 'button';
  const named = element('div', 'answer', label, idBox, fact);
  const holder = element(
    'fieldset',
    'answer-thing',
    element('legend', '', formatMessage(site.formNewThing, { number: String(number) })),
    ...drawn.map((field) => field.holder),
    named,
    element('p', 'answer-buttons', remove),
  );
  const kept = keptAnswers()[idBox.id];
  if (typeof kept === 'string') idBox.value = kept;
  idBox.addEventListener('input', () => keepAnswer(idBox.id, idBox.value || undefined));
  holder.addEventListener('input', suggest);
  holder.addEventListener('change', suggest);
  suggest();
  const list = key.slice(0, key.lastIndexOf('.'));
  const fields = drawn.map((field): DrawnField => {
    const real = () => `${list}.${id()}${field.path.slice(key.length)}`;
    return {
      ...field,
      get path() {
        return real();
      },
      changed() {
        const answer = field.changed();
        return answer && { ...answer, path: real() };
      },
    };
  });
  return { key, holder, fields, id };
}

/** The path of a field in a draft: its last key, under the name of the draft. */
const inDraft = (path: string, key: string): string => key + path.slice(path.lastIndexOf('.'));

/** What names a thing: its name, or the ids of what it joins. */
function nameOf(fields: readonly DrawnField[]): string {
  const joined = fields.filter(({ isChoice }) => isChoice).map((field) => field.said());
  if (fields[0]?.isChoice) return joined.filter((said) => said !== '').join('-');
  return fields.map((field) => field.said()).find((said) => idFromTitle(said) !== '') ?? '';
}
