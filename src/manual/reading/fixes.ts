import type { Edit, Fix } from '../../diagnostics/fix.ts';
import { slipOf } from '../../diagnostics/slip.ts';
import type { Node } from '../model/tree.ts';
import { type Filling, type Reading, writtenFor } from './context.ts';

type Place = Pick<Reading, 'sources' | 'file'>;

/** Mends a word in an attribute of a component, where it can only be a slip of one of the known words. */
export function fixOfWord(
  node: Node,
  attribute: string,
  word: string,
  known: Iterable<string>,
  reading: Place,
): Fix | undefined {
  const meant = slipOf(word, known);
  const value = meant === undefined ? undefined : attributeIn(openingTag(node, reading), attribute);
  if (meant === undefined || !value) return undefined;
  const places = [...value.text.matchAll(/[^\s,?]+/g)].filter(([token]) => token === word);
  const [place] = places;
  if (!place || places.length > 1) return undefined;
  return editAt(node, value.at + place.index, word, meant);
}

/** Mends the name of an attribute. */
export function fixOfAttribute(
  node: Node,
  attribute: string,
  known: Iterable<string>,
  reading: Place,
): Fix | undefined {
  const meant = slipOf(attribute, known);
  const tag = openingTag(node, reading);
  const found = meant === undefined || attributeIn(tag, meant) ? undefined : attributeIn(tag, attribute);
  return meant === undefined || !found ? undefined : editAt(node, found.nameAt, attribute, meant);
}

/** Mends the name of a component, at both its tags. */
export function fixOfComponent(
  node: Node,
  name: string,
  known: Iterable<string>,
  reading: Place,
): Fix | undefined {
  const meant = slipOf(name, known);
  const start = node.position?.start.offset;
  if (meant === undefined || start === undefined) return undefined;
  const written = writtenFor(node, reading);
  if (!written.startsWith(`<${name}`)) return undefined;
  const end = written.lastIndexOf(`</${name}`);
  const at = end > 0 && /^\s*>$/.test(written.slice(end + name.length + 2)) ? [1, end + 2] : [1];
  return { edits: at.map((offset) => edit(start + offset, name, meant)) };
}

/** Mends a path in braces that names no field. */
export function fixOfPath(
  node: Node,
  path: string,
  known: Iterable<string>,
  reading: Filling,
): Fix | undefined {
  const meant = slipOf(path, known);
  if (meant === undefined || !reading.sources) return undefined;
  const written = writtenFor(node, { ...reading, sources: reading.sources });
  const places = [...written.matchAll(/\borg\.([\w.]+)/g)].filter(([, each]) => each === path);
  const [place] = places;
  return place && places.length === 1 ? editAt(node, place.index + 'org.'.length, path, meant) : undefined;
}

/** Puts something else in the place of a path in braces that stands in running text. */
export function fixOfExpression(node: Node, now: string, reading: Filling): Fix | undefined {
  if (node.type !== 'mdxTextExpression' || !reading.sources) return undefined;
  const written = writtenFor(node, { ...reading, sources: reading.sources });
  return /^\{[^{}]*\}$/.test(written) ? editAt(node, 0, written, now) : undefined;
}

/** Puts another value in the place of an attribute's, with its quotes. */
export function fixOfValue(node: Node, attribute: string, now: string, reading: Place): Fix | undefined {
  const value = attributeIn(openingTag(node, reading), attribute);
  const start = node.position?.start.offset;
  return value && start !== undefined
    ? { edits: [{ from: start + value.at - 1, to: start + value.at + value.text.length + 1, text: now }] }
    : undefined;
}

const edit = (from: number, was: string, text: string): Edit => ({ from, to: from + was.length, text });

function editAt({ position }: Node, offset: number, was: string, now: string): Fix | undefined {
  const start = position?.start.offset;
  return start === undefined ? undefined : { edits: [edit(start + offset, was, now)] };
}

/** The tag that a component begins with: signs in quotes and braces don't end it. */
function openingTag(node: Node, reading: Place): string {
  const written = writtenFor(node, reading);
  return /^<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/.exec(written)?.[0] ?? '';
}

interface Attribute {
  nameAt: number;
  /** Where the text between the quotes begins. */
  at: number;
  text: string;
}

function attributeIn(tag: string, name: string): Attribute | undefined {
  for (const found of tag.matchAll(/\s([\w:-]+)\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\})/g)) {
    const [all, named = '', value = ''] = found;
    if (named !== name) continue;
    return {
      nameAt: found.index + 1,
      at: found.index + all.length - value.length + 1,
      text: value.slice(1, -1),
    };
  }
  return undefined;
}
