import type { SheetCell } from './sheet.ts';

/** Height of a line of the letters of a table, and of those of a title, in points. */
const line = 13;
const title = 24;
/** The highest that a row may be. */
const highest = 405;
/** Characters of a text in the room of one digit, by which widths are counted, words that go below as a whole taken off. */
const filled = 1.08;

/**
 * The height that a row needs for its texts, estimated: not every program works it out when it opens a file. It is written
 * as one that a program may change.
 */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) => (cell && 'text' in cell ? linesOf(cell.text, widths[at] ?? 10) : 1));
  const isTitle = cells.some((cell) => cell?.style === 'title');
  return isTitle ? title : Math.min(Math.max(1, ...lines) * line + 2, highest);
}

const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / (width * filled))), 0);
