import { fieldAt, listOfRef, listPaths } from '../../../organisation/index.ts';
import { collections, type Item, isCollection, listBehind, pathIn } from '../../model/items.ts';
import { listOfItem } from '../../model/lists-of-items.ts';
import { valueAt } from '../../model/value-at.ts';
import type { Reading } from '../context.ts';
import { partsBehind, withoutRoot } from './item-paths.ts';

/** One row of a table: the things of the organisation it speaks of, as an item of a collection joins them. */
export type Row = Item['parts'];

interface Thing {
  id: string;
  rank?: number;
}

/** In the order that the organisation wrote, or by rank where things have one: the lowest number comes first. */
const rowsOf = (list: string, things: readonly Thing[], at = list): Row[] =>
  things
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((value) => [{ prefix: '', list, id: value.id, value, at: `${at}.${value.id}` }]);

/**
 * The rows of the list that `of` names: a collection, a list of the organisation, or with `item.` one inside the item
 * that the document is made for; nothing for a name that is no list of things. Which values the rows show is for the
 * caller to note with {@link noteShown}; that a list is empty is noted here.
 */
export function rowsAt(of: string, reading: Reading): Row[] | undefined {
  const path = withoutRoot(of);
  if (path.startsWith('item.')) return rowsOfItem(path, reading);
  if (isCollection(path)) {
    const items = collections[path].items(reading.organisation);
    if (items.length === 0) reading.paths.add(listBehind(path));
    return items.map(({ parts }) => parts);
  }
  const things = listPaths().includes(path) ? valueAt(reading.organisation, path) : undefined;
  if (!Array.isArray(things)) return rowsNamed(path, reading);
  if (things.length === 0) reading.paths.add(path);
  return rowsOf(path, things);
}

/** The things that a plain list of ids names, such as the places in scope; in the order of their own list. */
function rowsNamed(path: string, reading: Reading): Row[] | undefined {
  const field = fieldAt(path);
  if (field?.kind !== 'list' || !field.ref) return undefined;
  const list = listOfRef[field.ref];
  const things = listPaths().includes(list) ? valueAt(reading.organisation, list) : undefined;
  if (!Array.isArray(things)) return undefined;
  reading.paths.add(path);
  const ids = valueAt(reading.organisation, path) as string[];
  return rowsOf(
    list,
    (things as Thing[]).filter(({ id }) => ids.includes(id)),
  );
}

/**
 * Notes the fields of the rows that a document shows, so that it is known which values it speaks from. A list inside an
 * item was noted as a whole when its rows were read.
 */
export function noteShown(rows: readonly Row[], names: readonly string[], reading: Reading): void {
  for (const row of rows)
    for (const name of names)
      for (const { part, inner } of partsBehind(name, row).slice(0, 1))
        if (Array.isArray(valueAt(reading.organisation, part.list))) reading.paths.add(pathIn(part, inner));
}

function rowsOfItem(path: string, reading: Reading): Row[] | undefined {
  const own = listOfItem(path.slice('item.'.length), reading.item, reading.organisation);
  if (own?.things.length === 0) reading.paths.add(own.list);
  if (own) return rowsOf(own.list, own.things);
  for (const { part, inner } of partsBehind(path.slice('item.'.length), reading.item?.parts ?? [])) {
    const list = `${part.list}.${inner}`;
    const things = listPaths().includes(list) ? valueAt(part.value, inner) : undefined;
    if (!Array.isArray(things)) continue;
    reading.paths.add(pathIn(part, inner));
    return rowsOf(list, things, pathIn(part, inner));
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
