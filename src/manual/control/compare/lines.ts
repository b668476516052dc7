import type { FrozenBlock, FrozenInline, FrozenStep, FrozenTree, LiveLeaf } from '../frozen-tree.ts';

/** A piece of an approved text that is compared as one: a heading, a paragraph, an item, a row, a step. */
export interface TextLine {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'step' | 'code';
  /** As it was printed when the tree was made. */
  text: string;
  /** What is bound: two lines with the same are the same, however their live leaves look. */
  bound: string;
}

/** A frozen text line by line, in reading order. Rows that are kept current are no part of it. */
export const linesOf = ({ content }: Pick<FrozenTree, 'content'>): TextLine[] =>
  content.flatMap((block) => ofBlock(block, 'paragraph'));

function ofBlock(block: FrozenBlock, kind: TextLine['kind']): TextLine[] {
  if ('live' in block) return [];
  if ('heading' in block) return [line('heading', block.heading, `${'#'.repeat(block.depth)} `)];
  if ('paragraph' in block) return [line(kind, block.paragraph)];
  if ('list' in block)
    return block.list.flatMap((item, index) => {
      const [first, ...rest] = item.flatMap((inner) => ofBlock(inner, 'item'));
      const sign = block.ordered ? `${index + 1}. ` : '– ';
      return first ? [{ ...first, text: `${sign}${first.text}` }, ...rest] : [];
    });
  if ('table' in block) return block.table.map((cells) => row(cells));
  if ('quote' in block) return block.quote.flatMap((inner) => ofBlock(inner, kind));
  if ('aside' in block) return block.aside.flatMap((inner) => ofBlock(inner, kind));
  if ('steps' in block) return block.steps.map(ofStep);
  if ('block' in block) return [{ kind: 'code', text: block.block, bound: block.block }];
  if ('note' in block) return block.text.flatMap((inner) => ofBlock(inner, kind));
  const content = (block.content ?? []).flatMap((piece) =>
    isInline(piece) ? [line(kind, [piece])] : ofBlock(piece, kind),
  );
  return content.length > 0 ? content : [{ kind, text: block.html, bound: block.html }];
}

const blockKeys = ['paragraph', 'heading', 'list', 'table', 'quote', 'aside', 'steps', 'block', 'text'];

/** Whether a piece stands in a line of text. */
export const isInline = (piece: FrozenInline | FrozenBlock): piece is FrozenInline =>
  typeof piece === 'string' || !blockKeys.some((key) => key in piece);

const line = (kind: TextLine['kind'], pieces: readonly FrozenInline[], sign = ''): TextLine => ({
  kind,
  text: `${sign}${pieces.map(shown).join('')}`,
  bound: `${sign}${pieces.map(bound).join('')}`,
});

const row = (cells: readonly (readonly FrozenInline[])[]): TextLine => {
  const of = (say: (piece: FrozenInline) => string) =>
    cells.map((cell) => cell.map(say).join('')).join(' | ');
  return { kind: 'row', text: of(shown), bound: of(bound) };
};

function ofStep({ roles, output, limit, words }: FrozenStep, index: number): TextLine {
  const say = (piece: (one: FrozenInline) => string) => {
    const who = Object.values(roles).map((all: readonly LiveLeaf[]) => all.map(piece).join(', '));
    const by = limit === undefined ? '' : piece(limit);
    return [...who, by, output.map(piece).join(', ')].filter(Boolean).join('; ');
  };
  return {
    kind: 'step',
    text: `${index + 1}. ${words.map(shown).join('')} (${say(shown)})`,
    // Where a step stands is no part of it: one that moved is told as moved.
    bound: `${words.map(bound).join('')} (${say(bound)})`,
  };
}

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
