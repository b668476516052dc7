import { type Field, fieldAt, print } from '../../organisation/index.ts';
import type { Reference } from '../expand/references.ts';
import type { Reading } from '../reading.ts';
import { type Node, text } from '../tree.ts';
import { withholding } from '../withheld.ts';
import { joined } from './grid.ts';

/** A reference that stands in a cell by itself. */
export const referenceTo = (kind: Reference['kind'], id: string): Reference => ({
  type: 'reference',
  kind,
  id,
  initial: true,
  children: [],
});

/** Words of ours, such as "the ITSM tool" or "yes", as they start a cell. What a user wrote stays as it is. */
export function startCell(words: string, { words: { language } }: Reading): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}

/**
 * The nodes that print a value: text and references only, so that no value becomes markup.
 * Empty when the value says nothing.
 */
export const cellOf = (value: unknown, field: Field, reading: Reading): Node[] =>
  withholding(valueCell(value, field, reading), field);

function valueCell(value: unknown, field: Field, reading: Reading): Node[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return listCell(value, field, reading);
  if (field.ref) return refCell(String(value), field, reading);
  const words = print(value, field, reading.words.print);
  if (field.kind === 'interval')
    return [text((reading.words.tables['every'] ?? '{value}').replace('{value}', () => words))];
  const ours = field.kind === 'choice' || field.kind === 'flag' || value === field.default;
  return words === '' ? [] : [text(ours ? startCell(words, reading) : words)];
}

function listCell(values: readonly string[], field: Field, reading: Reading): Node[] {
  if (values.length === 0) return [];
  const ours = !field.ref && JSON.stringify(values) === JSON.stringify(field.default);
  const entry = (value: string, index: number): Node[] => {
    if (field.ref) return refCell(value, field, reading, index === 0);
    return [text(ours && index === 0 ? startCell(value, reading) : value)];
  };
  return joined(values.map(entry), reading.words);
}

/** What an id points to: a link where it has a page, else its name; `first` where it starts the cell. */
export function refCell(id: string, { ref }: Pick<Field, 'ref'>, reading: Reading, first = true): Node[] {
  const { known, words } = reading;
  const pages = { role: known.roles, record: known.records, document: known.documents };
  if (ref === 'role' || ref === 'record' || ref === 'document')
    return [pages[ref].has(id) ? referenceTo(ref, id) : text(id)];
  if (!ref) return [text(id)];
  // An id that nothing has is reported by the rules of the organisation.
  const name = words.print.nameOf?.(ref, id) ?? id;
  const ours = ref === 'tool' && fieldAt(`tools.${id}.name`)?.default === name;
  return [text(ours && first ? startCell(name, reading) : name)];
}
