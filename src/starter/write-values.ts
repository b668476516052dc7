import type { Group, Note } from './entries.ts';
import type { Notation } from './notation.ts';

/** Values longer than this stand in several lines. */
const longest = 100;

/** The lines of values under one key, each below the question that it answers. */
export function linesOf(group: Group, notation: Notation): string[] {
  if (!('entries' in group))
    return [...questionLines(group.note, notation), ...lines(`${group.key}: `, group.value, notation)];
  const inner = group.entries.flatMap((entry) => [
    ...questionLines(entry.note, notation),
    ...lines(`${entry.key}: `, entry.value, notation),
  ]);
  return notation.block(`${group.key}: `, 'fields', inner);
}

const questionLines = (note: Note | undefined, { comment }: Notation): string[] =>
  note ? [`${comment} ${note.question}`, `${comment} ${note.why}`] : [];

function lines(before: string, value: unknown, notation: Notation): string[] {
  const inLine = notation.line(before, written(value, notation));
  if (!isObject(value) || (inLine.length <= longest && !holdsItems(value))) return [inLine];
  if (Array.isArray(value))
    return notation.block(
      before,
      'list',
      value.flatMap((item) => lines(notation.item, item, notation)),
    );
  const fields = Object.entries(value).flatMap(([key, held]) => lines(`${key}: `, held, notation));
  return notation.block(before, 'fields', fields);
}

function written(value: unknown, notation: Notation): string {
  const inner = (held: unknown): string => written(held, notation);
  if (typeof value === 'string') return notation.text(value);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, held]) => `${key}: ${inner(held)}`);
  return `{ ${fields.join(', ')} }`;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Items of a list stand one below the other, words in a line. */
const holdsItems = (value: object): boolean => Array.isArray(value) && value.some(isObject);
