import {
  type Field,
  idsOf,
  type Organisation,
  print,
  type SchemaPlace,
  valuesOfChoice,
} from '../../organisation/index.ts';
import type { Manual } from '../model/manual.ts';
import type { Words } from '../words/words.ts';
import type { FormField } from './form-field.ts';

/** What can be chosen at a place: ids that the config or the manual has, or the values of a closed set; else nothing. */
export function choicesOf(
  place: SchemaPlace | undefined,
  field: Field | undefined,
  { organisation, documents }: { organisation: Organisation; documents: Manual['documents'] },
  words: Words,
): FormField['choices'] {
  if (place?.is === 'cell') return idsOf('priority', organisation).map(named);
  if (!field) return [];
  if (field.ref === 'document')
    return documents.map(({ key, number, title }) => ({ value: key, name: `${number} ${title}` }));
  if (field.ref) return idsOf(field.ref, organisation).map(named);
  if (!field.choices) return [];
  return valuesOfChoice(field.choices).map((value) => ({
    value,
    name: print(value, field, words.print) || value,
  }));
}

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, name });
