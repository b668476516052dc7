import { type Field, fieldAt, fieldOfItem, itemPaths, listPaths } from '../../organisation/index.ts';
import { collections, type ItemPart, isCollection, listBehind, pathIn } from '../model/items.ts';
import { listOfItem } from '../model/lists-of-items.ts';
import { valueAt } from '../model/value-at.ts';
import type { Reading } from './context.ts';
import { partsBehind, withoutRoot } from './tables/item-paths.ts';

/** What a text asks the organisation for by name, and where that stands. */
export interface Asked {
  value: unknown;
  /** Where it stands, as decisions write it: `suppliers`, `suppliers.owlgate.hours`. */
  path: string;
  /** The same without the item: `suppliers.hours`. */
  kind: string;
  /** What the schema says of it, where it is one value. */
  field: Field | undefined;
}

type Asking = Pick<Reading, 'organisation' | 'item' | 'written'>;

/** Lists of which there is at least one wherever they are asked for: writing them empty says nothing. */
const neverNone: ReadonlySet<string> = new Set([
  'services',
  'customers',
  'objectives',
  'legalObligations',
  'communication.matters',
  'audit.calendar',
  'agreements.workload',
  'suppliers.services',
  'suppliers.steps',
  'suppliers.powers',
]);

/**
 * Finds what `name` asks for: a collection, a list or field of the organisation, or with `item.` one of the item that the
 * document is made for; `undefined` for what is nothing of these.
 */
export function askedFor(name: string, { organisation, item }: Asking): Asked | undefined {
  if (isCollection(name)) {
    const path = listBehind(name);
    return { value: collections[name].items(organisation), path, kind: path, field: undefined };
  }
  const path = withoutRoot(name);
  if (path.startsWith('item.') && item) {
    const inner = path.slice('item.'.length);
    const own = listOfItem(inner, item, organisation);
    if (own) return { value: own.things, path: own.list, kind: path, field: undefined };
    const found = partsBehind(inner, item.parts).find(({ part, inner: key }) => isOfItems(part.list, key));
    return found && fieldAsked(found.part, found.inner);
  }
  const field = fieldAt(path);
  if (!field && !listPaths().includes(path)) return undefined;
  return { value: valueAt(organisation, path), path, kind: path, field };
}

/** A field, or a list, of one of the things that an item joins. */
export const fieldAsked = (part: ItemPart, name: string): Asked => ({
  value: valueAt(part.value, name),
  path: pathIn(part, name),
  kind: `${part.list}.${name}`,
  field: fieldOfItem(part.list, name),
});

/** Whether items of a list have a field, a group of fields or a list of that name. */
const isOfItems = (list: string, key: string): boolean =>
  listPaths().includes(`${list}.${key}`) ||
  itemPaths(list).some((path) => path === key || path.startsWith(`${key}.`));

/** Whether a text says that there is none: it is written `none`, as an empty list is for several things. */
export const isNone = ({ value, field }: Pick<Asked, 'value' | 'field'>): boolean =>
  field?.kind === 'text' && !field.ref && typeof value === 'string' && /^none$/i.test(value.trim());

/** Whether there is something: an item in a list, a text, a flag that is set. */
export function isSome({ value, field }: Pick<Asked, 'value' | 'field'>): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value) && !isNone({ value, field });
}

/**
 * Whether there is nothing, and nobody has said that there is none: an empty list is none where it is written, a text where
 * it says so, since an empty one says nothing. A flag that is not set and a nought say something.
 */
export function isUnsaid(asked: Asked, { written }: Pick<Asking, 'written'>): boolean {
  if (isSome(asked) || asked.value === false || asked.value === 0 || isNone(asked)) return false;
  return !Array.isArray(asked.value) || neverNone.has(asked.kind) || !written.has(asked.path);
}
