import { isGroup } from './sanitise-input.ts';

/**
 * Every path that the user's own data writes, items of lists by their id: `suppliers`, `suppliers.owlgate.hours`. What is
 * empty and not among them is unsaid: nobody has said that there is none. `user` is data as `sanitiseInput` gives it.
 */
export function writtenPaths(user: unknown): ReadonlySet<string> {
  const paths = new Set<string>();
  collect(user, '', paths);
  return paths;
}

function collect(value: unknown, path: string, paths: Set<string>): void {
  if (value === undefined) return;
  if (path !== '') paths.add(path);
  const under = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value)) {
    for (const item of value)
      if (isGroup(item) && typeof item.id === 'string') collect(item, under(item.id), paths);
  } else if (isGroup(value))
    for (const [key, inner] of Object.entries(value)) collect(inner, under(key), paths);
}
