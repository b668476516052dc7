import type { FormField } from '../../manual/decision-form/form-field.ts';
import { element } from '../element.ts';
import type { AnswersForm } from './answers-form.ts';
import { type Drawing, type DrawnField, drawField } from './field.ts';
import { type DrawnThings, drawThings } from './things.ts';

/** What a field of a question becomes in a form: an input, or things that can be added to a list. */
export interface FormPart {
  holder: HTMLElement;
  field?: DrawnField;
  things?: DrawnThings;
}

/** Draws a field of a question. Where a list may well be empty, that can be said too. */
export function drawPart(field: FormField, drawing: Drawing, isOneOfMany = false): FormPart {
  const { things } = field;
  if (!things) {
    const drawn = drawField(field, drawing, isOneOfMany);
    return { holder: drawn.holder, field: drawn };
  }
  const drawn = drawThings({ ...field, things }, drawing);
  if (!things.mayBeNone || things.has.length > 0) return { holder: drawn.holder, things: drawn };
  const label = drawing.words.site.formNoThings;
  const none = drawField(
    { ...field, label, control: 'several', choices: [], usedIn: null, example: '', note: '', hint: '' },
    drawing,
  );
  return { holder: element('div', '', drawn.holder, none.holder), field: none, things: drawn };
}

/** The parts of a form as it sends them. */
export const together = (parts: readonly FormPart[]): Pick<AnswersForm, 'fields' | 'things'> => ({
  fields: parts.flatMap(({ field }) => field ?? []),
  things: parts.flatMap(({ things }) => things ?? []),
});
