import type { FormQuestion } from '../../manual/decision-form/form-field.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import { answersForm, type FormSetting } from './answers-form.ts';
import { drawPart, type FormPart, together } from './parts.ts';

const anchor = 'values-asked-';

/** Makes each step of the questions a form once it is opened; `change` opens a value that is answered already. */
export function makeForms(
  holder: HTMLElement,
  setting: FormSetting,
  change: (path: string, opener: HTMLElement) => void,
): void {
  for (const step of holder.querySelectorAll<HTMLDetailsElement>('details[data-step]')) {
    const rows = step.querySelector<HTMLElement>(`[id^="${anchor}"]`);
    if (!rows) continue;
    const make = () => void makeForm(rows, setting, change);
    if (step.open) make();
    else step.addEventListener('toggle', make, { once: true });
  }
}

/** The id of a step, by the element that its questions stand in. */
const stepIn = (rows: HTMLElement): string => rows.id.slice(anchor.length);

async function makeForm(
  rows: HTMLElement,
  setting: FormSetting,
  change: (path: string, opener: HTMLElement) => void,
): Promise<void> {
  const drawn = await setting.server.fields({ step: stepIn(rows) });
  if (!drawn || 'is' in drawn) {
    rows.prepend(element('p', 'answer-told', drawn?.message ?? setting.words.site.formOffAnswer));
    return;
  }
  const { questions = [], hash } = drawn;
  const form = element('form', 'answers');
  form.setAttribute('aria-label', rows.closest('details')?.querySelector('h3')?.textContent ?? '');
  const open = questions.filter((question) => question.open);
  const parts = [...rows.querySelectorAll<HTMLElement>('.asked')].flatMap((asked, at) => {
    const question = open[at];
    // Both are drawn from one manual; where it has changed in between the page is drawn anew.
    if (!question || asked.querySelector('h4')?.textContent !== question.question) return [];
    return partsOf(question, asked, setting);
  });
  form.append(...rows.children);
  const firstAnswered = form.querySelector('.answered');
  if (parts.length > 0)
    form.insertBefore(
      answersForm(form, { ...together(parts), hash, place: { step: stepIn(rows) } }, setting),
      firstAnswered,
    );
  rows.append(form);
  const answered = questions.filter((question) => !question.open);
  form.querySelectorAll<HTMLElement>('.answered').forEach((line, at) => {
    const [field] = answered[at]?.fields ?? [];
    if (field) line.append(' ', changeButton(field.path, setting, change));
  });
}

function partsOf(question: FormQuestion, asked: HTMLElement, setting: FormSetting): FormPart[] {
  // Lines to write stand there already, whether or not anything can be saved.
  const shown = question.fields.filter(({ control }) => control !== 'lines');
  const parts = shown.map((field) => drawPart(field, setting, shown.length > 1));
  const lines = asked.querySelector(':scope > details');
  for (const { holder } of parts) asked.insertBefore(holder, lines);
  return parts;
}

/** A button that opens a value of the config. */
export function changeButton(
  path: string,
  { words }: FormSetting,
  change: (path: string, opener: HTMLElement) => void,
): HTMLButtonElement {
  const button = element('button', 'answer-change', words.site.formChange);
  button.type = 'button';
  button.setAttribute('aria-label', formatMessage(words.site.formChangeOf, { path }));
  button.addEventListener('click', () => change(path, button));
  return button;
}
