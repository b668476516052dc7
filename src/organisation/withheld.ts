import type { FilePlace } from '../diagnostics/place.ts';
import { fieldOfItem, itemPaths, listPaths, nearest } from './fields.ts';
import type { Locate } from './located.ts';
import { isGroup } from './sanitise-input.ts';
import { nodeOf } from './schema/node.ts';
import { organisationSchema } from './schema/organisation.ts';

type Path = (string | number)[];

/** What of a config is personal or confidential: lines of files that hold any of it are shown to nobody. */
export interface Withheld {
  /** The values, each as one line of text. */
  texts: readonly string[];
  /** Where their fields stand. */
  places: readonly FilePlace[];
  /** Names of fields to go by where the file can't be read as data, so that nobody knows its values. */
  keys: readonly string[];
}

/** The names of all fields that are personal or confidential; each of them stands in items of lists. */
export const sensitiveKeys: readonly string[] = [
  ...new Set(
    listPaths().flatMap((list) =>
      itemPaths(list)
        .filter((path) => {
          const field = fieldOfItem(list, path);
          return field?.personal || field?.confidential;
        })
        .map((path) => path.split('.').at(-1) as string),
    ),
  ),
];

/** What is withheld of a config that nobody can read as data. */
export const withheldUnread: Withheld = { texts: [], places: [], keys: sensitiveKeys };

/** What is withheld of the user's own data, and of keys that are none where they resemble one that is withheld. */
export function withheldOf(user: unknown, locate: Locate): Withheld {
  const texts = new Set<string>();
  const places: FilePlace[] = [];
  search(organisationSchema, user, []);
  return { texts: [...texts], places, keys: [] };

  function search(schema: Parameters<typeof nodeOf>[0], value: unknown, path: Path): void {
    const node = nodeOf(schema);
    if (node.is === 'leaf') {
      if (node.note.personal || node.note.confidential) hide(value, path);
    } else if (node.is === 'table') return;
    else if (Array.isArray(value))
      for (const [at, item] of value.entries()) visit(node.shape, item, [...path, at]);
    else visit(node.shape, value, path);
  }

  function visit(shape: Readonly<Record<string, Parameters<typeof nodeOf>[0]>>, group: unknown, path: Path) {
    if (!isGroup(group)) return;
    for (const [key, value] of Object.entries(group)) {
      const child = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (child) search(child, value, [...path, key]);
      else guess(key, value, [...path, key]);
    }
  }

  function guess(key: string, value: unknown, path: Path): void {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) guess(key, item, [...path, at]);
    else if (isGroup(value))
      for (const [inner, held] of Object.entries(value)) guess(inner, held, [...path, inner]);
    else if (nearest(key, sensitiveKeys) !== undefined) hide(value, path);
  }

  function hide(value: unknown, path: Path): void {
    if (value === undefined) return;
    for (const text of leavesOf(value)) if (text.trim() !== '') texts.add(text.trim());
    places.push(locate(path));
  }
}

const leavesOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(leavesOf)
    : isGroup(value)
      ? Object.values(value).flatMap(leavesOf)
      : [String(value)];

/** Whether a line of a file holds something that is withheld, or a part of it where it runs over several lines. */
export function isWithheld(
  text: string,
  { file, line }: Omit<FilePlace, 'column'>,
  withheld: Withheld,
): boolean {
  if (withheld.places.some((place) => place.file === file && place.line === line)) return true;
  if (withheld.keys.some((key) => new RegExp(`(?<![\\w-])${key}["']?\\s*[:=]`, 'i').test(text))) return true;
  const words = text.replace(/^[\s"'`>|-]+|[\s"'`,;]+$/g, '');
  return withheld.texts.some(
    (value) => standsIn(value, text) || (words.length > 3 && standsIn(words, value)),
  );
}

function standsIn(part: string, whole: string): boolean {
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!isLetter(whole[at - 1]) && !isLetter(whole[at + part.length])) return true;
  return false;
}
