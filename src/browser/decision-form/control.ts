import type { FormField } from '../../manual/decision-form/form-field.ts';
import type { FormWords } from '../../manual/decision-form/form-words.ts';
import { element } from '../element.ts';
import { durationControl } from './duration-control.ts';
import { type Control, input, select } from './inputs.ts';

/** The control for a field; `id` is that of its input, or what those of its inputs begin with. */
export function controlFor(field: FormField, id: string, words: FormWords): Control {
  switch (field.control) {
    case 'flag':
      return flagControl(id, words);
    case 'choice':
      return choiceControl(field, id, words);
    case 'several':
      return severalControl(field, id, words);
    case 'list':
      return listControl(id, words);
    case 'duration':
      return durationControl(field, id, words);
    case 'monthDay':
      return monthDayControl(id, words);
    case 'number':
      return numberControl(id);
    default:
      return textControl(id, field.control === 'date' ? 'date' : 'text');
  }
}

function textControl(id: string, type: string): Control {
  const box = input(id, type);
  return {
    holder: box,
    inputs: [box],
    isGroup: false,
    read: () => box.value.trim() || undefined,
    write(value) {
      box.value = String(value);
    },
  };
}

function numberControl(id: string): Control {
  const control = textControl(id, 'text');
  for (const box of control.inputs) box.inputMode = 'decimal';
  return {
    ...control,
    // What is no number is sent as it is: the server says what it should be.
    read() {
      const text = control.read();
      return text !== undefined && /^-?\d+([.]\d+)?$/.test(String(text)) ? Number(text) : text;
    },
  };
}

function flagControl(id: string, { yes, no }: FormWords): Control {
  const made = [yes, no].map((word, at) => option(`${id}-${at}`, id, 'radio', word));
  const [first, second] = made.map(({ box }) => box);
  return {
    holder: element('div', 'answer-options', ...made.map(({ label }) => label)),
    inputs: made.map(({ box }) => box),
    isGroup: true,
    read: () => (first?.checked ? true : second?.checked ? false : undefined),
    write(value) {
      const chosen = value === true ? first : second;
      if (chosen) chosen.checked = true;
    },
  };
}

function choiceControl({ choices }: FormField, id: string, { site }: FormWords): Control {
  const box = select(id, [
    ['', site.formUndecided],
    ...choices.map(({ value, name }) => [value, name] as const),
  ]);
  return {
    holder: box,
    inputs: [box],
    isGroup: false,
    read: () => box.value || undefined,
    write(value) {
      box.value = String(value);
    },
  };
}

function severalControl({ choices }: FormField, id: string, { site }: FormWords): Control {
  const made = choices.map(({ name }, at) => option(`${id}-${at}`, id, 'checkbox', name));
  const none = option(`${id}-none`, `${id}-none`, 'checkbox', site.formNone);
  const boxes = made.map(({ box }) => box);
  return {
    holder: element('div', 'answer-options', ...made.map(({ label }) => label), none.label),
    inputs: [...boxes, none.box],
    isGroup: true,
    read() {
      const chosen = choices.filter((_, at) => boxes[at]?.checked).map(({ value }) => value);
      return chosen.length > 0 || none.box.checked ? chosen : undefined;
    },
    write(value) {
      const chosen = new Set(Array.isArray(value) ? value : []);
      choices.forEach((choice, at) => {
        const box = boxes[at];
        if (box) box.checked = chosen.has(choice.value);
      });
      none.box.checked = chosen.size === 0;
    },
  };
}

function listControl(id: string, { site }: FormWords): Control {
  const box = element('textarea', '');
  box.id = id;
  box.rows = 3;
  // The name of a field of several inputs stands before all of them.
  box.setAttribute('aria-labelledby', `${id}-name`);
  const none = option(`${id}-none`, `${id}-none`, 'checkbox', site.formNone);
  return {
    holder: element('div', 'answer-list', box, none.label),
    inputs: [box, none.box],
    isGroup: true,
    read() {
      const lines = box.value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return lines.length > 0 || none.box.checked ? lines : undefined;
    },
    write(value) {
      const lines = Array.isArray(value) ? value : [];
      box.value = lines.join('\n');
      box.rows = Math.max(3, lines.length + 1);
      none.box.checked = lines.length === 0;
    },
  };
}

function monthDayControl(id: string, { locale, site }: FormWords): Control {
  const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const two = (number: number) => String(number).padStart(2, '0');
  const months = Array.from(
    { length: 12 },
    (_, at) => [two(at + 1), names.format(new Date(Date.UTC(2024, at)))] as const,
  );
  const month = select(id, [['', site.formUndecided], ...months], site.formMonth);
  const day = select(
    `${id}-day`,
    [['', ''], ...Array.from({ length: 31 }, (_, at) => [two(at + 1), String(at + 1)] as const)],
    site.formDay,
  );
  return {
    holder: element('div', 'answer-row', month, day),
    inputs: [month, day],
    isGroup: true,
    read: () => (month.value || day.value ? `--${month.value}-${day.value}` : undefined),
    write(value) {
      [month.value, day.value] = [String(value).slice(2, 4), String(value).slice(5, 7)];
    },
  };
}

function option(id: string, name: string, type: 'radio' | 'checkbox', word: string) {
  const box = input(id, type);
  box.name = name;
  return { box, label: element('label', 'answer-option', box, ' ', word) };
}
