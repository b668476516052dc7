import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
  Document as YamlDocument,
} from 'yaml';
import { type MovedList, movedLists, readMovedFields } from '../moved-fields.ts';
import { readYaml } from '../places/yaml.ts';

/** A config whose moved fields stand at their new places, and which these were. */
export interface MovedConfig {
  text: string;
  moved: MovedList[];
}

/**
 * Moves fields of a config in YAML or JSON to where they stand now, with comments, order and everything else as they are.
 * Undefined where there are none, or where they are written so that only a person can move them.
 */
export function moveFieldsIn(text: string, format: 'yaml' | 'json'): MovedConfig | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  const mark = text.slice(0, text.length - plain.length);
  const lines = plain.includes('\r\n') ? '\r\n' : '\n';
  const source = plain.replaceAll('\r\n', '\n');
  const moved = movedIn(source);
  if (moved.length === 0) return undefined;
  const written = format === 'json' ? jsonMoved(source) : yamlMoved(source, moved);
  if (written === undefined || !isSaidAgain(source, written)) return undefined;
  return { text: mark + (lines === '\n' ? written : written.replaceAll('\n', lines)), moved };
}

/** The fields that stand at an old place in a config. */
export function movedIn(text: string): MovedList[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return [];
  return movedLists.filter(({ from }) => document.hasIn(from));
}

/** Whether the new text says what the old one is read as, with all its comments. */
function isSaidAgain(before: string, after: string): boolean {
  const [old, fresh] = [readYaml(before, 'yaml'), readYaml(after, 'yaml')];
  if (old.faults.length + fresh.faults.length > 0) return false;
  const meant = old.data;
  readMovedFields(meant);
  const comments = (text: string) => (text.match(/(?:^|\s)#.*$/gm) ?? []).map((line) => line.trim()).sort();
  const kept = comments(after);
  return (
    isDeepStrictEqual(withoutEmpty(meant), fresh.data) && comments(before).every((one) => kept.includes(one))
  );
}

/** A group that all fields have moved out of says nothing any more. */
function withoutEmpty(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const groups = new Set<string>(movedLists.map(({ from: [group] }) => group));
  return Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) =>
        !(groups.has(key) && typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );
}

function jsonMoved(text: string): string | undefined {
  const { data, faults } = readYaml(text, 'json');
  if (faults.length > 0) return undefined;
  readMovedFields(data);
  const indent = /^\{\s*\n([ \t]+)/.exec(text)?.[1] ?? 2;
  return JSON.stringify(withoutEmpty(data), null, indent) + (text.endsWith('\n') ? '\n' : '');
}

/** Only the groups that fields leave or come into are written anew; whatever else stands in the file keeps its letters. */
function yamlMoved(text: string, moved: readonly MovedList[]): string | undefined {
  const document = parseDocument(text);
  if (!isMap(document.contents) || document.contents.flow) return undefined;
  const touched = new Set<string>();
  for (const { from, to } of moved) {
    const list = document.getIn(from);
    const group = document.get(from[0]);
    if (!isSeq(list) || !isMap(group)) return undefined;
    const target = document.getIn(to);
    if (target !== undefined && target !== null && !isSeq(target)) return undefined;
    if (isSeq(target)) {
      for (const item of list.items) addTo(target, item);
    } else document.setIn(to, list);
    const field = pairIn(group, from[1]);
    carryComment(field, group, document.get(to[0]), to[1]);
    group.items = group.items.filter((pair) => pair !== field);
    touched.add(from[0]).add(to[0]);
  }
  return spliced(text, document, touched);
}

/** Adds an item to a list. Of one that says the same as another its comments alone are kept. */
function addTo(list: YAMLSeq, item: unknown): void {
  const same = list.items.find((one) => isScalar(one) && isScalar(item) && one.value === item.value);
  if (!isScalar(same) || !isScalar(item)) list.items.push(item);
  else
    same.commentBefore =
      [same.commentBefore, item.commentBefore, item.comment].filter(Boolean).join('\n') || undefined;
}

/** What stood above a field stands above it at its new place, or above the list that it was added to. */
function carryComment(field: Pair | undefined, from: YAMLMap, to: unknown, name: string): void {
  const isFirst = field !== undefined && from.items[0] === field;
  const above = isScalar(field?.key) ? field.key.commentBefore : undefined;
  const comment = [isFirst ? from.commentBefore : undefined, above].filter(Boolean).join('\n');
  if (isFirst) from.commentBefore = undefined;
  const pair = isMap(to) ? pairIn(to, name) : undefined;
  if (comment === '' || !pair || !isMap(to)) return;
  if (!isScalar(pair.key)) pair.key = new Scalar(pair.key);
  const holder = to.items[0] === pair ? to : (pair.key as Scalar);
  holder.commentBefore = [holder.commentBefore, comment].filter(Boolean).join('\n');
}

const pairIn = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => nameOf(key) === name);

/** Keys that were read are nodes, those that were added are not. */
const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

function spliced(text: string, document: Document, touched: ReadonlySet<string>): string | undefined {
  if (!isMap(document.contents)) return undefined;
  const original = parseDocument(text);
  if (!isMap(original.contents)) return undefined;
  let result = text;
  const there = original.contents.items.toReversed();
  for (const { key, value } of there) {
    const name = nameOf(key);
    if (!touched.has(name) || !isScalar(key) || !key.range) continue;
    const end = (value as { range?: [number, number, number] | null } | null)?.range?.[2] ?? key.range[2];
    // Comments at the margin below a group belong to what follows it.
    const slice = text.slice(key.range[0], end).replace(/(?:\n(?:#.*|[ \t]*))+$/, '');
    const written = groupText(document, name, text);
    const stop = key.range[0] + slice.length;
    result =
      written === ''
        ? result.slice(0, key.range[0]) + result.slice(stop).replace(/^[ \t]*\n/, '')
        : result.slice(0, key.range[0]) + written + result.slice(stop);
  }
  const names = new Set(there.map(({ key }) => nameOf(key)));
  for (const name of touched)
    if (!names.has(name)) result = `${result.trimEnd()}\n\n${groupText(document, name, text)}\n`;
  return result;
}

/** A group at the margin as it is written, without what stands above it; empty where nothing is left in it. */
function groupText(document: Document, name: string, text: string): string {
  const pair = isMap(document.contents) ? pairIn(document.contents, name) : undefined;
  if (!pair || (isMap(pair.value) && pair.value.items.length === 0)) return '';
  const alone = new YamlDocument({});
  if (isScalar(pair.key)) [pair.key.commentBefore, pair.key.spaceBefore] = [undefined, undefined];
  if (isMap(alone.contents)) alone.contents.items.push(pair as never);
  const indent = /^[\w-]+:[ \t]*\n((?: {2,8})(?=\S))/m.exec(text)?.[1]?.length ?? 2;
  return alone
    .toString({ lineWidth: 0, indent, indentSeq: !/^([ \t]*)[\w-]+:[ \t]*\n\1- /m.test(text) })
    .trimEnd();
}
