import { isGroup } from '../sanitise-input.ts';
import { nodeOf } from '../schema/node.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { ownValue } from '../thing-at.ts';

type Schema = Parameters<typeof nodeOf>[0];

/** What the schema has at a place of the config: a value, a cell of a table, or things with fields of their own. */
export type SchemaPlace = { is: 'leaf' | 'cell' | 'things' };

/**
 * What the schema has at a path as decisions write it, `services.mail.owner`; nothing where a config can hold nothing
 * there. Keys count only where the schema itself lists them, and ids only where the organisation has such an item.
 */
export const schemaPlace = (path: string, organisation: unknown): SchemaPlace | undefined =>
  placeUnder(organisationSchema, organisation, path.split('.'));

function placeUnder(schema: Schema, value: unknown, keys: readonly string[]): SchemaPlace | undefined {
  const node = nodeOf(schema);
  const [key, ...rest] = keys;
  if (node.is === 'leaf') return key === undefined ? { is: 'leaf' } : undefined;
  if (node.is === 'table') return cellIn(value, keys);
  if (key === undefined) return node.is === 'things' ? { is: 'things' } : undefined;
  if (node.is === 'group') return placeIn(node.shape, key, rest, value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const item = items.find((one) => isGroup(one) && one.id === key);
  const [field, ...inner] = rest;
  // Ids are keys, and whether a ready-made item is used is no value of it.
  if (item === undefined || field === undefined || field === 'id' || field === 'use') return undefined;
  return placeIn(node.shape, field, inner, item);
}

function placeIn(
  shape: Readonly<Record<string, Schema>>,
  key: string,
  rest: readonly string[],
  group: unknown,
): SchemaPlace | undefined {
  const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
  return schema && placeUnder(schema, ownValue(group, key), rest);
}

/** A table has the rows and columns that the organisation's own levels give it. */
function cellIn(table: unknown, keys: readonly string[]): SchemaPlace | undefined {
  const [row = '', column = ''] = keys;
  const cell = ownValue(ownValue(table, row), column);
  return keys.length === 2 && cell !== undefined ? { is: 'cell' } : undefined;
}

/** The keys that a group at a path may have, in the order of the schema; none where it lists none. */
export const keysInOrder = (path: readonly string[]): readonly string[] =>
  keysUnder(organisationSchema, path);

function keysUnder(schema: Schema, path: readonly string[]): readonly string[] {
  const node = nodeOf(schema);
  if (node.is === 'table' || node.is === 'leaf') return [];
  // After a list comes the id of one of its items.
  const [key, ...rest] = node.is === 'things' ? path.slice(1) : path;
  if (key === undefined) return Object.keys(node.shape);
  const inner = Object.hasOwn(node.shape, key) ? node.shape[key] : undefined;
  return inner ? keysUnder(inner, rest) : [];
}
