import type { FormValue } from '../../manual/decision-form/form-field.ts';
import { element } from '../element.ts';

/** What a value is put in with. */
export interface Control {
  /** Where it is drawn. */
  holder: HTMLElement;
  /** What can have the focus in it. */
  inputs: readonly (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[];
  /** Whether it is several inputs under one name. */
  isGroup: boolean;
  /** What it says; nothing where it says nothing. */
  read(): FormValue | undefined;
  write(value: FormValue): void;
}

/** An input of one line. */
export function input(id: string, type: string): HTMLInputElement {
  const box = element('input', '');
  box.id = id;
  box.type = type;
  box.autocomplete = 'off';
  return box;
}

/** A choice of one of several; `name` names it where it has no label of its own. */
export function select(
  id: string,
  options: readonly (readonly [value: string, word: string])[],
  name?: string,
): HTMLSelectElement {
  const box = element(
    'select',
    '',
    ...options.map(([value, word]) => {
      const made = element('option', '', word);
      made.value = value;
      return made;
    }),
  );
  box.id = id;
  if (name !== undefined) box.setAttribute('aria-label', name);
  return box;
}
