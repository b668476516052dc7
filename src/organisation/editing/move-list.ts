import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type DataChange, type Edit, edited } from '../../diagnostics/fix.ts';
import { isGroup } from '../sanitise-input.ts';
import { type ConfigText, configText, notationOf, saysTheSame } from './config-text.ts';
import { insertLines, insertPair, linesAt } from './insert.ts';
import { pairOf } from './nodes.ts';
import { removePair } from './remove.ts';
import { type Notation, renderLines } from './render.ts';
import { replaceValue } from './replace.ts';
import { keysInOrder } from './schema-keys.ts';
import { afterLines, endOf, lineBefore, nextLine, rangeOf } from './text-edit.ts';

type Move = Extract<DataChange, { to: unknown }>;

/**
 * Moves a list of texts to that of another group: behind what stands there, without what it says already. Comments go with
 * it, and a group that nothing is left in goes. Undefined where the text is written so that only a person can do it.
 */
export function moveList(
  before: ConfigText,
  { path, to }: Move,
  format: Notation['format'],
): Edit[] | undefined {
  const moving = movingIn(before, path, to);
  const edits = moving && moveEdits(before.text, moving, notationOf(before, format));
  if (!edits) return undefined;
  const after = configText(edited(before.text, edits));
  const meant = movedData(before.data, path.map(String), to);
  return after && saysTheSame(after.data, meant) && keepsComments(before.text, after.text)
    ? edits
    : undefined;
}

/** A list with what holds it, and where it is to stand. */
interface Moving {
  root: YAMLMap;
  /** The list's own field, or its whole group where that has nothing else. */
  gone: { holder: YAMLMap; pair: Pair };
  field: Pair;
  list: YAMLSeq;
  to: Move['to'];
}

function movingIn({ contents }: ConfigText, path: Move['path'], to: Move['to']): Moving | undefined {
  const [name = '', inner = ''] = path;
  const group = isMap(contents) ? pairOf(contents, name) : undefined;
  if (!isMap(contents) || !group || !isMap(group.value) || group.value.anchor) return undefined;
  const field = pairOf(group.value, inner);
  if (!field || !isSeq(field.value) || field.value.anchor || field.value.tag) return undefined;
  if (!field.value.items.every((item) => isScalar(item) && !item.anchor)) return undefined;
  const isAlone = group.value.items.length === 1;
  const gone = isAlone ? { holder: contents, pair: group } : { holder: group.value, pair: field };
  return { root: contents, gone, field, list: field.value, to };
}

function moveEdits(text: string, moving: Moving, notation: Notation): Edit[] | undefined {
  const { root, gone, list, to } = moving;
  const cut = removePair(text, gone.holder, gone.pair);
  if (!cut) return undefined;
  const { above, items } = linesIn(text, cut, moving);
  const deeper = (lines: readonly string[]) => lines.map((line) => notation.indent + line);
  const [name, field] = to;
  const group = pairOf(root, name);
  const written = items ? [`${field}:`, ...deeper(items)] : renderLines(field, valuesOf(list), notation);
  const lines = [...above, ...written];
  /** A key in a group, where that has none of the name. */
  const put = (holder: YAMLMap, key: string, fresh: readonly string[], value: unknown, path: string[]) => {
    const order = keysInOrder(path);
    const edit = holder.flow
      ? insertPair(text, holder, key, value, order, notation)
      : insertLines(text, holder, key, fresh, order, notation);
    return edit && [cut, edit];
  };
  if (!group) return put(root, name, [`${name}:`, ...deeper(lines)], { [field]: valuesOf(list) }, []);
  if (!isMap(group.value) || group.value.anchor) return undefined;
  const there = pairOf(group.value, field);
  if (!there) return put(group.value, field, lines, valuesOf(list), [name]);
  if (!isSeq(there.value) || there.value.anchor) return undefined;
  const joined =
    (items && linesJoined(text, there.value, list, items, notation)) ??
    replaceValue(
      text,
      there,
      united(valuesOf(there.value), valuesOf(list)),
      Boolean(group.value.flow),
      notation,
    );
  const key = rangeOf(there.key)?.[0];
  if (!joined || key === undefined) return undefined;
  const indent = lineBefore(text, key);
  const comments = above.length > 0 ? [linesAt(text, key - indent.length, above, indent, notation)] : [];
  return [cut, ...comments, ...joined];
}

/** What stands in the lines that go: the comments above the items, and the items with theirs where each has its own line. */
function linesIn(text: string, { from, to }: Edit, { field, list }: Moving) {
  const start = rangeOf(field.key)?.[0] ?? from;
  const body = nextLine(text, start);
  const commentsOf = (some: string) =>
    some.split(/\r?\n/).flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? []);
  if (list.flow) return { above: commentsOf(text.slice(from, to)), items: undefined };
  const above = commentsOf(text.slice(from, body));
  const items = linesOf(text.slice(body, to));
  return { above, items: items.every((line) => /^(?:#|- )/.test(line)) ? items : undefined };
}

const linesOf = (text: string): string[] =>
  text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** The lines of items behind those of another list; of one that stands there already the comments alone, above it. */
function linesJoined(
  text: string,
  there: YAMLSeq,
  list: YAMLSeq,
  lines: readonly string[],
  notation: Notation,
): Edit[] | undefined {
  const start = rangeOf(there.items[0])?.[0];
  const end = endOf(there.items.at(-1));
  const indent = start === undefined ? undefined : /^([ ]*)- +$/.exec(lineBefore(text, start))?.[1];
  if (there.flow || indent === undefined || end === undefined) return undefined;
  const edits: Edit[] = [];
  const fresh: string[] = [];
  let comments: string[] = [];
  let at = -1;
  for (const line of lines) {
    if (!line.startsWith('- ')) {
      comments.push(line);
      continue;
    }
    at += 1;
    const item = list.items[at];
    const same = there.items.find((one) => isScalar(one) && isScalar(item) && one.value === item.value);
    const known = rangeOf(same)?.[0];
    if (known === undefined) fresh.push(...comments, line);
    else {
      const behind = text.slice(endOf(item), nextLine(text, endOf(item) ?? 0)).trim();
      const told = behind === '' ? comments : [...comments, behind];
      const above = known - lineBefore(text, known).length;
      if (told.length > 0) edits.push(linesAt(text, above, told, indent, notation));
    }
    comments = [];
  }
  fresh.push(...comments);
  if (fresh.length > 0)
    edits.push(linesAt(text, afterLines(text, end, indent.length), fresh, indent, notation));
  return edits;
}

const valuesOf = (list: YAMLSeq): unknown[] =>
  list.items.map((item) => (isScalar(item) ? item.value : undefined));

const united = (first: readonly unknown[], second: readonly unknown[]): unknown[] => [
  ...new Set([...first, ...second]),
];

/** The data of a config whose list stands elsewhere. */
function movedData(data: unknown, [group = '', field = '']: readonly string[], to: Move['to']): unknown {
  const copy: unknown = structuredClone(data);
  const old = isGroup(copy) ? copy[group] : undefined;
  if (!isGroup(copy) || !isGroup(old)) return undefined;
  const list = old[field];
  delete old[field];
  if (Object.keys(old).length === 0) delete copy[group];
  const [name, inner] = to;
  copy[name] ??= {};
  const target = copy[name];
  if (!isGroup(target) || !Array.isArray(list)) return undefined;
  target[inner] = united(Array.isArray(target[inner]) ? target[inner] : [], list);
  return copy;
}

/** Whether each comment of a text stands in another one too. */
function keepsComments(before: string, after: string): boolean {
  const comments = (text: string) => (text.match(/(?:^|\s)#.*$/gm) ?? []).map((line) => line.trim());
  const left = comments(after);
  return comments(before).every((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
