import { closest, distance } from 'fastest-levenshtein';
import { type Language, languageOf } from '../language/languages.ts';
import type { ChoiceGroup } from './schema/choices.ts';
import type { Kind, Ref } from './schema/field.ts';
import { isNeeded, nodeOf } from './schema/node.ts';
import { organisationSchema, organisationSchemaIn } from './schema/organisation.ts';

/** One leaf of the organisation config: what it means and how it prints. */
export interface Field {
  /** Dotted path without `org.`; for a field of a list item the path inside the item. */
  path: string;
  description: string;
  kind: Kind;
  /** What the value, or each value of a list, is the id of. */
  ref?: Ref;
  /** The closed set the value belongs to. */
  choices?: ChoiceGroup;
  personal?: true;
  confidential?: true;
  /** It is between the house and one party: pages of documents made for that party print it, and no other page does. */
  ofParty?: true;
  /** Zero is a sensible value of it. */
  zero?: true;
  /** The sentence or row into which a shipped text prints it. */
  printed?: string;
  /** Nothing stands for it: it has to be written. */
  needed?: true;
}

const fields = new Map<string, Field>();
const lists = new Map<string, { description: string; fields: Map<string, Field> }>();
const sections = new Map<string, string>();

function collect(
  schema: Parameters<typeof nodeOf>[0],
  path: string,
  into: Map<string, Field>,
  listPrefix: string,
): void {
  const node = nodeOf(schema);
  if (node.is === 'leaf') {
    into.set(path, { path, kind: 'text', ...node.note, ...(isNeeded(schema) && { needed: true }) });
  } else if (node.is === 'group') {
    sections.set(listPrefix + path, node.description);
    for (const [key, child] of Object.entries(node.shape))
      collect(child, path === '' ? key : `${path}.${key}`, into, listPrefix);
  } else if (node.is === 'table') {
    sections.set(listPrefix + path, node.description);
  } else if (node.is === 'things') {
    const listPath = listPrefix + path;
    const items = new Map<string, Field>();
    lists.set(listPath, { description: node.description, fields: items });
    for (const [key, child] of Object.entries(node.shape))
      if (key !== 'use') collect(child, key, items, `${listPath}.`);
  }
}

collect(organisationSchema, '', fields, '');

const defaults = new Map<Language, ReadonlyMap<string, unknown>>();

/**
 * What holds in a language when the user writes nothing at a dotted path such as `site.title`, or, for a field of the
 * items of a list, `services.hours`. Nothing where the field has no default.
 */
export function defaultOf(path: string, named: unknown): unknown {
  const language = languageOf(named);
  const known = defaults.get(language) ?? new Map(defaultsUnder(organisationSchemaIn(language), ''));
  defaults.set(language, known);
  return known.get(plain(path));
}

function defaultsUnder(schema: Parameters<typeof nodeOf>[0], path: string): [string, unknown][] {
  const node = nodeOf(schema);
  if (node.is === 'leaf') return [[path, node.standard]];
  if (node.is === 'table') return [];
  return Object.entries(node.shape).flatMap(([key, child]) =>
    defaultsUnder(child, path === '' ? key : `${path}.${key}`),
  );
}

const plain = (path: string): string => (path.startsWith('org.') ? path.slice(4) : path);

/** The field at a plain dotted path, with or without the leading `org.`; nothing inside lists has one. */
export function fieldAt(path: string): Field | undefined {
  return fields.get(plain(path));
}

/** All paths a template can fill, without `org.`, in the order of the schema. */
export function knownPaths(): string[] {
  return [...fields.keys()];
}

/** All lists of things with ids, by path; a list inside items reads `services.components`. */
export function listPaths(): string[] {
  return [...lists.keys()];
}

/** What a list, a group of fields or a table is about; empty for an unknown path. */
export function descriptionOf(path: string): string {
  return lists.get(path)?.description ?? sections.get(path) ?? '';
}

/** The field at a path inside the items of a list, with or without the leading `item.`. */
export function fieldOfItem(listPath: string, path: string): Field | undefined {
  return lists.get(plain(listPath))?.fields.get(path.startsWith('item.') ? path.slice(5) : path);
}

/** All paths inside the items of a list; empty when there is no such list. */
export function itemPaths(listPath: string): string[] {
  return [...(lists.get(plain(listPath))?.fields.keys() ?? [])];
}

/** The known path the writer most likely meant, written with `org.` if theirs was; nothing when none is near. */
export function suggestPath(path: string): string | undefined {
  const found = nearest(plain(path), knownPaths());
  return found !== undefined && path.startsWith('org.') ? `org.${found}` : found;
}

/** The candidate closest in spelling, if it is close enough to be what was meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  // A long value is text, not a slip of the finger, and measuring it is slow.
  if (candidates.length === 0 || word.length > 100) return undefined;
  const found = closest(word, candidates);
  const allowed = word.length < 4 ? word.length - 1 : Math.max(2, Math.floor(word.length / 4));
  return distance(word, found) <= Math.min(allowed, 8) ? found : undefined;
}
