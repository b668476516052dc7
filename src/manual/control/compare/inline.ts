import type { FrozenBlock, FrozenInline } from '../frozen-tree.ts';
import { wordsOfTag } from '../tag-words.ts';

const blockKeys = ['paragraph', 'heading', 'list', 'table', 'quote', 'aside', 'steps', 'block', 'text'];

/** Whether a piece stands in a line of text. */
export const isInline = (piece: FrozenInline | FrozenBlock): piece is FrozenInline =>
  typeof piece === 'string' || !blockKeys.some((key) => key in piece);

/** Whether a leaf or an element stands between paragraphs: it may then hold some. */
export const isBlock = (piece: FrozenInline | FrozenBlock): piece is FrozenBlock =>
  typeof piece !== 'string' && ('live' in piece || 'html' in piece);

/** A piece as it was printed. */
export function shown(piece: FrozenInline): string {
  if (typeof piece === 'string') return piece;
  if ('live' in piece) return piece.words ? piece.words.map(shown).join('') : piece.shown;
  if ('value' in piece) return piece.shown;
  if ('image' in piece) return `[${piece.words}]`;
  if ('link' in piece) return piece.words.map(shown).join('');
  if ('code' in piece) return piece.code;
  if ('note' in piece) return `[${piece.note}]`;
  const own = wordsOfTag(piece.html);
  const inner = (piece.content ?? []).map((one) => (isInline(one) ? shown(one) : '')).join('');
  return own === undefined ? inner || piece.html : [own, inner].filter(Boolean).join(' ');
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
