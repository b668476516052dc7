import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../src/manual/control/fingerprint.ts';
import { freeze } from '../../src/manual/control/freeze.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { passageWriter } from '../../src/manual/reading/passage-text.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { projectRoot } from '../harness/project.ts';
import { manualOf } from '../manual/manual-of.ts';

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** The organisation of the fixtures; `more` changes it. */
export const organisation = (more: object = {}) => ({
  incidents: { recordWithin: 'PT4H' },
  suppliers: [
    {
      id: 'power',
      name: 'Power & Co',
      delivers: 'electricity',
      contact: 'Ann Amp',
      contractEnd: '2030-01-31',
    },
    { id: 'paper', name: 'Paper', delivers: 'paper', contact: 'Bob Sheet' },
  ],
  ...more,
});

export const fixtures = ['policy.mdx', 'procedure.mdx', 'register.mdx', 'schedule.mdx', 'guide.md'] as const;

/** The source of a fixture. */
export const sourceOf = (file: string): string =>
  readFileSync(join(projectRoot, 'test/fixtures/fingerprints', file), 'utf8');

/** A frozen text with its fingerprint. */
export interface Frozen {
  tree: FrozenTree;
  text: string;
  marks: string;
  /** Title of the document. */
  title: string;
}

/** The frozen trees of the documents that a file makes, by key, with their fingerprints. */
export function frozenOf(
  file: string,
  {
    source = sourceOf(file),
    config = organisation(),
    image = 'form.png',
    others = {},
  }: { source?: string; config?: object; image?: string; others?: Record<string, string> } = {},
): Record<string, Frozen> {
  const made = manualOf({
    organisation: config,
    documents: { [file]: source, ...others },
    publicFiles: ['form.png'],
  });
  const errors = made.manual.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  const known = {
    documents: new Map(),
    roles: new Map(),
    records: new Map(),
    places: new Map(),
    addresses: { all: [], has: () => true, near: () => undefined, file: () => undefined },
  };
  const textOf = passageWriter({
    edition: made.manual.edition.edition,
    words: wordsOf('en', 'en-GB'),
    known,
  });
  return Object.fromEntries(
    [...made.documents].map(([key, read]): [string, Frozen] => {
      const tree = freeze(read, {
        textOf,
        file: (url) => (url.endsWith('.png') ? sha256(image) : undefined),
      });
      const { text, marks } = fingerprintOf(tree, sha256);
      return [key, { tree, text, marks, title: read.document.title }];
    }),
  );
}
