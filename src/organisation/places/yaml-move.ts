import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { DataChange, Edit } from '../../diagnostics/fix.ts';
import { nextLine } from '../editing/text-edit.ts';

type Move = Extract<DataChange, { to: unknown }>;

/**
 * The lines of a list, with their comments, moved to the list of another group: behind what stands there, without texts that
 * stand there already. Only lists that are written a line for each item are moved.
 */
export function movedList(text: string, document: Document, { path, to }: Move): Edit[] | undefined {
  const [group, field] = path;
  const root = document.contents;
  if (!isMap(root) || root.flow) return undefined;
  const oldGroup = pairOf(root, String(group));
  const old =
    isMap(oldGroup?.value) && !oldGroup.value.flow ? pairOf(oldGroup.value, String(field)) : undefined;
  if (!oldGroup || !isMap(oldGroup.value) || !old || !isSeq(old.value) || old.value.flow) return undefined;
  if (old.value.anchor !== undefined || !old.value.items.every((item) => isScalar(item) && !item.anchor))
    return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const isAlone = oldGroup.value.items.length === 1;
  const cut = isAlone ? linesOf(text, oldGroup, old) : linesOf(text, old, old);
  const items = itemLines(text, old);
  if (!cut || !items) return undefined;
  const target = pairOf(root, to[0]);
  const written = (indent: string, lines: readonly string[]) =>
    lines.map((line) => `${indent}${line}${end}`).join('');
  const endsWell = text.endsWith('\n') || cut.to === text.length;
  if (!target) {
    const from = text.length;
    const glue = endsWell ? '' : end;
    return [
      cut,
      { from, to: from, text: `${glue}${to[0]}:${end}  ${to[1]}:${end}${written('    ', items.all)}` },
    ];
  }
  if (!isMap(target.value) || target.value.flow || target.value.anchor) return undefined;
  const there = pairOf(target.value, to[1]);
  if (!there) {
    const first = target.value.items[0];
    const at = first && lineStart(text, startOf(first));
    if (!first || at === undefined) return undefined;
    const indent = ' '.repeat(startOf(first) - at);
    return [cut, { from: at, to: at, text: `${indent}${to[1]}:${end}${written(`${indent}  `, items.all)}` }];
  }
  const list = there.value;
  if (!isSeq(list) || list.flow || list.anchor || list.items.length === 0) return undefined;
  const known = new Set(list.items.map((item) => (isScalar(item) ? String(item.value) : '')));
  const span = linesOf(text, there, there);
  const begin = span && /^([ \t]*)- /m.exec(text.slice(nextLine(text, startOf(there)), span.to))?.[1];
  if (!span || begin === undefined) return undefined;
  const glue = text[span.to - 1] === '\n' ? '' : end;
  return [cut, { from: span.to, to: span.to, text: glue + written(begin, items.without(known)) }];
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((each) => isScalar(each.key) && String(each.key.value) === key);

const startOf = (pair: Pair): number => (isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The whole lines of a pair up to the last item of the list in `last`, and the comments that stand above it. */
function linesOf(text: string, pair: Pair, last: Pair): Edit | undefined {
  if (!isSeq(last.value)) return undefined;
  const final = last.value.items.at(-1);
  const until = isScalar(final) ? final.range?.[1] : undefined;
  if (until === undefined) return undefined;
  let from = lineStart(text, startOf(pair));
  const indent = startOf(pair) - from;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    if (!new RegExp(`^ {${indent}}#`).test(text.slice(above, from))) break;
    from = above;
  }
  return { from, to: nextLine(text, until), text: '' };
}

/** The lines of a list below its key, without their indentation, with the comments among and above them. */
function itemLines(text: string, pair: Pair) {
  const span = linesOf(text, pair, pair);
  if (!span || !isSeq(pair.value)) return undefined;
  const lines = text
    .slice(span.from, span.to)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const key = lines.findIndex((line) => !/^\s*#/.test(line));
  // A comment behind the key says something of the list too.
  const behind = /\s(#.*)$/.exec(lines[key] ?? '')?.[1];
  const above = [...lines.slice(0, key).map((line) => line.trim()), ...(behind ? [behind] : [])];
  const below = lines.slice(key + 1);
  if (below.some((line) => !/^\s*(#|- |$)/.test(line))) return undefined;
  const all = [...above, ...below.map((line) => line.trim()).filter((line) => line !== '')];
  const values = pair.value.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  return {
    all,
    without(known: ReadonlySet<string>): string[] {
      let at = -1;
      return all.filter((line) => {
        if (!line.startsWith('- ')) return true;
        at += 1;
        return !known.has(values[at] ?? '');
      });
    },
  };
}
