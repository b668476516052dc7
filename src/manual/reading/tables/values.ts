import { type Field, fieldAt, fieldOfItem, knownPaths } from '../../../organisation/index.ts';
import { pathIn } from '../../model/items.ts';
import { valueAt } from '../../model/value-at.ts';
import type { Reading } from '../context.ts';
import { partsBehind, withoutRoot } from './item-paths.ts';

/** The values of a plain list, and what is known of them. */
export interface Values {
  field: Field;
  values: readonly string[];
}

/** The plain list at a path of the organisation or of the item. Notes the path; nothing for any other name. */
export function valuesAt(of: string, reading: Reading): Values | undefined {
  const path = withoutRoot(of);
  if (path.startsWith('item.')) return valuesOfItem(path, reading);
  const field = fieldAt(path);
  if (field?.kind !== 'list') return undefined;
  reading.paths.add(path);
  return { field, values: (valueAt(reading.organisation, path) ?? []) as string[] };
}

function valuesOfItem(path: string, reading: Reading): Values | undefined {
  for (const { part, inner } of partsBehind(path.slice('item.'.length), reading.item?.parts ?? [])) {
    const field = fieldOfItem(part.list, inner);
    if (field?.kind !== 'list') continue;
    reading.paths.add(pathIn(part, inner));
    return { field, values: (valueAt(part.value, inner) ?? []) as string[] };
  }
  return undefined;
}

/** Paths of all plain lists of the organisation. */
export const valueLists = (): string[] => knownPaths().filter((path) => fieldAt(path)?.kind === 'list');
