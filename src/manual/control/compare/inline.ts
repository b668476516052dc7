import type { FrozenBlock, FrozenInline } from '../frozen-tree.ts';

const blockKeys = ['paragraph', 'heading', 'list', 'table', 'quote', 'aside', 'steps', 'block', 'text'];

/** Whether a piece stands in a line of text. */
export const isInline = (piece: FrozenInline | FrozenBlock): piece is FrozenInline =>
  typeof piece === 'string' || !blockKeys.some((key) => key in piece);

/** A piece as it was printed. */
export function shown(piece: FrozenInline): string {
  if (typeof piece === 'string') return piece;
  if ('live' in piece) return piece.words ? piece.words.map(shown).join('') : piece.shown;
  if ('value' in piece) return piece.shown;
  if ('image' in piece) return `[${piece.words}]`;
  if ('link' in piece) return piece.words.map(shown).join('');
  if ('code' in piece) return piece.code;
  if ('note' in piece) return `[${piece.note}]`;
  return (piece.content ?? []).map((inner) => (isInline(inner) ? shown(inner) : '')).join('') || piece.html;
}

/** What of a piece is bound. */
export function bound(piece: FrozenInline): string {
  if (typeof piece === 'string') return piece;
  if ('live' in piece)
    return `<${piece.live}:${piece.id}${piece.words ? ` ${piece.words.map(bound).join('')}` : ''}>`;
  if ('value' in piece) return `{${piece.path} ${JSON.stringify(piece.value)}}`;
  if ('image' in piece) return `<image ${piece.image} ${piece.words}>`;
  if ('link' in piece) return `<link ${piece.link} ${piece.words.map(bound).join('')}>`;
  if ('code' in piece) return `\`${piece.code}\``;
  if ('note' in piece) return `[${piece.note}]`;
  return `${piece.html}${(piece.content ?? []).map((inner) => (isInline(inner) ? bound(inner) : '')).join('')}`;
}
