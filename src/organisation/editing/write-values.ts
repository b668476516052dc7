import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { withValues } from '../another-value.ts';
import { listPaths } from '../fields.ts';
import { nestedValue } from '../nested-value.ts';
import { isGroup } from '../sanitise-input.ts';
import { insertItem, insertPair, keyOf } from './insert.ts';
import type { Notation } from './render.ts';
import { replaceValue } from './replace.ts';
import { keysInOrder } from './schema-keys.ts';
import { edited, lineBefore, rangeOf, type TextEdit } from './text-edit.ts';

/**
 * The text of a config with other values at some paths, as decisions write these. Comments, order and every line that holds
 * none of the values stay byte for byte; a section that is new comes where the schema has it. Undefined where the text is
 * written in a way that this can't be done in.
 */
export function writeValues(
  text: string,
  format: Notation['format'],
  values: ReadonlyMap<string, unknown>,
): string | undefined {
  let written: string | undefined = text;
  for (const [path, value] of values) {
    written = written === undefined ? undefined : writeValue(written, format, path, value);
  }
  return written;
}

function writeValue(
  text: string,
  format: Notation['format'],
  path: string,
  value: unknown,
): string | undefined {
  const before = dataOf(text);
  if (!before) return undefined;
  const notation: Notation = {
    format,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: indentOf(text, format),
  };
  const edits = editsFor(text, parseDocument(text).contents, path.split('.'), value, notation);
  if (!edits) return undefined;
  const fresh = edited(text, edits);
  // Whatever way a text is written in: what is read from it afterwards is what was meant, or nothing is written.
  const after = dataOf(fresh);
  const meant = withValues(before.data, new Map([[path, value]]));
  return after && canonical(after.data) === canonical(meant) ? fresh : undefined;
}

function dataOf(text: string): { data: unknown } | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    return { data: document.toJS() };
  } catch {
    return undefined;
  }
}

function editsFor(
  text: string,
  root: Node | null,
  keys: readonly string[],
  value: unknown,
  notation: Notation,
): TextEdit[] | undefined {
  let node: unknown = root;
  let group: YAMLMap | undefined;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const last = at === keys.length - 1;
    if (isSeq(node)) {
      const found = node.items.find((item) => isMap(item) && item.get('id') === key);
      // An item that another place lends is not to be changed here.
      if (node.items.some(isAlias)) return undefined;
      if (!found) return one(insertItem(text, node, { id: key, ...nestedUnder(keys, at, value) }, notation));
      node = found;
    } else if (isMap(node)) {
      group = node;
      if (group.items.some(({ key: each }) => isScalar(each) && each.value === '<<')) return undefined;
      const pair = group.items.find((each) => keyOf(each) === key);
      if (!pair) {
        const order = keysInOrder(keys.slice(0, at));
        return one(insertPair(text, group, key, nestedValueAt(keys, at, value), order, notation));
      }
      if (last) return replaceValue(text, pair, value, Boolean(group.flow), notation);
      // A section that is named and has nothing in it.
      if (isScalar(pair.value) && pair.value.value === null)
        return replaceValue(text, pair, nestedValueAt(keys, at, value), Boolean(group.flow), notation);
      node = pair.value;
    } else return undefined;
    if (isAnchored(node)) return undefined;
  }
  return undefined;
}

const one = (edit: TextEdit | undefined): TextEdit[] | undefined => edit && [edit];

const isAnchored = (node: unknown): boolean =>
  isAlias(node) || Boolean((node as { anchor?: string } | null)?.anchor);

/** What a key of the path holds, with the rest of the path inside it. */
function nestedValueAt(keys: readonly string[], at: number, value: unknown): unknown {
  const nested = nestedValue(keys.join('.'), value, listPaths());
  return reach(nested, keys.slice(0, at + 1));
}

function nestedUnder(keys: readonly string[], at: number, value: unknown): object {
  return reach(nestedValue(keys.join('.'), value, listPaths()), keys.slice(0, at + 1)) as object;
}

function reach(data: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (held, key) => (Array.isArray(held) ? held[0] : isGroup(held) ? held[key] : undefined),
    data,
  );
}

/** One step of depth, as the text itself takes it. */
function indentOf(text: string, format: Notation['format']): string {
  if (format === 'yaml') return '  ';
  const { contents } = parseDocument(text);
  const start = isMap(contents) ? rangeOf(contents.items[0]?.key)?.[0] : undefined;
  const own = start === undefined ? '' : lineBefore(text, start);
  return own !== '' && own.trim() === '' ? own : '  ';
}

/** Data as a text that is the same whatever the order of keys; keys without a value say nothing. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isGroup(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => inner !== null)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}
