import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Field, nearest } from './fields.ts';
import type { Kind } from './schema/field.ts';
import type { Node } from './schema/node.ts';

/** Kinds whose values are texts, which rules look at once they are known to be texts. */
type TextKind = 'text' | 'hours' | 'url' | 'email' | 'phone';
const textKinds: ReadonlySet<Kind> = new Set<TextKind>(['text', 'hours', 'url', 'email', 'phone']);
const isTextKind = (kind: Kind): kind is TextKind => textKinds.has(kind);

const kinds: Record<Exclude<Kind, 'choice' | TextKind>, Finding> = {
  list: finding('not-a-list', 'is not a list of texts.', 'Write a list, each entry a text.'),
  duration: finding(
    'not-a-duration',
    'is not an ISO 8601 duration.',
    'Write for example PT4H (4 hours) or P2D (2 days).',
  ),
  interval: finding(
    'not-a-duration',
    'is not an ISO 8601 duration.',
    'Write for example P1M (every month) or P1Y (every year).',
  ),
  target: finding(
    'not-a-duration',
    'is not an ISO 8601 duration.',
    'Write for example PT4H (4 hours) or "P2D working" (2 working days).',
  ),
  date: finding(
    'not-a-date',
    'is not a date.',
    'Write year, month and day in quotes, for example "2026-04-01".',
  ),
  monthDay: finding(
    'not-a-day',
    'is not a day of the year.',
    'Write month and day, for example "--04-01" for 1 April.',
  ),
  percent: finding(
    'not-a-percentage',
    'is not a percentage from 0 to 100.',
    'Write a number without a sign, for example 99.5.',
  ),
  money: finding(
    'not-an-amount',
    'is not an amount of money.',
    'Write a number of at least 0, for example 2500.',
  ),
  number: finding(
    'not-a-number',
    'is not a number of at least 0.',
    'Write a number without quotes, for example 5.',
  ),
  count: finding(
    'not-a-count',
    'is not a whole number of at least 0.',
    'Write a whole number without quotes, for example 5.',
  ),
  flag: finding('not-a-flag', 'is neither true nor false.', 'Write true or false, without quotes.'),
};

/** A value as it can be quoted in one line of a message. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…"` : text;
}

/** What is wrong with the value of a leaf, by the kind of its field; `written` is how the file writes it. */
export function leafFinding(
  field: Pick<Field, 'path' | 'kind'>,
  value: unknown,
  allowed: readonly string[],
  written: string = String(value),
): Finding {
  if (value === undefined) return missingFinding(field);
  if (field.path === 'id') return idFinding(value);
  if (field.kind === 'choice') return choiceFinding(value, allowed);
  if (isTextKind(field.kind)) return textFinding(value, written);
  const found = kinds[field.kind];
  return { ...found, message: `${quote(value)} ${found.message}` };
}

function missingFinding({ path, kind }: Pick<Field, 'path' | 'kind'>): Finding {
  const hint =
    path === 'id'
      ? 'Give the item an id, for example "service-desk".'
      : kind === 'date'
        ? kinds.date.hint
        : 'Write it; everything else may be left out.';
  return finding('missing-field', 'This is needed and missing.', hint);
}

function textFinding(value: unknown, written: string): Finding {
  if (value === '')
    return finding('empty-text', 'The text is empty.', 'Write something, or leave the field out.');
  // What is read as a number has lost zeros already: 4.10 became 4.1, 0049 became 49.
  return typeof value === 'number' || typeof value === 'boolean'
    ? finding('not-text', `${written} is not text.`, `Put it in quotes: "${written}".`)
    : finding('not-text', `${quote(value)} is not text.`, 'Write one text.');
}

function choiceFinding(value: unknown, allowed: readonly string[]): Finding {
  const meant = allowed.includes(String(value)) ? String(value) : nearest(String(value), allowed);
  const choices = `Write one of ${allowed.map((each) => `"${each}"`).join(', ')}.`;
  return finding(
    'unknown-choice',
    `${quote(value)} is not one of the values this field may have.`,
    meant === undefined ? choices : `Did you mean "${meant}"?`,
  );
}

function idFinding(value: unknown): Finding {
  const slug = String(value)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const example = slug === '' || slug.length > 60 || typeof value !== 'string' ? 'service-desk' : slug;
  return finding(
    'not-an-id',
    `${quote(value)} cannot be an id.`,
    `Use lower-case letters, digits and hyphens, for example "${example}".`,
  );
}

/** What is wrong with a value that stands where a group, a list of things or a table should. */
export function groupFinding(node: Node, value: unknown): Finding {
  if (node.is === 'things')
    return finding(
      'not-a-list',
      `${quote(value)} is not a list.`,
      'Write a list of items, each a group of fields with an id.',
    );
  return finding(
    'not-a-group',
    `${quote(value)} is not a group of fields.`,
    node.is === 'table' ? 'Write a group of fields for each impact.' : 'Write the fields below it.',
  );
}

/** What is wrong with a key the schema doesn't know. */
export function unknownKeyFinding(key: string, known: readonly string[]): Finding {
  const meant = nearest(key, known);
  const hint = meant === undefined ? fieldsHere(known) : `Did you mean ${meant}?`;
  return finding('unknown-field', areNoFields([key]), hint);
}

/** What is wrong with keys of one group that the schema doesn't know and that resemble nothing it knows. */
export function unknownKeysFinding(keys: readonly string[], known: readonly string[]): Finding {
  const [first = '', ...more] = keys;
  if (more.length === 0) return unknownKeyFinding(first, known);
  return finding('unknown-field', areNoFields(keys), fieldsHere(known));
}

/** What is wrong with words that became keys without a value, most likely by a comma in a text without quotes. */
export function restOfTextFinding(keys: readonly string[], known: readonly string[], whole: string): Finding {
  const hint = `If this belongs to the text before it, put the whole text in quotes: ${whole}.`;
  return finding('unknown-field', areNoFields(keys), `${hint} ${fieldsHere(known)}`);
}

function areNoFields(keys: readonly string[]): string {
  const told = keys.length > 4 ? keys.slice(0, 3) : keys.slice(0, -1);
  const last = keys.length > 4 ? `${keys.length - 3} more` : quote(keys.at(-1));
  return keys.length === 1
    ? `${last} is not a field of the organisation config.`
    : `${told.map(quote).join(', ')} and ${last} are not fields of the organisation config.`;
}

function fieldsHere(known: readonly string[]): string {
  return `Fields here are ${known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', ')}.`;
}
