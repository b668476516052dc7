import { isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';
import type { Edit } from '../../diagnostics/fix.ts';
import { type Notation, renderInline, renderScalar } from './render.ts';
import { afterLines, endOf, isNothing, lineBefore, rangeOf } from './text-edit.ts';

/** The edits that put a value in the place of the one that a pair has; nothing where more would have to change. */
export function replaceValue(
  text: string,
  pair: Pair,
  value: unknown,
  inFlow: boolean,
  notation: Notation,
): Edit[] | undefined {
  const { value: node } = pair;
  if (isNothing(node)) return behindKey(text, pair, value, notation);
  if (isSeq(node)) return Array.isArray(value) ? replaceList(text, node, value, notation) : undefined;
  if (!isScalar(node) || node.anchor || node.tag) return undefined;
  const range = rangeOf(node);
  if (!range) return undefined;
  const [from, to] = range;
  const old = text.slice(from, to);
  if (Array.isArray(value) || typeof value === 'object') return undefined;
  // A comment may stand behind the sign of a text of several lines.
  const isBlock = /^[|>]/.test(old);
  if (isBlock && old.split('\n', 1)[0]?.includes('#')) return undefined;
  const end = isBlock && /\n$/.test(old) ? notation.eol : '';
  return [{ from, to, text: renderScalar(value, notation, inFlow, node.type) + end }];
}

function behindKey(text: string, { key }: Pair, value: unknown, notation: Notation): Edit[] | undefined {
  const end = rangeOf(key)?.[1];
  const colon = end === undefined ? undefined : /^[ \t]*:/.exec(text.slice(end));
  if (end === undefined || !colon) return undefined;
  const at = end + colon[0].length;
  return [{ from: at, to: at, text: ` ${renderInline(value, notation)}` }];
}

function replaceList(
  text: string,
  list: YAMLSeq,
  values: readonly unknown[],
  notation: Notation,
): Edit[] | undefined {
  if (list.anchor || list.tag) return undefined;
  if (!list.items.every((item) => isScalar(item) && !item.anchor && !item.tag)) return undefined;
  return list.flow
    ? replaceInBrackets(text, list, values, notation)
    : replaceLines(text, list, values, notation);
}

function replaceInBrackets(
  text: string,
  list: YAMLSeq,
  values: readonly unknown[],
  notation: Notation,
): Edit[] | undefined {
  const range = rangeOf(list);
  if (!range) return undefined;
  const [from, to] = range;
  const old = text.slice(from, to);
  const start = rangeOf(list.items[0])?.[0];
  const own = start === undefined ? undefined : lineBefore(text, start);
  const indent = own !== undefined && own.trim() === '' ? own : undefined;
  if (old.includes('\n') && (indent === undefined || old.includes('#'))) return undefined;
  // Items that stay are written as they were.
  const asWritten = new Map(
    list.items.map((item) => [
      isScalar(item) ? item.value : undefined,
      text.slice(...(rangeOf(item) ?? [0, 0])),
    ]),
  );
  const items = values.map((value) => asWritten.get(value) ?? renderScalar(value, notation, true));
  if (items.length === 0) return [{ from, to, text: '[]' }];
  if (indent === undefined) {
    const padding = /^\[ /.test(old) ? ' ' : '';
    return [{ from, to, text: `[${padding}${items.join(', ')}${padding}]` }];
  }
  const inner = items.join(`,${notation.eol}${indent}`);
  const last = rangeOf(list.items.at(-1))?.[1] ?? to;
  return [{ from: start ?? from, to: last, text: inner }];
}

/** Items at the beginning and the end that stay keep their lines and the comments at them. */
function replaceLines(
  text: string,
  list: YAMLSeq,
  values: readonly unknown[],
  notation: Notation,
): Edit[] | undefined {
  const range = rangeOf(list);
  if (!range) return undefined;
  const old = list.items.map((item) => (isScalar(item) ? item.value : undefined));
  if (values.length === 0) return undefined;
  const same = (a: number, b: number) => old[a] === values[b];
  let head = 0;
  while (head < old.length && head < values.length && same(head, head)) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < values.length - head &&
    same(old.length - 1 - tail, values.length - 1 - tail)
  )
    tail += 1;
  const gone = list.items.slice(head, list.items.length - tail);
  const fresh = values.slice(head, values.length - tail);
  const edits: Edit[] = [];
  for (const [at, item] of gone.entries()) {
    const itemRange = rangeOf(item);
    if (!itemRange || !isScalar(item)) return undefined;
    const [from, to] = itemRange;
    const line = from - lineBefore(text, from).length;
    if (item.value === fresh[at]) continue;
    if (at < fresh.length) {
      if (/^[|>]/.test(text.slice(from, to))) return undefined;
      edits.push({ from, to, text: renderScalar(fresh[at], notation, false, item.type) });
    } else {
      // A comment in the line of an item that goes would go with it.
      const end = afterLines(text, to, Number.POSITIVE_INFINITY);
      if (text.slice(to, end).includes('#') || !/^[ ]*-[ ]+$/.test(text.slice(line, from))) return undefined;
      edits.push({ from: line, to: end, text: '' });
    }
  }
  const more = fresh.slice(gone.length);
  if (more.length === 0) return edits;
  const behind = list.items[head + gone.length - 1] ?? list.items[0];
  const start = rangeOf(list.items[0])?.[0];
  const end = endOf(behind);
  const [, indent] = /^([ ]*)-[ ]+$/.exec(start === undefined ? '' : lineBefore(text, start)) ?? [];
  if (indent === undefined || end === undefined || start === undefined) return undefined;
  const first = head + gone.length === 0;
  const at = first ? start - lineBefore(text, start).length : afterLines(text, end, Number.POSITIVE_INFINITY);
  const lines = more.map((value) => `${indent}- ${renderScalar(value, notation, false)}`);
  const isCutOff = at > 0 && text[at - 1] !== '\n';
  const joined = lines.join(notation.eol);
  return [...edits, { from: at, to: at, text: isCutOff ? notation.eol + joined : joined + notation.eol }];
}
