import type { FormField, FormValue } from '../../manual/decision-form/form-field.ts';
import type { FormWords } from '../../manual/decision-form/form-words.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import { controlFor } from './control.ts';
import type { Control } from './inputs.ts';
import { keepAnswer, keptAnswers } from './kept.ts';
import { counted } from './say.ts';

/** A field as it stands in a form. */
export interface DrawnField {
  path: string;
  holder: HTMLElement;
  /** Whether it is an id chosen of several. */
  isChoice: boolean;
  /** What was answered anew; nothing where the answer is that of the file. */
  changed(): { path: string; value: FormValue } | undefined;
  /** Whether the file holds a value that somebody has emptied here. */
  isEmptied(): boolean;
  /** What it says now, in words of its own. */
  said(): string;
  /** Says what is wrong at it, or nothing any more. */
  blame(message: string): void;
  focus(): void;
}

/** What fields are drawn with. */
export interface Drawing {
  words: FormWords;
  file: string;
  base: string;
}

let count = 0;

/** An id that no other field of the page has. */
function nextId(): string {
  count += 1;
  return `answer-${count}`;
}

/** Draws a field with all that is known of it; an answer that was typed before the page was drawn anew is in it again. */
export function drawField(field: FormField, drawing: Drawing, isOneOfMany = false): DrawnField {
  const { words } = drawing;
  const id = nextId();
  const control = controlFor(field, id, words);
  const problem = element('p', 'answer-problem');
  problem.id = `${id}-problem`;
  const unsaved = element('span', 'answer-unsaved', words.site.formUnsaved);
  const facts = factsOf(field, id, drawing);
  const name = [element('bdi', '', field.item ? `${field.item}: ${field.label}` : field.label), ' ', unsaved];
  const named = control.isGroup ? element('legend', 'answer-name', ...name) : labelFor(id, ...name);
  named.id = `${id}-name`;
  const holder = element(control.isGroup ? 'fieldset' : 'div', 'answer', named);
  holder.append(control.holder, problem, ...facts, ...behind(field, control, drawing, isOneOfMany));
  const described = [...facts.filter((fact) => fact.id !== '').map((fact) => fact.id), problem.id].join(' ');
  for (const box of control.inputs) box.setAttribute('aria-describedby', described);
  if (field.value !== undefined) control.write(field.value);
  const kept = keptAnswers()[field.path];
  if (kept !== undefined) control.write(kept);
  const isChanged = () => !isSame(control.read(), field.value);
  const mark = () => {
    unsaved.hidden = !isChanged();
  };
  const onChange = () => {
    keepAnswer(field.path, isChanged() ? control.read() : undefined);
    mark();
  };
  holder.addEventListener('input', onChange);
  holder.addEventListener('change', onChange);
  mark();
  const blame = (message: string) => {
    problem.textContent = message;
    for (const box of control.inputs) {
      if (message === '') box.removeAttribute('aria-invalid');
      else box.setAttribute('aria-invalid', 'true');
    }
  };
  return {
    path: field.path,
    holder,
    isChoice: field.control === 'choice',
    changed() {
      const value = control.read();
      return value === undefined || !isChanged() ? undefined : { path: field.path, value };
    },
    isEmptied: () => field.value !== undefined && control.read() === undefined,
    said: () => inText(control.read()),
    blame,
    focus: () => control.inputs[0]?.focus(),
  };
}

const isSame = (a: FormValue | undefined, b: FormValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A value as the file would say it, for people. */
export const inText = (value: unknown): string =>
  Array.isArray(value) ? value.join('; ') : value === undefined || value === null ? '' : String(value);

function labelFor(id: string, ...name: (Node | string)[]): HTMLElement {
  const label = element('label', 'answer-name', ...name);
  label.htmlFor = id;
  return label;
}

/** What helps with the answer; whatever is heard with the input has an id. */
function factsOf(field: FormField, id: string, { words }: Drawing): HTMLElement[] {
  const { note, hint, example, control, withheld } = field;
  const { site } = words;
  const texts = [
    withheld ? site.formWithheld : '',
    control === 'list' ? site.formListHint : '',
    note,
    hint,
    example === '' ? '' : formatMessage(site.formExample, { value: example }),
  ];
  return texts
    .filter((text) => text !== '')
    .map((text, at) => {
      const fact = element('p', 'answer-fact', text.charAt(0).toUpperCase() + text.slice(1));
      fact.id = `${id}-fact-${at}`;
      return fact;
    });
}

/** What stands behind an input: the suggestion to take, and who uses the value. */
function behind(
  field: FormField,
  control: Control,
  { words, base }: Drawing,
  isOneOfMany: boolean,
): HTMLElement[] {
  const { suggested, usedIn, path } = field;
  const { site } = words;
  const made: HTMLElement[] = [];
  if (suggested) {
    const said = element('span', '', formatMessage(site.formSuggested, { value: suggested.said }));
    said.id = `${control.inputs[0]?.id}-suggested`;
    const take = element('button', '', site.formTake);
    take.type = 'button';
    take.setAttribute('aria-describedby', said.id);
    take.addEventListener('click', () => {
      control.write(suggested.value);
      control.inputs[0]?.dispatchEvent(new Event('input', { bubbles: true }));
      control.inputs[0]?.focus();
    });
    made.push(element('p', 'answer-suggested', said, ' ', take));
  }
  // Of what there is not yet nobody speaks.
  if (usedIn === null) return made;
  const links = usedIn.map(({ number, title, url }) => {
    const link = element('a', '', `${number} ${title}`);
    link.href = base + url;
    return element('li', '', link);
  });
  // Where it is one alone, its path stands above it already.
  const code = isOneOfMany ? element('code', 'path', path) : '';
  made.push(
    links.length === 0
      ? element('p', 'answer-fact', site.formUnused, ' ', code)
      : element(
          'details',
          'answer-uses',
          element('summary', '', counted('formUsedIn', links.length, words), ' ', code),
          element('ul', '', ...links),
        ),
  );
  return made;
}
