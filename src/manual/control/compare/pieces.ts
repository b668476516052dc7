import type {
  FrozenBlock,
  FrozenHtml,
  FrozenInline,
  FrozenStep,
  FrozenTree,
  LiveLeaf,
} from '../frozen-tree.ts';
import { nameOfTag, wordsOfTag } from '../tag-words.ts';
import { joinedTask } from '../task-item.ts';
import { bound, isBlock, isInline, shown } from './inline.ts';

/** A cell or a text: as it was printed, and what of it is bound. */
export interface Said {
  text: string;
  bound: string;
}

/** A heading, paragraph, item or block of code. */
export interface TextPiece extends Said {
  kind: 'heading' | 'paragraph' | 'item' | 'code';
  /** Of a heading. */
  depth?: number;
  /** What stands before an item: `–`, `2.` */
  sign?: string;
}

/** A table, whose first row is its head, or the steps of a procedure, each with its {@link stepParts}. */
export interface GridPiece extends Said {
  kind: 'table' | 'steps';
  rows: readonly (readonly Said[])[];
}

/** A part of an approved text that is compared as one. */
export type Piece = TextPiece | GridPiece;

/** Whether a piece is a table or steps. */
export const isGrid = (piece: Piece): piece is GridPiece => piece.kind === 'table' || piece.kind === 'steps';

/** An approved text piece by piece, in reading order. Rows that are kept current are no part of it. */
export const piecesOf = ({ content }: Pick<FrozenTree, 'content'>): Piece[] =>
  content.flatMap((block) => ofBlock(block, { kind: 'paragraph', within: '' }));

interface Place {
  kind: 'paragraph' | 'item';
  /** What the piece stands in: bound, but not printed. */
  within: string;
}

function ofBlock(block: FrozenBlock, place: Place): Piece[] {
  const inside = (blocks: readonly FrozenBlock[], within: string) =>
    blocks.flatMap((one) => ofBlock(one, { ...place, within: `${place.within}${within}` }));
  if ('live' in block) return [];
  if ('heading' in block) {
    const { text, bound } = said(block.heading);
    return [{ kind: 'heading', depth: block.depth, text, bound: `${'#'.repeat(block.depth)} ${bound}` }];
  }
  if ('paragraph' in block) return [textPiece(place, block.paragraph)];
  if ('list' in block)
    return block.list.flatMap((item, index): Piece[] => {
      const within = `${place.within}${block.ordered ? 'ordered ' : 'bullet '}`;
      const [first, ...rest] = joinedTask(item).flatMap((inner) => ofBlock(inner, { kind: 'item', within }));
      const sign = block.ordered ? `${index + 1}.` : '–';
      return first ? [first.kind === 'item' ? { ...first, sign } : first, ...rest] : [];
    });
  if ('table' in block)
    return [
      grid(
        'table',
        block.table.map((row) => row.map(said)),
        place,
      ),
    ];
  if ('quote' in block) return inside(block.quote, 'quote ');
  if ('aside' in block) return inside(block.aside, `${block.kind} `);
  if ('steps' in block) return [grid('steps', block.steps.map(ofStep), place)];
  if ('block' in block) {
    const text = [block.title, block.block].filter(Boolean).join('\n');
    return [{ kind: 'code', text, bound: `${place.within}${block.language} ${text}` }];
  }
  if ('note' in block) return inside(block.text, `${block.note} `);
  return ofHtml(block, place);
}

/** An element or component: what its tag says, then what stands in it. What only sets its content shows that alone. */
function ofHtml({ html: tag, content = [] }: FrozenHtml, place: Place): Piece[] {
  const own = wordsOfTag(tag);
  // A new title is a change of itself, and not of all that stands under it.
  const within = `${place.within}${own ? nameOfTag(tag) : tag} `;
  const inner = content.flatMap((piece) =>
    isInline(piece) && !isBlock(piece)
      ? [textPiece({ ...place, within }, [piece])]
      : ofBlock(piece, { ...place, within }),
  );
  const head: Piece[] = own ? [{ kind: place.kind, text: own, bound: `${place.within}${tag}` }] : [];
  if (head.length + inner.length > 0) return [...head, ...inner];
  return [{ kind: place.kind, text: tag, bound: `${place.within}${tag}` }];
}

function textPiece({ kind, within }: Place, pieces: readonly FrozenInline[]): TextPiece {
  const { text, bound } = said(pieces);
  return { kind, text, bound: `${within}${bound}` };
}

const said = (pieces: readonly FrozenInline[]): Said => ({
  text: pieces.map(shown).join(''),
  bound: pieces.map(bound).join(''),
});

const grid = (kind: GridPiece['kind'], rows: readonly (readonly Said[])[], { within }: Place): GridPiece => {
  const joined = (of: (cell: Said) => string) => rows.map((row) => row.map(of).join(' | ')).join('\n');
  return { kind, rows, text: joined(({ text }) => text), bound: `${within}${joined(({ bound }) => bound)}` };
};

/** What of a step is compared, in the order of the columns of its table. */
export const stepParts = ['who', 'what', 'within', 'output', 'accountable', 'consulted', 'informed'] as const;

function ofStep({ roles, words, limit, output }: FrozenStep): Said[] {
  const all = (leaves: readonly LiveLeaf[]): Said => ({
    text: leaves.map(shown).join(', '),
    bound: leaves.map(bound).join(', '),
  });
  const parts: Record<(typeof stepParts)[number], Said> = {
    who: all(roles.responsible),
    what: said(words),
    within: said(limit === undefined ? [] : [limit]),
    output: all(output),
    accountable: all(roles.accountable),
    consulted: all(roles.consulted),
    informed: all(roles.informed),
  };
  return stepParts.map((part) => parts[part]);
}
