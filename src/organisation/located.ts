import { type Diagnostic, placed, type Unlocated } from '../diagnostics/diagnostic.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { isGroup } from './sanitise-input.ts';

/**
 * Finds a place in the user's file. The path holds keys, and for an item of a list its index or its id.
 * A place that cannot be found gives that of the nearest one around it.
 */
export type Locate = (path: (string | number)[]) => FilePlace;

/** A finding at its place in the user's file, with the path in its message. `user` is what stands in the file. */
export function located({ path, ...found }: Unlocated, locate: Locate, user?: unknown): Diagnostic {
  const message = path.length === 0 ? found.message : `${spokenPath(path, user)}: ${found.message}`;
  return placed(locate(path), { ...found, message });
}

/** A path as the decisions write it: items by id where they have one, else by their place, counted from 1. */
function spokenPath(path: readonly (string | number)[], user: unknown): string {
  let value = user;
  const words = path.map((key) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    if (typeof key === 'string') return key;
    return isGroup(value) && typeof value.id === 'string' && value.id.length <= 60 ? value.id : `#${key + 1}`;
  });
  return words.join('.');
}
