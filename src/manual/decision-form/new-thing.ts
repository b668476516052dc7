import { itemPaths, questionAt, schemaPlace, withValues } from '../../organisation/index.ts';
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
  const held = path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((one) => idOf(one) === key);
    return (value as Record<string, unknown> | undefined)?.[key];
  }, organisation);
  if (!Array.isArray(held)) return [];
  return held.map((thing: Record<string, unknown>) => {
    const name = [thing['name'], thing['title'], thing['statement']].find(
      (one) => typeof one === 'string' && one !== '',
    );
    return { id: idOf(thing), name: typeof name === 'string' ? name : idOf(thing) };
  });
}

const idOf = (thing: unknown): string => String((thing as { id?: unknown } | undefined)?.id ?? '');
