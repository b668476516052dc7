import { finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import { quote } from './schema-messages.ts';

/** A key that was written without a value; `after` is the key with a value that stands before it. */
export interface EmptyKey {
  path: (string | number)[];
  after?: string;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 20;

/**
 * Copies the user's data into plain objects and lists. Keys without a value are dropped, as YAML writes them so, and
 * told apart: a stray comma makes such keys out of words.
 * Texts become one line.
 * What is not plain data (functions, dates, circles) and keys that could reach into JavaScript become faults.
 */
export function sanitiseInput(raw: unknown): { data: unknown; faults: Unlocated[]; empty: EmptyKey[] } {
  const found: Found = { faults: [], empty: [] };
  const data = copy(raw, [], found);
  return { data, ...found };
}

interface Found {
  faults: Unlocated[];
  empty: EmptyKey[];
}

function copy(value: unknown, path: (string | number)[], found: Found): unknown {
  const { faults } = found;
  if (path.length > deepest) {
    faults.push({
      path,
      ...finding('nested-too-deep', 'The data is nested too deeply.', 'Look for a value that holds itself.'),
    });
    return undefined;
  }
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index], found));
  if (typeof value === 'object' && value !== null) return copyObject(value, path, found);
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    faults.push({
      path,
      ...finding('not-data', `A ${typeof value} is not data.`, 'Write the value itself.'),
    });
    return undefined;
  }
  return value;
}

/**
 * A text as one line: a value stands in the middle of sentences, in cells and in names. Block texts of YAML end with
 * a line break, and control characters can't be written in XML or shown.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();
}

function copyObject(value: object, path: (string | number)[], found: Found): unknown {
  const { faults, empty } = found;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A config may come from another realm, where Object.prototype is another object.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    faults.push({
      path,
      ...finding(
        'not-data',
        'An object of a class is not data.',
        'Write texts, numbers, lists and groups of fields; a date as a text such as "2026-04-01".',
      ),
    });
    return undefined;
  }
  const result: Record<string, unknown> = {};
  let after: string | undefined;
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    if (forbidden.has(key))
      faults.push({
        path: at,
        ...finding('forbidden-key', `${quote(key)} cannot be the name of a field.`, 'Remove it.'),
      });
    else if (item === undefined || item === null) empty.push({ path: at, ...(after && { after }) });
    else {
      after = key;
      const copied = copy(item, at, found);
      if (copied !== undefined) result[key] = copied;
    }
  }
  return result;
}

/** Says whether a value is a group of fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
