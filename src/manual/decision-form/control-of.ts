import type { Field, SchemaPlace } from '../../organisation/index.ts';
import type { Control, FormValue } from './form-field.ts';

const byKind: Readonly<Record<Field['kind'], Control>> = {
  text: 'text',
  hours: 'text',
  url: 'text',
  email: 'text',
  phone: 'text',
  list: 'list',
  duration: 'duration',
  interval: 'duration',
  target: 'duration',
  date: 'date',
  monthDay: 'monthDay',
  percent: 'number',
  money: 'number',
  number: 'number',
  count: 'number',
  flag: 'flag',
  choice: 'choice',
};

/** A length of time of one unit: an amount and a unit say all of it. */
const singleUnit = /^P(?:\d+[YMWD]|T\d+[HMS])( working)?$/;

/** How a value at a place is put in; things with fields of their own have no input. */
export function controlOf(
  place: SchemaPlace | undefined,
  field: Field | undefined,
  value: FormValue | undefined,
  hasThings = false,
): Control {
  if (hasThings) return 'things';
  if (place?.is === 'cell') return 'choice';
  if (place?.is !== 'leaf' || !field) return 'lines';
  if (field.ref) return field.kind === 'list' ? 'several' : 'choice';
  const control = byKind[field.kind];
  // A length of several units is written as it stands.
  return control === 'duration' && value !== undefined && !singleUnit.test(String(value)) ? 'text' : control;
}
