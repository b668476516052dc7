import { isMap, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../../diagnostics/fix.ts';
import { keyOf } from './nodes.ts';
import { blockLines, type Notation, renderEntry, renderInline, renderLines } from './render.ts';
import { afterLines, endOf, endOfPair, lineBefore, rangeOf } from './text-edit.ts';

/** A key with its value, put into a group before or behind others in the order of the schema. */
export function insertPair(
  text: string,
  group: YAMLMap,
  key: string,
  value: unknown,
  order: readonly string[],
  notation: Notation,
): Edit | undefined {
  if (!group.flow) return insertLines(text, group, key, renderLines(key, value, notation), order, notation);
  const before = predecessor(group.items, key, order);
  const following = group.items[before === undefined ? 0 : group.items.indexOf(before) + 1];
  const places: Neighbours = {
    before: before && endOfPair(before),
    following: rangeOf(following?.key)?.[0],
  };
  return intoBrackets(text, group, places, notation, (indent) =>
    indent !== undefined && notation.format === 'json'
      ? renderLines(key, value, notation).join(`${notation.eol}${indent}`)
      : renderEntry(key, value, notation),
  );
}

/** The lines of a key with its value, put into a block before or behind others in the order of the schema. */
export function insertLines(
  text: string,
  group: YAMLMap,
  key: string,
  lines: readonly string[],
  order: readonly string[],
  notation: Notation,
): Edit | undefined {
  const before = predecessor(group.items, key, order);
  const [first] = group.items;
  const start = first && rangeOf(first.key)?.[0];
  if (first === undefined || start === undefined) return undefined;
  const own = lineBefore(text, start);
  const inItem = own.trim() !== '';
  // What begins an item of a list stands in one line with its dash.
  if (inItem && !/^[ \t]*(- +)+$/.test(own)) return undefined;
  const indent = ' '.repeat(own.length);
  const behind = before ?? (inItem ? first : undefined);
  if (!behind) return linesAt(text, start - own.length, lines, indent, notation);
  const end = endOfPair(behind);
  return end === undefined
    ? undefined
    : linesAt(text, afterLines(text, end, own.length), lines, indent, notation);
}

/** An item put behind the others of a list. */
export function insertItem(text: string, list: YAMLSeq, item: unknown, notation: Notation): Edit | undefined {
  const last = list.items.at(-1);
  if (list.flow)
    return intoBrackets(text, list, { before: endOf(last) }, notation, (indent) =>
      indent !== undefined && notation.format === 'json'
        ? JSON.stringify(item, null, notation.indent).split('\n').join(`${notation.eol}${indent}`)
        : renderInline(item, notation),
    );
  const start = rangeOf(list.items[0])?.[0];
  const end = endOf(last);
  if (start === undefined || end === undefined) return undefined;
  const [, indent] = /^([ ]*)-[ ]+$/.exec(lineBefore(text, start)) ?? [];
  if (indent === undefined) return undefined;
  const asLast = isMap(last) && last.flow;
  const lines = asLast ? [`- ${renderInline(item, notation)}`] : blockLines([item], notation);
  return linesAt(text, afterLines(text, end, indent.length), lines, indent, notation);
}

/** The pair that a key comes behind: of those that the schema has before it the last; of none that it knows, the last of all. */
function predecessor(pairs: readonly Pair[], key: string, order: readonly string[]): Pair | undefined {
  const place = order.indexOf(key);
  if (place < 0) return pairs.at(-1);
  const placed = pairs.map((pair) => ({ pair, at: order.indexOf(keyOf(pair)) }));
  return placed
    .filter(({ at }) => at >= 0 && at < place)
    .toSorted((a, b) => a.at - b.at)
    .at(-1)?.pair;
}

/** Whole lines put in at an offset. */
export function linesAt(
  text: string,
  at: number,
  lines: readonly string[],
  indent: string,
  { eol }: Notation,
): Edit {
  const fresh = lines.map((line) => indent + line).join(eol);
  const isCutOff = at > 0 && text[at - 1] !== '\n';
  return { from: at, to: at, text: isCutOff ? eol + fresh : fresh + eol };
}

/** Where what stands before something new ends, and where what follows it begins. */
interface Neighbours {
  before?: number | undefined;
  following?: number | undefined;
}

/** Something put between brackets, on a line of its own where the others have theirs. */
function intoBrackets(
  text: string,
  holder: YAMLMap | YAMLSeq,
  { before, following }: Neighbours,
  { eol }: Notation,
  render: (indent: string | undefined) => string,
): Edit | undefined {
  const range = rangeOf(holder);
  if (!range) return undefined;
  const [from, to] = range;
  if (holder.items.length === 0) {
    const inside = text.slice(from + 1, to - 1);
    if (inside.trim() !== '') return undefined;
    const entry = render(undefined);
    return { from: from + 1, to: to - 1, text: text[from] === '{' ? ` ${entry} ` : entry };
  }
  const [first] = holder.items;
  const start = isMap(holder) ? rangeOf((first as Pair).key)?.[0] : rangeOf(first)?.[0];
  if (start === undefined) return undefined;
  const own = lineBefore(text, start);
  const indent = own.trim() === '' ? own : undefined;
  const gap = indent === undefined ? ' ' : eol + indent;
  if (following !== undefined) return { from: following, to: following, text: `${render(indent)},${gap}` };
  if (before === undefined) return undefined;
  // A comment behind the last one would stand behind the new one.
  const [rest = ''] = text.slice(before).split('\n', 1);
  return rest.includes('#') ? undefined : { from: before, to: before, text: `,${gap}${render(indent)}` };
}
