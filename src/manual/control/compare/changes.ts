import { diffArrays, diffWordsWithSpace } from 'diff';
import type { FrozenTree } from '../frozen-tree.ts';
import { linesOf, type TextLine } from './lines.ts';

/** Words of a changed line that stayed, came or went, in reading order. */
export interface WordChange {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** What became of a line from one text to the next. A line that only moved is told at both places. */
export type LineChange =
  | { change: 'same' | 'added' | 'removed' | 'moved-here' | 'moved-away'; line: TextLine }
  | { change: 'changed'; line: TextLine; words: readonly WordChange[] };

/** A field of the front matter that changed. */
export interface FieldChange {
  field: 'owner' | 'approver' | 'type' | 'classification' | 'clauses';
  before: string;
  after: string;
}

/** What differs between two approved texts, or between one and today's. */
export interface TextChanges {
  fields: readonly FieldChange[];
  lines: readonly LineChange[];
  /** Whether other points of the standard are answered, or with other words. */
  marks: boolean;
  /** Numbers of words that came and went. */
  added: number;
  removed: number;
}

/** Compares two texts line by line, and lines that changed word by word; nothing before is an empty text. */
export function changesBetween(before: FrozenTree | undefined, after: FrozenTree): TextChanges {
  const [old, fresh] = [before ? linesOf(before) : [], linesOf(after)];
  const parts = diffArrays(old, fresh, { comparator: (a, b) => a.bound === b.bound });
  const lines: LineChange[] = [];
  for (const [index, { added, removed, value }] of parts.entries()) {
    const next = parts[index + 1];
    const previous = parts[index - 1];
    if (removed && next?.added) lines.push(...changedLines(value, next.value));
    else if (!(added && previous?.removed))
      lines.push(
        ...value.map((line) => ({ change: added ? 'added' : removed ? 'removed' : 'same', line }) as const),
      );
  }
  const told = markMoved(lines);
  return {
    fields: before ? fieldChanges(before, after) : [],
    lines: told,
    marks: before !== undefined && JSON.stringify(pointsOf(before)) !== JSON.stringify(pointsOf(after)),
    added: wordsOf(told, 'added'),
    removed: wordsOf(told, 'removed'),
  };
}

/** Whether anything differs that a reader sees. */
export const isChanged = ({ fields, lines }: TextChanges): boolean =>
  fields.length > 0 || lines.some(({ change }) => change !== 'same');

/** The least part of its words that a line keeps when it is still the same line. */
const kept = 0.4;

/** Lines in the place of others: those that resemble each other, in order, are changed; the rest came and went. */
function changedLines(old: readonly TextLine[], fresh: readonly TextLine[]): LineChange[] {
  const result: LineChange[] = [];
  let from = 0;
  for (const line of fresh) {
    const found = old
      .slice(from)
      .findIndex((one) => one.kind === line.kind && resembles(one.text, line.text));
    const there = found < 0 ? undefined : old[from + found];
    if (!there) {
      result.push({ change: 'added', line });
      continue;
    }
    result.push(...old.slice(from, from + found).map((one) => ({ change: 'removed', line: one }) as const));
    from += found + 1;
    result.push({ change: 'changed', line, words: wordChanges(there.text, line.text) });
  }
  return [...result, ...old.slice(from).map((line) => ({ change: 'removed', line }) as const)];
}

function resembles(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => new Set(text.split(/\s+/).filter(Boolean)));
  if (!first || !second) return false;
  const common = [...first].filter((word) => second.has(word)).length;
  return common >= kept * Math.max(first.size, second.size);
}

/** Compares two sentences word by word. */
export const wordChanges = (before: string, after: string): WordChange[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));

/** A line that went from one place and came at another was moved, each as often as both happened. */
function markMoved(lines: readonly LineChange[]): LineChange[] {
  const gone = Map.groupBy(
    lines.filter(({ change }) => change === 'removed'),
    ({ line }) => line.bound,
  );
  const away = new Set<LineChange>();
  const here = new Set<LineChange>();
  for (const one of lines) {
    if (one.change !== 'added') continue;
    const there = gone.get(one.line.bound)?.shift();
    if (!there) continue;
    away.add(there);
    here.add(one);
  }
  return lines.map((one) =>
    away.has(one)
      ? { change: 'moved-away', line: one.line }
      : here.has(one)
        ? { change: 'moved-here', line: one.line }
        : one,
  );
}

const pointsOf = ({ marks }: FrozenTree) => marks.map(({ points }) => points);

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const wordsOf = (lines: readonly LineChange[], change: 'added' | 'removed'): number =>
  lines
    .map((one) => {
      if (one.change === change) return countWords(one.line.text);
      if (one.change !== 'changed') return 0;
      return countWords(
        one.words
          .filter((word) => word.change === change)
          .map(({ text }) => text)
          .join(' '),
      );
    })
    .reduce((sum, count) => sum + count, 0);

/** Compares what of the front matter is approved. */
export function fieldChanges({ control: before }: FrozenTree, { control: after }: FrozenTree): FieldChange[] {
  const fields = ['owner', 'approver', 'type', 'classification', 'clauses'] as const;
  return fields.flatMap((field) => {
    const [from, to] = [String(before[field]), String(after[field])];
    return from === to ? [] : [{ field, before: from, after: to }];
  });
}
