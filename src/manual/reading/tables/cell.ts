import { defaultOf, type Field, print } from '../../../organisation/index.ts';
import { filledBy, filledText } from '../../model/filled.ts';
import { markSensitive } from '../../model/redaction.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import type { Reference } from '../expand/references.ts';
import { joined } from './grid.ts';

/** A reference that stands in a cell by itself. */
export const referenceTo = (kind: Reference['kind'], id: string): Reference => ({
  type: 'reference',
  kind,
  id,
  initial: true,
  children: [],
});

/** Which field of which thing a cell prints. */
export interface ValueSource {
  /** `services.name` */
  path: string;
  /** Id of the thing. */
  owner: string;
}

/** Words of ours, such as "the ITSM tool" or "yes", as they start a cell. What a user wrote stays as it is. */
export function startCell(words: string, { words: { language } }: Reading): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}

/**
 * The nodes that print a value: text and references only, so that no value becomes markup.
 * Empty when the value says nothing.
 */
export const cellOf = (value: unknown, field: Field, source: ValueSource, reading: Reading): Node[] =>
  markSensitive(valueCell(value, field, source, reading), field);

function valueCell(value: unknown, field: Field, source: ValueSource, reading: Reading): Node[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return listCell(value, field, source, reading);
  if (field.ref) return refCell(String(value), field, source, reading);
  const printed = print(value, field, reading.words.print);
  const filled = filledBy(source.path, field, { value, printed, owner: source.owner });
  if (field.kind === 'interval') {
    const every = reading.words.tables.every;
    return [
      filledText(
        every.replace('{value}', () => printed),
        filled,
      ),
    ];
  }
  const ours =
    field.kind === 'choice' ||
    field.kind === 'flag' ||
    // Hours in their notation are printed in words of ours.
    (field.kind === 'hours' && printed !== value) ||
    value === defaultOf(source.path, reading.words.language);
  return printed === '' ? [] : [filledText(ours ? startCell(printed, reading) : printed, filled)];
}

function listCell(values: readonly string[], field: Field, source: ValueSource, reading: Reading): Node[] {
  if (values.length === 0) return [];
  const defaults = defaultOf(source.path, reading.words.language);
  const ours = !field.ref && JSON.stringify(values) === JSON.stringify(defaults);
  const entry = (value: string, index: number): Node[] => {
    if (field.ref) return refCell(value, field, source, reading, index === 0);
    const filled = filledBy(source.path, field, { value, printed: value, owner: source.owner });
    return [filledText(ours && index === 0 ? startCell(value, reading) : value, filled)];
  };
  return joined(values.map(entry), reading.words);
}

/** What an id points to: a link where it has a page, else its name; `first` where it starts the cell. */
export function refCell(
  id: string,
  field: Pick<Field, 'ref'> & Partial<Field>,
  { path, owner }: ValueSource,
  reading: Reading,
  first = true,
): Node[] {
  const { ref } = field;
  const bound = (printed: string) =>
    filledBy(path, { path, kind: 'text', ...field }, { value: id, printed, owner });
  const named = (printed: string) => [printed, bound(printed)] as const;
  const { known, words } = reading;
  const pages = { role: known.roles, record: known.records, document: known.documents };
  if (ref === 'role' || ref === 'record' || ref === 'document')
    return [
      pages[ref].has(id)
        ? referenceTo(ref, id)
        : filledText(...named(ref === 'document' ? seriesName(id, reading) : id)),
    ];
  if (!ref) return [filledText(id, bound(id))];
  // An id that nothing has is reported by the rules of the organisation.
  const name = words.print.nameOf?.(ref, id) ?? id;
  const ours = ref === 'tool' && defaultOf(`tools.${id}.name`, words.language) === name;
  return [filledText(ours && first ? startCell(name, reading) : name, bound(name))];
}

/**
 * Documents that are made for each item of a list, by what their titles have in common: the words before the colon, or the
 * title without the name of the item, so that no single one of them seems to be meant.
 */
function seriesName(id: string, { known }: Reading): string {
  const one = [...known.documents.values()].find((document) => document.id === id);
  if (!one) return id;
  const [common = '', ...rest] = one.title.split(':');
  if (rest.length > 0) return common.trim() || id;
  return one.item ? one.title.replace(one.item.name, () => '…') : one.title;
}
