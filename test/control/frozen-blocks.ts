import type { FrozenBlock, FrozenTree } from '../../src/manual/control/frozen-tree.ts';

/** A frozen text of a guide, and what of its control is another. */
export const tree = (content: FrozenBlock[], control: Partial<FrozenTree['control']> = {}): FrozenTree => ({
  format: 1,
  control: {
    owner: 'incident-manager',
    approver: 'top-management',
    type: 'guide',
    classification: 'internal',
    clauses: ['20000-1:2011:8.1'],
    ...control,
  },
  content,
  marks: [],
});

/** A paragraph for each text. */
export const paragraph = (...texts: string[]): FrozenBlock[] => texts.map((text) => ({ paragraph: [text] }));
/** A list of items of a paragraph each. */
export const list = (...items: string[]): FrozenBlock => ({
  list: items.map((item) => paragraph(item)),
  ordered: false,
});
/** A table of texts, its head first. */
export const table = (...rows: string[][]): FrozenBlock => ({
  table: rows.map((row) => row.map((cell) => [cell])),
});
const role = (id: string) => ({ live: 'role', id, shown: id }) as const;
/** Steps with who takes each. */
export const steps = (...all: [who: string, what: string][]): FrozenBlock => ({
  steps: all.map(([who, what]) => ({
    roles: { responsible: [role(who)], accountable: [], consulted: [], informed: [] },
    output: [],
    words: [what],
  })),
});
