import { inspect } from 'node:util';
import { stringify } from 'yaml';
import { nestedValue, withValues } from '../organisation/index.ts';

/**
 * A value at a path of the config, written as its file holds it; items of lists stand with their id:
 * `services.mail.owner` becomes an item of `services`. `lists` are the paths of the lists that there are.
 */
export function snippet(path: string, value: unknown, file: string, lists: readonly string[]): string {
  const data = nestedValue(path, value, lists);
  return file.endsWith('.ts') ? inspect(data, { depth: null, breakLength: 100 }) : asData(data, file);
}

/** Several values as lines that are put among those of a config: of a program its fields, without what holds them. */
export function linesToPaste(values: ReadonlyMap<string, unknown>, file: string): string {
  const data = withValues({}, values) as Record<string, unknown>;
  if (!file.endsWith('.ts')) return asData(data, file);
  return Object.entries(data)
    .map(([key, value]) => `${key}: ${inspect(value, { depth: null, breakLength: 100 })},`)
    .join('\n');
}

const asData = (data: unknown, file: string): string =>
  file.endsWith('.json') ? JSON.stringify(data, null, 2) : stringify(data, { lineWidth: 0 }).trimEnd();
