import type { Pair, YAMLMap } from 'yaml';
import type { Edit } from '../../diagnostics/fix.ts';
import { afterLines, endOfPair, lineBefore, nextLine, rangeOf } from './text-edit.ts';

/** The edit that takes a key with its value out of a group: in a block its whole lines, with the comments right above them. */
export function removePair(text: string, group: YAMLMap, pair: Pair): Edit | undefined {
  const from = rangeOf(pair.key)?.[0];
  const to = endOfPair(pair);
  if (from === undefined || to === undefined) return undefined;
  return group.flow ? outOfBrackets(group, pair, { from, to }) : wholeLines(text, from, to);
}

function wholeLines(text: string, start: number, end: number): Edit | undefined {
  const indent = lineBefore(text, start);
  // What begins an item of a list shares its line with the dash.
  if (indent.trim() !== '') return undefined;
  let from = start - indent.length;
  while (from > 0) {
    const above = lineBefore(text, from - 1);
    if (!above.startsWith(`${indent}#`)) break;
    from -= above.length + 1;
  }
  const to = afterLines(text, end, indent.length);
  // Of the last lines of a text without a line end the one before them goes.
  if (text[to - 1] !== '\n') return { from: text.slice(0, from).replace(/\r?\n$/, '').length, to, text: '' };
  const isBetweenBlanks = /(?:^|\n)\r?\n$/.test(text.slice(0, from)) && /^\r?\n/.test(text.slice(to));
  return { from, to: isBetweenBlanks ? nextLine(text, to) : to, text: '' };
}

/** With the comma that parted it from another one. */
function outOfBrackets(
  group: YAMLMap,
  pair: Pair,
  { from, to }: Pick<Edit, 'from' | 'to'>,
): Edit | undefined {
  const at = group.items.indexOf(pair);
  const next = rangeOf(group.items[at + 1]?.key)?.[0];
  if (next !== undefined) return { from, to: next, text: '' };
  const before = group.items[at - 1];
  if (before) return { from: endOfPair(before) ?? from, to, text: '' };
  const range = rangeOf(group);
  return range && { from: range[0] + 1, to: range[1] - 1, text: '' };
}
