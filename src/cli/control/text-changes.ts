import { comparedVersion, titleOf } from '../../manual/control/acts/history.ts';
import type { ComparedTitles } from '../../manual/control/compare/fields.ts';
import type { CellChange, GridChanges, RowChange } from '../../manual/control/compare/grid-changes.ts';
import { type GridPiece, isGrid, type Piece, stepParts } from '../../manual/control/compare/pieces.ts';
import {
  changeSize,
  isChanged,
  type PieceChange,
  paragraphBreak,
  type Redline,
  redlineOf,
} from '../../manual/control/compare/redline.ts';
import type { WordChange } from '../../manual/control/compare/words.ts';
import type { FrozenTree } from '../../manual/control/frozen-tree.ts';
import type { Controlled } from './open.ts';

/** The most lines of changes that are shown of each of several documents. */
const few = 12;

/** What is being approved: a new text by its headings and size, a changed one by what changed since the last approval. */
export function describeText({ entry, history }: Controlled, tree: FrozenTree, whole: boolean): string {
  const head = `${entry.number} ${entry.title}`;
  const last = comparedVersion(history);
  const before = last === undefined ? undefined : history.trees?.get(last);
  if (last === undefined || !before) {
    const headings = entry.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
    const shown = whole ? headings.map((text) => `\n    ${text}`).join('') : ` (${headings.length} sections)`;
    return `${head}: new, ${entry.words} words${shown}`;
  }
  const changes = redlineOf(before, tree, titlesSince(history, last, entry.title));
  if (!isChanged(changes) && !changes.marks) return `${head}: the text of ${last}, once more`;
  const lines = changeLines(changes);
  const shown = whole ? lines : lines.slice(0, few);
  const more = lines.length - shown.length;
  return [
    `${head}: changed since ${last}, ${sizeOf(changes)}`,
    ...shown,
    ...(more > 0 ? [`    and ${more} more; name this document alone to see all`] : []),
  ].join('\n');
}

/** The title of an approved version and that of today, to be compared. */
export const titlesSince = (
  history: Controlled['history'],
  version: string,
  today: string,
): ComparedTitles => ({
  before: titleOf({ page: () => undefined, ...history }, version),
  after: today,
});

/** The size of a change in words. */
export function sizeOf(changes: Redline): string {
  if (!isChanged(changes))
    return changes.marks ? 'other points of the standard are answered' : 'nothing changed';
  const { added, removed } = changeSize(changes);
  return `${added === 1 ? '1 word' : `${added} words`} came, ${removed} went`;
}

/** What changed, as the page of changes tells it, in lines for a terminal. */
export function changeLines({ fields, pieces, marks }: Redline): string[] {
  return [
    ...fields.map(({ field, before, after }) => `    ${field}: ${before} → ${after}`),
    ...(marks ? ['    other points of the standard are said to be answered'] : []),
    ...pieces.flatMap(pieceLines),
  ].map((line) => line.replaceAll('\n', '\n    ').trimEnd());
}

const behind = '(the words are the same; a value, a link or an image behind them is another)';

function pieceLines(one: PieceChange): string[] {
  switch (one.change) {
    case 'same':
      return [];
    case 'added':
    case 'removed':
    case 'moved-here':
    case 'moved-away': {
      const sign = signs[one.change];
      return wholeLines(one.piece).map((line) => `  ${sign} ${line}`);
    }
    case 'changed':
      return [`  ~ ${signOf(one.piece)}${told(one.words)}`];
    case 'split':
      return [
        `  ~ (one paragraph split into ${one.parts.length})`,
        ...one.parts.map(({ piece, words }) => `    ${signOf(piece)}${wordsAround(words)}`),
      ];
    case 'joined':
      return [
        `  ~ (${one.from} paragraphs joined into one)`,
        `    ${signOf(one.piece)}${wordsAround(one.words)}`,
      ];
    case 'grid':
      return gridLines(one);
  }
}

const signs = { added: '+', removed: '-', 'moved-here': '>', 'moved-away': '<' } as const;

const signOf = (piece: Piece): string => {
  if (piece.kind === 'heading') return `${'#'.repeat(piece.depth ?? 2)} `;
  return piece.kind === 'item' ? `${piece.sign ?? '–'} ` : '';
};

const wholeLines = (piece: Piece): string[] =>
  isGrid(piece)
    ? piece.rows.map((row, index) =>
        rowLine(
          piece,
          row.map(({ text }) => text),
          index + 1,
        ),
      )
    : [`${signOf(piece)}${piece.text}`];

function gridLines({ piece, columns, rows }: { piece: GridPiece } & GridChanges): string[] {
  return [
    ...columns.flatMap(({ change }, index) => {
      const head = rows.map(({ cells }) => cells[index] ?? []).find((cell) => cell.length > 0) ?? [];
      if (change === 'same') return [];
      return [`  ${signs[change]} (column ${change}) ${textOf(head)}`];
    }),
    ...rows.flatMap((row) => rowLines(piece, row)),
  ];
}

function rowLines(piece: GridPiece, { change, cells, old, fresh }: RowChange): string[] {
  const isGone = change === 'removed' || change === 'moved-away';
  const line = (say: (cell: CellChange) => string) => rowLine(piece, cells.map(say), isGone ? old : fresh);
  const changed = cells.some((cell) => cell.some((word) => word.change !== 'same'));
  switch (change) {
    // Of a column that came or went each cell is told.
    case 'same':
      return changed ? [`  ~ ${line(wordsAround)}`] : [];
    case 'changed':
      return [`  ~ ${line(wordsAround)}${changed ? '' : ` ${behind}`}`];
    case 'moved-here':
    case 'moved-away': {
      const other = isGone ? `is now ${fresh}` : `was ${old}`;
      return [`  ${signs[change]} ${line(textOf)}${piece.kind === 'steps' ? ` (${other})` : ''}`];
    }
    default:
      return [`  ${signs[change]} ${line(textOf)}`];
  }
}

/** A row of a table, or a step: its number, what is done, and who does it, by when, with what. */
function rowLine({ kind }: GridPiece, cells: readonly string[], number: number | undefined): string {
  if (kind === 'table') return cells.join(' | ');
  const what = stepParts.indexOf('what');
  const others = cells.filter((cell, index) => index !== what && cell !== '');
  return `${number}. ${cells[what]} (${others.join('; ')})`;
}

const textOf = (words: readonly WordChange[]): string => words.map(({ text }) => text).join('');

const told = (words: readonly WordChange[]): string =>
  words.every(({ change }) => change === 'same') ? `${textOf(words)} ${behind}` : wordsAround(words);

/** How many words that stayed are shown on either side of some that changed. */
const around = 6;

/** A changed line: `[-what went-]` and `{+what came+}` among the words next to them. */
const wordsAround = (words: readonly WordChange[]): string =>
  words
    .map(({ change, text }, index) => {
      if (change === 'removed') return `[-${text.replaceAll(paragraphBreak, '¶')}-]`;
      if (change === 'added') return `{+${text}+}`;
      return shortened(text, index === 0, index === words.length - 1);
    })
    .join('');

function shortened(text: string, first: boolean, last: boolean): string {
  const pieces = text.split(/(?<=\s)/);
  const whole = first && last;
  const [before, after] = [first && !whole ? 0 : around, last && !whole ? 0 : around];
  if (pieces.length <= before + after + 2) return text;
  return `${pieces.slice(0, before).join('')}… ${pieces.slice(pieces.length - after).join('')}`;
}
