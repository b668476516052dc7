import { diffArrays } from 'diff';
import type { FrozenTree } from '../frozen-tree.ts';
import { linesOf, type TextLine } from './lines.ts';

/** What became of a line from one text to the next. A line that only moved is told at both places. */
export interface LineChange {
  change: 'same' | 'added' | 'removed' | 'moved-here' | 'moved-away';
  line: TextLine;
}

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
  /** Words that came and went: of lines, so a changed sentence counts on both sides. */
  added: number;
  removed: number;
}

/** Compares two texts line by line; nothing before is an empty text. */
export function changesBetween(before: FrozenTree | undefined, after: FrozenTree): TextChanges {
  const [old, fresh] = [before ? linesOf(before) : [], linesOf(after)];
  const parts = diffArrays(old, fresh, { comparator: (a, b) => a.bound === b.bound });
  const lines = parts.flatMap(({ added, removed, value }) =>
    value.map((line): LineChange => ({ change: added ? 'added' : removed ? 'removed' : 'same', line })),
  );
  markMoved(lines);
  return {
    fields: before ? fieldChanges(before, after) : [],
    lines,
    marks: before !== undefined && JSON.stringify(points(before)) !== JSON.stringify(points(after)),
    added: wordsOf(lines, 'added'),
    removed: wordsOf(lines, 'removed'),
  };
}

/** Whether anything differs that a reader sees. */
export const isChanged = ({ fields, lines }: TextChanges): boolean =>
  fields.length > 0 || lines.some(({ change }) => change !== 'same');

/** A line that went from one place and came at another was moved, each as often as both happened. */
function markMoved(lines: LineChange[]): void {
  const gone = Map.groupBy(
    lines.filter(({ change }) => change === 'removed'),
    ({ line }) => line.bound,
  );
  for (const one of lines) {
    if (one.change !== 'added') continue;
    const there = gone.get(one.line.bound)?.shift();
    if (!there) continue;
    there.change = 'moved-away';
    one.change = 'moved-here';
  }
}

const points = ({ marks }: FrozenTree) => marks.map(({ points }) => points);

const wordsOf = (lines: readonly LineChange[], change: LineChange['change']): number =>
  lines
    .filter((one) => one.change === change)
    .reduce((sum, { line }) => sum + line.text.split(/\s+/).filter(Boolean).length, 0);

function fieldChanges({ control: before }: FrozenTree, { control: after }: FrozenTree): FieldChange[] {
  const fields = ['owner', 'approver', 'type', 'classification', 'clauses'] as const;
  return fields.flatMap((field) => {
    const [from, to] = [String(before[field]), String(after[field])];
    return from === to ? [] : [{ field, before: from, after: to }];
  });
}
