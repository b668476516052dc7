import { languages } from '../language/languages.ts';
import { dayAfter } from './day-after.ts';
import type { Decision } from './decisions.ts';
import { listPaths } from './fields.ts';
import { entities } from './references.ts';
import { isGroup } from './sanitise-input.ts';
import { choices } from './schema/choices.ts';
import type { Organisation } from './schema/organisation.ts';

/** Values of texts that are written in a code: not every text will do. */
const coded: Readonly<Record<string, readonly string[]>> = {
  locale: ['en-US', 'en-GB'],
  timeZone: ['Europe/Dublin', 'UTC'],
  language: languages,
  'budgeting.currency': ['CHF', 'EUR'],
};

/**
 * Another value that a field could have, to see what would change with it; it differs from every value that people
 * write. Undefined where the program knows of none, as with the only priority there is.
 */
export function anotherValue(
  { path, value, field }: Pick<Decision, 'path' | 'value' | 'field'>,
  organisation: Organisation,
): unknown {
  const other = (known: readonly string[]) => known.find((one) => one !== value);
  if (coded[path]) return other(coded[path]);
  // The cells of the matrix have no field: they are ids of priorities.
  if (!field) return other(organisation.priorities.map(({ id }) => id));
  if (field.ref && field.ref !== 'document') {
    const ids = entities(organisation)[field.ref].map(({ id }) => id);
    return field.kind === 'list' ? otherIds(ids, value) : other(ids);
  }
  switch (field.kind) {
    case 'list':
      return [...(Array.isArray(value) ? value : []), 'another entry'];
    case 'flag':
      return value !== true;
    case 'choice':
      return field.choices && other(choices[field.choices]);
    case 'number':
    case 'count':
    case 'money':
      return Number(value) + 1;
    case 'percent':
      return Number(value) >= 99 ? Number(value) - 1 : Number(value) + 1;
    case 'duration':
    case 'interval':
    case 'target':
      return value === 'P17D' ? 'P18D' : 'P17D';
    case 'date':
      return dayAfter(String(value), 'P1D');
    case 'monthDay':
      return value === '--04-17' ? '--04-18' : '--04-17';
    default:
      return `${String(value)} (another)`;
  }
}

/** Ids of which one is not in a list; an empty list, where it has them all; nothing where there are none. */
function otherIds(ids: readonly string[], value: unknown): string[] | undefined {
  const has: readonly unknown[] = Array.isArray(value) ? value : [];
  const other = ids.find((id) => !has.includes(id));
  if (other !== undefined) return [other];
  return has.length > 0 ? [] : undefined;
}

/** The data of a config with other values at some paths, as decisions write these. The data given stay as they are. */
export function withValues(data: unknown, values: ReadonlyMap<string, unknown>): unknown {
  const copy: unknown = structuredClone(data);
  for (const [path, value] of values) setAt(copy, path.split('.'), value);
  return copy;
}

const lists = new Set(listPaths());

function setAt(data: unknown, path: readonly string[], value: unknown): void {
  let current = data;
  let list = '';
  path.forEach((key, index) => {
    const isLast = index === path.length - 1;
    if (Array.isArray(current)) {
      const known: unknown = current.find((item) => isGroup(item) && item.id === key);
      const item = known ?? { id: key };
      if (known === undefined) current.push(item);
      current = item;
    } else if (isGroup(current)) {
      list = list === '' ? key : `${list}.${key}`;
      if (isLast) current[key] = value;
      else current[key] ??= lists.has(list) ? [] : {};
      current = current[key];
    }
  });
}
