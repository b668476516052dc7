import { type Field, print } from '../../organisation/index.ts';
import { pageWords } from '../words/page-words.ts';
import type { Words } from '../words/words.ts';

/** A value of the config in words; empty where it is nothing, and of things with fields of their own. */
export function inPlainWords(value: unknown, field: Field | undefined, words: Words): string {
  const { catalogue } = words.print;
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string')
      ? words.list(
          value.map((one) => inPlainWords(one, field?.ref ? { ...field, kind: 'text' } : undefined, words)),
        )
      : '';
  if (typeof value === 'boolean') return value ? catalogue.yes : catalogue.no;
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  // Opening hours are put in as they are written; a length of time reads alone, not behind "every".
  if (field?.kind === 'hours') return String(value);
  if (field?.kind === 'interval') return print(value, { kind: 'duration' }, words.print);
  if (field && field.kind !== 'list') return print(value, field, words.print) || String(value);
  return typeof value === 'number' ? pageWords(words).figure(value) : value;
}
