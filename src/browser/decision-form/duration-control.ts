import type { FormField } from '../../manual/decision-form/form-field.ts';
import type { FormWords } from '../../manual/decision-form/form-words.ts';
import { element } from '../element.ts';
import { type Control, input, select } from './inputs.ts';

/** The units of a length of time: what stands before the amount, and behind it. */
const units = [
  ['S', 'PT', 'formSeconds'],
  ['M', 'PT', 'formMinutes'],
  ['H', 'PT', 'formHours'],
  ['D', 'P', 'formDays'],
  ['W', 'P', 'formWeeks'],
  ['M', 'P', 'formMonths'],
  ['Y', 'P', 'formYears'],
] as const;

const usual = 'PTH';

/** An amount and a unit, and whether working time is counted: an ISO 8601 duration of one unit. */
export function durationControl({ working, suggested }: FormField, id: string, { site }: FormWords): Control {
  const amount = input(id, 'text');
  amount.inputMode = 'numeric';
  amount.className = 'answer-amount';
  amount.setAttribute('aria-label', site.formAmount);
  const unit = select(
    `${id}-unit`,
    units.map(([sign, before, word]) => [before + sign, site[word]] as const),
    site.formUnit,
  );
  const counted = input(`${id}-working`, 'checkbox');
  const label = element('label', 'answer-option', counted, ' ', site.formWorkingTime);
  const write = (value: unknown) => {
    const [, before = 'PT', number = '', sign = 'H', behind] =
      /^(PT|P)(\d+)([A-Z])( working)?$/.exec(String(value)) ?? [];
    amount.value = number;
    unit.value = before + sign;
    counted.checked = behind !== undefined;
  };
  unit.value = usual;
  // The unit of what is suggested is the likeliest, without an amount that somebody would save by accident.
  if (suggested) write(suggested.value);
  amount.value = '';
  return {
    holder: element('div', 'answer-row', amount, unit, ...(working ? [label] : [])),
    inputs: [amount, unit, ...(working ? [counted] : [])],
    isGroup: true,
    read() {
      const number = amount.value.trim();
      if (number === '') return undefined;
      const [before, sign] = [unit.value.slice(0, -1), unit.value.slice(-1)];
      return `${before}${number}${sign}${working && counted.checked ? ' working' : ''}`;
    },
    write,
  };
}
