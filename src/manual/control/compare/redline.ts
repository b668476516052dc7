import type { FrozenTree } from '../frozen-tree.ts';
import { align, type Pair } from './align.ts';
import { type ComparedTitles, type FieldChange, fieldChanges } from './fields.ts';
import { type GridChanges, gridChanges } from './grid-changes.ts';
import { type GridPiece, isGrid, type Piece, piecesOf, type TextPiece } from './pieces.ts';
import { countWords, type WordChange, wordChanges } from './words.ts';

/** Stands between two paragraphs in the words of one that was split or joined: U+2029, the separator of paragraphs. */
export const paragraphBreak = '\u2029';

/** What became of a piece of a text. */
export type PieceChange =
  | { change: 'same' | 'added' | 'removed' | 'moved-here' | 'moved-away'; piece: Piece }
  /** Without a change of words, where only a value, a link or an image behind them is another. */
  | { change: 'changed'; piece: TextPiece; words: readonly WordChange[] }
  | { change: 'split'; parts: readonly { piece: TextPiece; words: readonly WordChange[] }[] }
  /** The words have a {@link paragraphBreak} where one went. */
  | { change: 'joined'; from: number; piece: TextPiece; words: readonly WordChange[] }
  | ({ change: 'grid'; piece: GridPiece } & GridChanges);

/** All that differs between two approved texts, with what stayed. */
export interface Redline {
  fields: readonly FieldChange[];
  pieces: readonly PieceChange[];
  /** Whether other points of the standard are answered, or with other words. */
  marks: boolean;
}

/** Compares two approved texts: words in sentences, rows and columns in tables, what moved, was split or joined. */
export function redlineOf(
  before: FrozenTree,
  after: FrozenTree,
  titles: ComparedTitles = { before: undefined, after: undefined },
): Redline {
  const pairs = align<Piece>(piecesOf(before), piecesOf(after), {
    alike: (a, b) => a.kind === b.kind,
    splits: ({ kind }) => kind === 'paragraph' || kind === 'item',
  });
  return {
    fields: fieldChanges(before, after, titles),
    pieces: markMoved(pairs.map(pieceChange)),
    marks:
      JSON.stringify(before.marks.map(({ points }) => points)) !==
      JSON.stringify(after.marks.map(({ points }) => points)),
  };
}

/** Whether anything differs that a reader sees. */
export const isChanged = ({ fields, pieces }: Redline): boolean =>
  fields.length > 0 || pieces.some(({ change }) => change !== 'same');

/** How many words came and how many went, in the title too; those that moved did neither. */
export function changeSize({ fields, pieces }: Redline): { added: number; removed: number } {
  const inTitle = fields.flatMap(({ field, before, after }) =>
    field === 'title' ? wordChanges(before, after) : [],
  );
  const all = [...inTitle, ...pieces.flatMap(wordsThatChanged)];
  const of = (asked: WordChange['change']) =>
    all.reduce((sum, { change, text }) => sum + (change === asked ? countWords(text) : 0), 0);
  return { added: of('added'), removed: of('removed') };
}

function wordsThatChanged(one: PieceChange): readonly WordChange[] {
  switch (one.change) {
    case 'added':
    case 'removed': {
      const { change } = one;
      return wholePiece(one.piece).map((text) => ({ change, text }));
    }
    case 'changed':
    case 'joined':
      return one.words;
    case 'split':
      return one.parts.flatMap(({ words }) => words);
    case 'grid':
      return one.rows.flatMap(({ change, cells }) =>
        change === 'added' || change === 'removed'
          ? cells.flat().map(({ text }) => ({ change, text }))
          : cells.flat(),
      );
    default:
      return [];
  }
}

const wholePiece = (piece: Piece): string[] =>
  isGrid(piece) ? piece.rows.flat().map(({ text }) => text) : [piece.text];

function pieceChange({ old, fresh, same }: Pair<Piece>): PieceChange {
  const [was, is] = [old[0], fresh[0]];
  if (!is) return { change: 'removed', piece: was as Piece };
  if (!was) return { change: 'added', piece: is };
  if (same) return { change: 'same', piece: is };
  if (isGrid(was) || isGrid(is)) {
    const piece = is as GridPiece;
    return { change: 'grid', piece, ...gridChanges(was as GridPiece, piece) };
  }
  const words = wordChanges(textOf(old), textOf(fresh));
  if (fresh.length > 1)
    return { change: 'split', parts: splitAtBreaks(words, fresh as readonly TextPiece[]) };
  if (old.length > 1) return { change: 'joined', from: old.length, piece: is, words: withoutSpaces(words) };
  return { change: 'changed', piece: is, words };
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(paragraphBreak);

function splitAtBreaks(words: readonly WordChange[], pieces: readonly TextPiece[]) {
  const parts: WordChange[][] = [[]];
  for (const { change, text } of words)
    for (const [index, piece] of text.split(paragraphBreak).entries()) {
      if (index > 0) parts.push([]);
      if (piece !== '') parts.at(-1)?.push({ change, text: piece });
    }
  return pieces.map((piece, index) => ({ piece, words: withoutSpaces(parts[index] ?? []) }));
}

/** Where a paragraph is broken a space comes or goes: nobody reads that as a change. */
const withoutSpaces = (words: readonly WordChange[]): WordChange[] =>
  words.flatMap(({ change, text }): WordChange[] => {
    if (/[^ ]/.test(text)) return [{ change, text }];
    return change === 'removed' ? [] : [{ change: 'same', text }];
  });

/** A piece that went from one place and came at another was moved, each as often as both happened. */
function markMoved(pieces: readonly PieceChange[]): PieceChange[] {
  const result = [...pieces];
  const gone = new Map<string, number[]>();
  for (const [index, one] of pieces.entries())
    if (one.change === 'removed') gone.set(one.piece.bound, [...(gone.get(one.piece.bound) ?? []), index]);
  for (const [index, one] of pieces.entries()) {
    if (one.change !== 'added') continue;
    const from = gone.get(one.piece.bound)?.shift();
    const away = from === undefined ? undefined : pieces[from];
    if (from === undefined || away?.change !== 'removed') continue;
    result[index] = { change: 'moved-here', piece: one.piece };
    result[from] = { change: 'moved-away', piece: away.piece };
  }
  return result;
}
