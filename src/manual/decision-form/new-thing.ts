import {
  itemPaths,
  questionAt,
  schemaPlace,
  thingName,
  valueAtIds,
  withValues,
} from '../../organisation/index.ts';
import { type FormThings, newThing } from './form-field.ts';

/** So much is asked of a thing of which no example says what matters. */
const mostKeys = 6;

/** The paths of what is asked of a new thing of the list at a path: what its example has, each a value by itself. */
export function pathsOfNewThing(path: string, organisation: unknown): string[] {
  const grown = withValues(organisation, new Map([[`${path}.${newThing}.id`, newThing]]));
  const keys = keysInExample(path) ?? keysInSchema(path).slice(0, mostKeys);
  return keys
    .map((key) => `${path}.${newThing}.${key}`)
    .filter((one) => schemaPlace(one, grown)?.is === 'leaf');
}

/** Whether the example of a question has nothing in its list. */
export const mayBeNone = (path: string): boolean => {
  const example = questionAt(path)?.example;
  return Array.isArray(example) && example.length === 0;
};

function keysInExample(path: string): string[] | undefined {
  const example = questionAt(path)?.example;
  const [item] = Array.isArray(example) ? example : [];
  return typeof item === 'object' && item !== null
    ? Object.keys(item).filter((key) => key !== 'id')
    : undefined;
}

const keysInSchema = (path: string): string[] =>
  itemPaths(path).filter((key) => key !== 'id' && !key.includes('.'));

/** The things of a list, with what they are called. */
export function thingsIn(organisation: unknown, path: string): FormThings['has'] {
  const held = valueAtIds(organisation, path);
  return Array.isArray(held) ? held.map((thing) => ({ id: String(thing.id), name: thingName(thing) })) : [];
}
