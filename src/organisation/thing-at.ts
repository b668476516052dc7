import { isGroup } from './sanitise-input.ts';

/** Fields that say what a thing of a list is called, the first that a list has. */
export const nameFields = ['name', 'title', 'statement'] as const;

/** What a group has at a key of its own. */
export const ownValue = (value: unknown, key: string): unknown =>
  isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** What stands at a path as decisions write it, `services.mail.components`: things of lists by their ids. */
export const valueAtIds = (organisation: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        Array.isArray(value) ? value.find((one) => isGroup(one) && one['id'] === key) : ownValue(value, key),
      organisation,
    );

/** What a thing of a list is called; its id where it has no name. */
export function thingName(thing: unknown): string {
  const names = nameFields.map((field) => ownValue(thing, field));
  const name = names.find((one) => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? name : String(ownValue(thing, 'id') ?? '');
}
