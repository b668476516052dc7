import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApprovals } from '../../src/build/read-approvals.ts';
import type { NewAct } from '../../src/cli/control/store.ts';
import { fingerprintOf } from '../../src/manual/control/fingerprint.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { acts, sha256 } from './act-maker.ts';

const form = 'bytes of a form';

const treeOf = (document: string): FrozenTree => ({
  format: 1,
  control: { owner: 'a', approver: 'top-management', type: 'guide', classification: 'internal', clauses: [] },
  content: [{ paragraph: [`Words of ${document} `, { image: sha256(form), words: 'a form' }] }],
  marks: [],
});

/**
 * The next approvals of two documents that show an image, as `clausebook approve` would have them written; none of one
 * that has as many as `last`.
 */
export function newActs(root: string, last = 1): NewAct[] {
  const image = join(root, 'form.png');
  writeFileSync(image, form);
  const { histories } = readApprovals(root);
  return ['first', 'second'].flatMap((document): NewAct[] => {
    const history = histories.get(document) ?? { document, acts: [] };
    if (history.acts.length >= last) return [];
    const tree = treeOf(document);
    const { text, marks } = fingerprintOf(tree, sha256);
    const act = acts.approved(`1.${history.acts.length}`, '2026-01-01');
    const previous = history.acts.at(-1)?.hash;
    return [
      {
        history,
        act: {
          ...act,
          document,
          text: { format: 1, sha256: text, marks },
          ...(previous === undefined ? {} : { previous }),
        },
        tree,
        files: new Map([[sha256(form), image]]),
      },
    ];
  });
}
