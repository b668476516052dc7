import { listPaths } from '../../organisation/index.ts';
import { collections, type Item, isCollection } from '../collections.ts';
import type { Reading } from '../reading.ts';
import { valueAt } from '../value-at.ts';
import { partsBehind, withoutRoot } from './parts.ts';

/** One row of a table: the things of the organisation it speaks of, as an item of a collection joins them. */
export type Row = Item['parts'];

const rowsOf = (list: string, things: readonly { id: string }[]): Row[] =>
  things.map((value) => [{ prefix: '', list, id: value.id, value }]);

/**
 * The rows of the list that `of` names: a collection, a list of the organisation, or with `item.` one inside the item
 * that the document is made for. Notes the path; nothing for a name that is no list of things.
 */
export function rowsAt(of: string, reading: Reading): Row[] | undefined {
  const path = withoutRoot(of);
  if (path.startsWith('item.')) return rowsOfItem(path, reading);
  if (isCollection(path)) {
    const items: Item[] = collections[path](reading.organisation);
    for (const { list } of items[0]?.parts ?? []) reading.paths.add(list);
    return items.map(({ parts }) => parts);
  }
  const things = listPaths().includes(path) ? valueAt(reading.organisation, path) : undefined;
  if (!Array.isArray(things)) return undefined;
  reading.paths.add(path);
  return rowsOf(path, things);
}

function rowsOfItem(path: string, reading: Reading): Row[] | undefined {
  for (const { part, inner } of partsBehind(path.slice('item.'.length), reading.item?.parts ?? [])) {
    const list = `${part.list}.${inner}`;
    const things = listPaths().includes(list) ? valueAt(part.value, inner) : undefined;
    if (!Array.isArray(things)) continue;
    reading.paths.add(`${part.list}.${part.id}.${inner}`);
    return rowsOf(list, things);
  }
  return undefined;
}

/** Names of all lists of things that can be read as a whole: the collections, and those of the organisation. */
export const rowLists = ({ organisation }: Reading): string[] => [
  ...new Set([
    ...Object.keys(collections),
    ...listPaths().filter((path) => Array.isArray(valueAt(organisation, path))),
  ]),
];
