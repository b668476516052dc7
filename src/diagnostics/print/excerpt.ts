const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A letter as a terminal shows it: how it is written, and how many cells it takes. */
interface Cell {
  shown: string;
  width: number;
}

const tabStop = 4;
const before = 0.6;

/**
 * A line of a file as a terminal shows it, and how far from its start a place stands. What is too long is cut around the
 * place, with an ellipsis where something is left out. `column` counts from 1 in UTF-16 units; `cells` is how many there
 * are. Nothing in the line can move the cursor or turn the direction of writing.
 */
export function excerpt(line: string, column: number, cells: number): { shown: string; caret: number } {
  const { all, at } = cellsOf(line, column);
  const widthOf = (some: readonly Cell[]) => some.reduce((sum, { width }) => sum + width, 0);
  if (widthOf(all) <= cells) return { shown: joined(all).trimEnd(), caret: widthOf(all.slice(0, at)) };
  let start = 0;
  while (widthOf(all.slice(start, at)) > Math.max(1, cells * before - 1)) start += 1;
  // A line that ends in sight is shown to its end.
  while (start > 0 && widthOf(all.slice(start - 1)) <= cells - 1) start -= 1;
  const cutBefore = start > 0;
  let end = all.length;
  const room = cells - (cutBefore ? 1 : 0);
  if (widthOf(all.slice(start)) > room)
    while (end > at + 1 && widthOf(all.slice(start, end)) > room - 1) end -= 1;
  const shown = `${cutBefore ? '…' : ''}${joined(all.slice(start, end))}${end < all.length ? '…' : ''}`;
  return { shown: shown.trimEnd(), caret: widthOf(all.slice(start, at)) + (cutBefore ? 1 : 0) };
}

const joined = (cells: readonly Cell[]): string => cells.map(({ shown }) => shown).join('');

/** The letters of a line, and which of them holds the column; the one after the last for a column beyond the end. */
function cellsOf(line: string, column: number): { all: Cell[]; at: number } {
  const all: Cell[] = [];
  let at: number | undefined;
  let width = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    if (at === undefined && index + segment.length >= column) at = all.length;
    const cell = cellOf(segment, width);
    width += cell.width;
    all.push(cell);
  }
  return { all, at: at ?? all.length };
}

function cellOf(letter: string, from: number): Cell {
  if (letter === '\t') {
    const width = tabStop - (from % tabStop);
    return { shown: ' '.repeat(width), width };
  }
  // Controls could paint the terminal, and marks of direction could turn the line round.
  if (/^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(letter))
    return { shown: '�', width: 1 };
  if (/^[\p{M}\p{Cf}]+$/u.test(letter)) return { shown: letter, width: 0 };
  return { shown: letter, width: isWide(letter) ? 2 : 1 };
}

const isWide = (letter: string): boolean =>
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Yi}|.\u{FE0F})/u.test(
    letter,
  );
