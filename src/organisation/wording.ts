import type { z } from 'zod';
import { type Field, nearest } from './fields.ts';
import type { Kind } from './schema/field.ts';
import type { Node } from './schema/node.ts';

/** A fact and its remedy. */
export interface Wording {
  message: string;
  hint: string;
}

const kinds: Record<Exclude<Kind, 'choice' | 'text' | 'url' | 'email' | 'phone'>, Wording> = {
  list: { message: 'is not a list of texts.', hint: 'Write a list, each entry a text.' },
  duration: {
    message: 'is not an ISO 8601 duration.',
    hint: 'Write for example PT4H (4 hours) or P2D (2 days).',
  },
  interval: {
    message: 'is not an ISO 8601 duration.',
    hint: 'Write for example P1M (every month) or P1Y (every year).',
  },
  target: {
    message: 'is not an ISO 8601 duration.',
    hint: 'Write for example PT4H (4 hours) or "P2D working" (2 working days).',
  },
  date: { message: 'is not a date.', hint: 'Write year, month and day in quotes, for example "2026-04-01".' },
  monthDay: {
    message: 'is not a day of the year.',
    hint: 'Write month and day, for example "--04-01" for 1 April.',
  },
  percent: {
    message: 'is not a percentage from 0 to 100.',
    hint: 'Write a number without a sign, for example 99.5.',
  },
  money: { message: 'is not an amount of money.', hint: 'Write a number of at least 0, for example 2500.' },
  number: {
    message: 'is not a number of at least 0.',
    hint: 'Write a number without quotes, for example 5.',
  },
  flag: { message: 'is neither true nor false.', hint: 'Write true or false, without quotes.' },
};

/** A value as it can be quoted in one line of a message. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…"` : text;
}

/** What is wrong with the value of a leaf, by the kind of its field. */
export function wordLeaf(
  field: Pick<Field, 'path' | 'kind'>,
  value: unknown,
  allowed: readonly string[],
): Wording {
  if (value === undefined) return wordMissing(field);
  if (field.path === 'id') return wordId(value);
  if (field.kind === 'choice') return wordChoice(value, allowed);
  if (field.kind === 'text' || field.kind === 'url' || field.kind === 'email' || field.kind === 'phone')
    return wordText(value);
  const { message, hint } = kinds[field.kind];
  return { message: `${quote(value)} ${message}`, hint };
}

function wordMissing({ path, kind }: Pick<Field, 'path' | 'kind'>): Wording {
  const message = 'This is needed and missing.';
  if (path === 'id') return { message, hint: 'Give the item an id, for example "service-desk".' };
  return { message, hint: kind === 'date' ? kinds.date.hint : 'Write it; everything else may be left out.' };
}

function wordText(value: unknown): Wording {
  if (value === '')
    return { message: 'The text is empty.', hint: 'Write something, or leave the field out.' };
  const fact = `${quote(value)} is not text.`;
  return typeof value === 'number' || typeof value === 'boolean'
    ? { message: fact, hint: `Put it in quotes: "${value}".` }
    : { message: fact, hint: 'Write one text.' };
}

function wordChoice(value: unknown, allowed: readonly string[]): Wording {
  const meant = allowed.includes(String(value)) ? String(value) : nearest(String(value), allowed);
  const choices = `Write one of ${allowed.map((each) => `"${each}"`).join(', ')}.`;
  return {
    message: `${quote(value)} is not one of the values this field may have.`,
    hint: meant === undefined ? choices : `Did you mean "${meant}"?`,
  };
}

function wordId(value: unknown): Wording {
  const slug = String(value)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const example = slug === '' || slug.length > 60 || typeof value !== 'string' ? 'service-desk' : slug;
  return {
    message: `${quote(value)} cannot be an id.`,
    hint: `Use lower-case letters, digits and hyphens, for example "${example}".`,
  };
}

/** What is wrong with a value that stands where a group, a list of things or a table should. */
export function wordGroup(node: Node, value: unknown): Wording {
  if (node.is === 'things')
    return {
      message: `${quote(value)} is not a list.`,
      hint: 'Write a list of items, each a group of fields with an id.',
    };
  return {
    message: `${quote(value)} is not a group of fields.`,
    hint: node.is === 'table' ? 'Write a group of fields for each impact.' : 'Write the fields below it.',
  };
}

/** What is wrong with a key the schema doesn't know. */
export function wordUnknownKey(key: string, known: readonly string[]): Wording {
  const meant = nearest(key, known);
  const some = known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', ');
  return {
    message: `${quote(key)} is not a field of the organisation config.`,
    hint: meant === undefined ? `Fields here are ${some}.` : `Did you mean ${meant}?`,
  };
}

/** The values a schema issue says are allowed; empty for other issues. */
export function allowedBy(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}
