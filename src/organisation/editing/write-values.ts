import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Edit, edited } from '../../diagnostics/fix.ts';
import { withValues } from '../another-value.ts';
import { listPaths } from '../fields.ts';
import { nestedValue } from '../nested-value.ts';
import { isGroup } from '../sanitise-input.ts';
import { type ConfigText, configText, notationOf, saysTheSame } from './config-text.ts';
import { insertItem, insertPair } from './insert.ts';
import { itemOf, pairOf } from './nodes.ts';
import type { Notation } from './render.ts';
import { replaceValue } from './replace.ts';
import { keysInOrder } from './schema-keys.ts';

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
  let written = configText(text);
  for (const [path, value] of values) written = written && writeValue(written, format, path, value);
  return written?.text;
}

function writeValue(
  before: ConfigText,
  format: Notation['format'],
  path: string,
  value: unknown,
): ConfigText | undefined {
  const { text, contents, data } = before;
  const edits = valueEdits(text, contents, path.split('.'), value, notationOf(before, format));
  if (!edits) return undefined;
  // Whatever way a text is written in: what is read from it afterwards is what was meant, or nothing is written.
  const after = configText(edited(text, edits));
  const meant = withValues(data, new Map([[path, value]]));
  return after && saysTheSame(after.data, meant) ? after : undefined;
}

function valueEdits(
  text: string,
  root: Node | null,
  keys: readonly string[],
  value: unknown,
  notation: Notation,
): Edit[] | undefined {
  let node: unknown = root;
  let group: YAMLMap | undefined;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const last = at === keys.length - 1;
    if (isSeq(node)) {
      const found = itemOf(node, key);
      // An item that another place lends is not to be changed here.
      if (node.items.some(isAlias)) return undefined;
      if (!found)
        return one(
          insertItem(text, node, { id: key, ...(nestedValueAt(keys, at, value) as object) }, notation),
        );
      node = found;
    } else if (isMap(node)) {
      group = node;
      if (pairOf(group, '<<')) return undefined;
      const pair = pairOf(group, key);
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

const one = (edit: Edit | undefined): Edit[] | undefined => edit && [edit];

const isAnchored = (node: unknown): boolean =>
  isAlias(node) || Boolean((node as { anchor?: string } | null)?.anchor);

/** What a key of the path holds, with the rest of the path inside it. */
function nestedValueAt(keys: readonly string[], at: number, value: unknown): unknown {
  const nested = nestedValue(keys.join('.'), value, listPaths());
  return reach(nested, keys.slice(0, at + 1));
}

function reach(data: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (held, key) => (Array.isArray(held) ? held[0] : isGroup(held) ? held[key] : undefined),
    data,
  );
}
