import type { Outcome } from '../../manual/decision-form/outcome.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { element } from '../element.ts';
import { effectInWords, linesToCopy, savedInWords } from './effect.ts';
import { type Drawing, type DrawnField, inText } from './field.ts';
import { forgetAnswers, keepAnswer, keepSaving, type Saving } from './kept.ts';
import type { FormServer } from './server.ts';
import type { DrawnThings } from './things.ts';

/** What a form sends its answers to, and how it is drawn. */
export interface FormSetting extends Drawing {
  server: FormServer;
  /** Whether the file is written, or lines are shown. */
  writes: boolean;
}

/** Fields that are saved together. */
export interface AnswersForm {
  fields: readonly DrawnField[];
  /** New things of lists, whose fields come and go. */
  things: readonly DrawnThings[];
  /** Hash of the file that they were drawn from. */
  hash: string;
  /** Where on the page they stand, to find it when it is drawn anew. */
  place: Pick<Saving, 'step' | 'section'>;
}

/** Puts buttons and what they say behind the fields of a form, and sends what was answered. */
export function answersForm(form: HTMLFormElement, answers: AnswersForm, setting: FormSetting): HTMLElement {
  const { words, file, writes, server } = setting;
  const { site } = words;
  const fields = () => [...answers.fields, ...answers.things.flatMap((one) => one.fields())];
  let hash = answers.hash;
  let accepted: string[] = [];
  let busy = false;
  const told = element('div', 'answer-told');
  told.setAttribute('role', 'status');
  told.tabIndex = -1;
  const button = (word: string, type: 'submit' | 'button') => {
    const made = element('button', type === 'submit' ? 'answer-save' : '', word);
    made.type = type;
    return made;
  };
  const save = button(writes ? site.formSave : site.formShowLines, 'submit');
  const look = button(site.formTry, 'button');
  const buttons = element('p', 'answer-buttons', save, ...(writes ? [look] : []));

  const tell = (...nodes: (Node | string)[]) => {
    told.replaceChildren(...nodes.map((node) => (typeof node === 'string' ? element('p', '', node) : node)));
  };
  const say = (...nodes: (Node | string)[]) => {
    tell(...nodes);
    told.focus();
    told.scrollIntoView({ block: 'nearest' });
  };
  const blame = (path: string, message: string) =>
    fields()
      .find((field) => field.path === path)
      ?.blame(message);

  async function send(kind: 'try' | 'save'): Promise<void> {
    if (busy) return;
    for (const field of fields()) field.blame('');
    const emptied = fields().filter((field) => field.isEmptied());
    for (const field of emptied) field.blame(formatMessage(site.formEmptied, { file }));
    if (emptied[0]) {
      tell(site.formWrong);
      emptied[0].focus();
      return;
    }
    const values = fields().flatMap((field) => field.changed() ?? []);
    if (values.length === 0) {
      say(site.formNothing);
      return;
    }
    busy = true;
    form.setAttribute('aria-busy', 'true');
    tell(site.formWorking);
    const id = crypto.randomUUID();
    // Before it is sent: the page may be drawn anew sooner than the answer is here.
    const drafts = answers.things.flatMap((one) => one.drafts());
    if (kind === 'save') keepSaving({ id, at: Date.now(), ...answers.place, drafts });
    const things = answers.things.flatMap((one) => one.named());
    const outcome = await server.send(kind, { values, things, hash, accepted, id });
    busy = false;
    form.removeAttribute('aria-busy');
    if (kind === 'save' && outcome?.is !== 'saved') keepSaving(undefined);
    show(outcome);
  }

  function show(outcome: Outcome | undefined): void {
    if (!outcome) say(site.formOffAnswer);
    else if (outcome.is === 'refused') say(outcome.message);
    else if (outcome.is === 'tried') say(...effectInWords(outcome, false, setting));
    else if (outcome.is === 'unwritable')
      say(formatMessage(site.formUnwritable, { file }), linesToCopy(outcome.lines, setting));
    else if (outcome.is === 'falls') showFalls(outcome);
    else if (outcome.is === 'stale') showStale(outcome);
    else if (outcome.is === 'wrong') showWrong(outcome);
    else {
      for (const path of outcome.paths) keepAnswer(path, undefined);
      for (const draft of answers.things.flatMap((one) => one.drafts())) forgetAnswers(draft);
      say(...savedInWords(outcome, setting));
    }
  }

  function showFalls(outcome: Extract<Outcome, { is: 'falls' }>): void {
    const anyway = button(site.formSaveAnyway, 'button');
    anyway.addEventListener('click', () => {
      accepted = outcome.documents.filter(({ falls }) => falls !== null).map(({ key }) => key);
      void send('save');
    });
    say(...effectInWords(outcome, false, setting), element('p', 'answer-buttons', anyway));
  }

  function showStale(outcome: Extract<Outcome, { is: 'stale' }>): void {
    // Whoever has seen both values may save over the other one.
    hash = outcome.hash;
    for (const { path, theirs } of outcome.fields) {
      const yours =
        fields()
          .find((field) => field.path === path)
          ?.said() ?? '';
      blame(
        path,
        theirs === null
          ? site.formStaleSame
          : formatMessage(site.formStaleField, { theirs: inText(theirs), yours }),
      );
    }
    say(formatMessage(site.formStale, { file }));
  }

  function showWrong({ fields: found, others: elsewhere }: Extract<Outcome, { is: 'wrong' }>): void {
    const drawn = new Set(fields().map(({ path }) => path));
    const wrong = found.filter(({ path }) => drawn.has(path));
    // A field that is not in the form is named with what is wrong at it.
    const others = [
      ...elsewhere,
      ...found.flatMap(({ path, message }) => (drawn.has(path) ? [] : `${path}: ${message}`)),
    ];
    const paths = [...new Set(wrong.map(({ path }) => path))];
    for (const path of paths)
      blame(path, wrong.flatMap((one) => (one.path === path ? one.message : [])).join(' '));
    const list = element('ul', '', ...others.map((message) => element('li', '', message)));
    const told = [
      paths.length > 0 ? site.formWrong : site.formWrongElsewhere,
      ...(others.length > 0 ? [list] : []),
    ];
    const first = fields().find(({ path }) => paths.includes(path));
    if (first) {
      tell(...told);
      first.focus();
    } else say(...told);
  }

  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(writes ? 'save' : 'try');
  });
  look.addEventListener('click', () => void send('try'));
  return element('div', 'answer-end', buttons, told);
}
