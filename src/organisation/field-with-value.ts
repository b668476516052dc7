import { type Field, fieldAt, fieldOfItem } from './fields.ts';
import { isGroup } from './sanitise-input.ts';
import type { Organisation } from './schema/organisation.ts';

/** A value of the organisation with what the schema says about it. */
export interface FieldWithValue {
  field: Field;
  value: unknown;
  /** Name of the item whose field it is; none outside lists. */
  of?: string;
}

/**
 * What stands at a path as decisions write it, items of lists by their id: `changes.types.normal.leadTime`. Undefined
 * where the schema knows no such field, or nothing is written and nothing stands for it.
 */
export function fieldWithValue(organisation: Organisation, path: string): FieldWithValue | undefined {
  let value: unknown = organisation;
  let list = '';
  let inner = '';
  let of: unknown;
  for (const key of path.split('.')) {
    if (Array.isArray(value)) {
      const item: unknown = value.find((item: unknown) => isGroup(item) && item.id === key);
      value = item;
      if (isGroup(item)) of = item.name ?? item.title ?? item.statement ?? item.id;
      list = list === '' ? inner : `${list}.${inner}`;
      inner = '';
    } else if (isGroup(value) && Object.hasOwn(value, key)) {
      value = value[key];
      inner = inner === '' ? key : `${inner}.${key}`;
    } else return undefined;
  }
  const field = list === '' ? fieldAt(inner) : fieldOfItem(list, inner);
  return field && value !== undefined ? { field, value, ...(typeof of === 'string' && { of }) } : undefined;
}
