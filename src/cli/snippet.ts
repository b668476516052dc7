import { inspect } from 'node:util';
import { stringify } from 'yaml';
import { nestedValue } from '../organisation/index.ts';

/**
 * A value at a path of the config, written as its file holds it; items of lists stand with their id:
 * `services.mail.owner` becomes an item of `services`. `lists` are the paths of the lists that there are.
 */
export function snippet(path: string, value: unknown, file: string, lists: readonly string[]): string {
  const data = nestedValue(path, value, lists);
  if (file.endsWith('.json')) return JSON.stringify(data, null, 2);
  if (file.endsWith('.ts')) return inspect(data, { depth: null, breakLength: 100 });
  return stringify(data, { lineWidth: 0 }).trimEnd();
}
