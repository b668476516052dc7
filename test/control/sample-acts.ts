import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApprovals } from '../../src/build/read-approvals.ts';
import { writeActs } from '../../src/cli/control/store.ts';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { fingerprintOf, storedHash } from '../../src/manual/control/fingerprint.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { sha256 } from './act-maker.ts';

/** The bytes of the image that every text here shows. */
export const image = 'bytes of a form';

/** A text that shows a value and an image. */
export const treeOf = (words: string): FrozenTree => ({
  format: 1,
  control: { owner: 'a', approver: 'b', type: 'guide', classification: 'c', clauses: [] },
  content: [
    {
      paragraph: [
        words,
        { value: 'PT4H', path: 'incidents.recordWithin', kind: 'target', shown: '4 hours' },
        { image: sha256(image), words: 'a form' },
      ],
    },
  ],
  marks: [],
});

/** The page of such a text. */
export const pageOf = (words: string) => ({
  format: 1 as const,
  title: 'Sample',
  records: [],
  aliases: ['example'],
  files: { 'form.png': sha256(image) },
  tree: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: words },
          {
            type: 'text',
            value: '4 hours',
            data: { filled: { path: 'incidents.recordWithin', kind: 'target', value: 'PT4H' } },
          },
          { type: 'image', url: 'form.png', alt: 'a form' },
        ],
      },
    ],
  },
});

/** What an approval binds of a text. */
export function textOf(words: string) {
  const tree = treeOf(words);
  const { text, marks } = fingerprintOf(tree, sha256);
  const stored = { tree: storedHash(tree, sha256), page: storedHash(pageOf(words), sha256) };
  return { format: 1, sha256: text, marks, stored };
}

/** Writes acts about the document `sample` as the commands do, chained, each approval with its text. */
export function writeSample(root: string, acts: readonly Act[]): void {
  const file = join(root, 'form.png');
  writeFileSync(file, image);
  const files = new Map([[sha256(image), file]]);
  for (const each of acts) {
    const history = readApprovals(root).histories.get('sample') ?? { document: 'sample', acts: [] };
    const previous = history.acts.at(-1)?.hash;
    const act = { ...each, ...(previous === undefined ? {} : { previous }) };
    if (act.act !== 'approved') writeActs(root, [{ history, act }], () => {});
    else {
      const text = textOf(act.version);
      const [tree, page] = [treeOf(act.version), pageOf(act.version)];
      writeActs(root, [{ history, act: { ...act, text }, tree, page, files }], () => {});
    }
  }
}
