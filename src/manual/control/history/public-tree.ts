import { isOfParty, sourcePath } from '../../model/of-party.ts';
import type { SiteWords } from '../../words/words.ts';
import type { FrozenBlock, FrozenInline, FrozenTree, LiveLeaf } from '../frozen-tree.ts';

type Cells = readonly (readonly FrozenInline[])[];
type Piece = object | string;

/**
 * An approved text as its page and that of its changes show it: what was between the house and single parties then is no
 * more for everybody than what is so today. What a text printed of the party that it is made for stays.
 */
export function publicTree(
  tree: FrozenTree,
  site: Pick<SiteWords, 'withheld' | 'rowsOfParties'>,
): FrozenTree {
  return { ...tree, content: tree.content.map((block) => shown(block) as FrozenBlock) };

  function shown(piece: Piece): Piece {
    if (typeof piece === 'string') return piece;
    if ('table' in piece) return table(piece as { table: readonly Cells[]; rows?: LiveLeaf });
    if (isHiddenLeaf(piece)) return site.withheld;
    return Object.fromEntries(Object.entries(piece).map(([key, held]) => [key, inside(held)]));
  }

  function inside(held: unknown): unknown {
    if (Array.isArray(held)) return held.map(inside);
    return typeof held === 'object' && held !== null ? shown(held) : held;
  }

  function table({
    table: [head, ...body],
    rows,
    ...rest
  }: {
    table: readonly Cells[];
    rows?: LiveLeaf;
  }): Piece {
    const labels = (head ?? []).map((cell) => cell.map(labelOf).find((one) => one !== ''));
    const hidden = labels.map((label) => label !== undefined && isOfParty(label));
    const kept = (row: Cells) => row.filter((_, at) => hidden[at] !== true).map(inside);
    const holdsParties = labels.some((label, at) => hidden[at] || label === sourcePath);
    return {
      ...rest,
      table: head ? [kept(head), ...body.map(kept)] : [],
      // Rows of a register were kept as words, which no mark parts.
      ...(rows ? { rows: holdsParties ? { ...rows, shown: site.rowsOfParties } : rows } : {}),
    };
  }
}

const labelOf = (piece: FrozenInline): string =>
  typeof piece === 'object' && 'live' in piece && piece.live === 'label' ? piece.id : '';

/** A value, or a person, that is no part of the thing which the document is made for. */
function isHiddenLeaf(piece: object): boolean {
  if ('value' in piece && 'path' in piece) return piece.path === sourcePath || isOfParty(String(piece.path));
  return (
    'live' in piece &&
    'id' in piece &&
    piece.live === 'person' &&
    isOfParty(String(piece.id).split(':')[0] ?? '')
  );
}
