import type { FrozenBlock, FrozenInline, FrozenStep, LiveLeaf } from './frozen-tree.ts';

type Piece = FrozenBlock | FrozenInline | FrozenStep;

/** What is named in a frozen text by its id, in the order in which freezing came by it. */
export const namesIn = (content: readonly Piece[]): LiveLeaf[] => leavesIn(content, isName);

/** The rows of its registers, table by table. */
export const rowsIn = (content: readonly Piece[]): LiveLeaf[] =>
  leavesIn(content, ({ live }) => live === 'rows');

const kinds: ReadonlySet<LiveLeaf['live']> = new Set(['clause', 'document', 'role', 'record']);

const isName = ({ live }: LiveLeaf): boolean => kinds.has(live);

function leavesIn(content: readonly Piece[], isWanted: (leaf: LiveLeaf) => boolean): LiveLeaf[] {
  const found: LiveLeaf[] = [];
  const visit = (piece: unknown): void => {
    if (typeof piece !== 'object' || piece === null) return;
    if ('live' in piece && isWanted(piece as LiveLeaf)) found.push(piece as LiveLeaf);
    // Whatever the order of its fields in the file is.
    const isStep = 'roles' in piece && 'words' in piece;
    for (const part of isStep ? inOrder(piece as FrozenStep) : Object.values(piece)) visit(part);
  };
  visit(content);
  return found;
}

const inOrder = ({ roles, output, limit, words }: FrozenStep): unknown[] => [
  roles.responsible,
  roles.accountable,
  roles.consulted,
  roles.informed,
  output,
  limit,
  words,
];
