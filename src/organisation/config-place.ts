import { type Field, fieldAt, fieldOfItem, listPaths } from './fields.ts';

/** Where a value of the config stands. */
export interface ConfigPlace {
  /** What the schema says about it; absent for the cells of a table and for `use`. */
  field?: Field;
  /** Path of the outermost item of a list that it belongs to: `services.mail`. */
  item?: string;
}

/** What is known of a place from its path alone, items of lists by their ids: `services.mail.components.disk.name`. */
export function configPlace(path: string): ConfigPlace {
  const lists = new Set(listPaths());
  const keys = path.split('.');
  let list = '';
  let inner = '';
  let item: string | undefined;
  for (let at = 0; at < keys.length; at += 1) {
    inner = join(inner, keys[at] ?? '');
    if (!lists.has(join(list, inner)) || at === keys.length - 1) continue;
    list = join(list, inner);
    inner = '';
    at += 1;
    item ??= keys.slice(0, at + 1).join('.');
  }
  const field = list === '' ? fieldAt(inner) : fieldOfItem(list, inner);
  return { ...(field && { field }), ...(item && { item }) };
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
