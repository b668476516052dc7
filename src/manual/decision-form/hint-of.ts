import type { Field } from '../../organisation/index.ts';
import type { Words } from '../words/words.ts';

/** How a value is written, for kinds of which that is not plain to see. */
export function hintOf(field: Field | undefined, { site }: Words): string {
  if (field?.kind === 'hours') return site.formHoursHint;
  return field?.kind === 'money' ? site.formMoneyHint : '';
}
