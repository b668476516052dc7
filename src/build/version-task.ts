import type { ProvenActs } from '../manual/control/acts/history.ts';
import { withTexts } from '../manual/control/acts/with-texts.ts';
import type { FrozenTree } from '../manual/control/frozen-tree.ts';
import {
  filesOfVersions,
  type VersionedEntry,
  type VersionSource,
} from '../manual/control/history/version-files.ts';
import { manualWords } from '../manual/words/catalogue.ts';
import { hashesUnder } from './file-hashes.ts';
import { approvalTexts } from './read-approvals.ts';
import { sha256 } from './sha256.ts';
import { writeVersions } from './version-copies.ts';

/** All that the pages of approved versions are written from, as another thread can be given it. */
export interface VersionTask extends Omit<VersionSource, 'documents'> {
  root: string;
  /** Where they are written. */
  folder: string;
  documents: readonly TaskEntry[];
}

interface TaskEntry extends Omit<VersionedEntry, 'history' | 'today'> {
  known: ProvenActs;
  /** Today's text, where it is shown what a draft changes. */
  today: FrozenTree | undefined;
}

/** The task of writing the pages of approved versions into a folder. */
export const taskOf = (
  { documents, ...source }: VersionSource,
  root: string,
  folder: string,
): VersionTask => ({
  ...source,
  root,
  folder,
  documents: documents.map((one): TaskEntry => {
    const { number, slug, title } = one;
    const { versions, draftChanges, version, state, inForceFrom } = one.control;
    const { document, acts, proven, files, disposed } = one.history;
    return {
      number,
      slug,
      title,
      control: { versions, draftChanges, version, state, inForceFrom },
      known: { document, acts, proven, files, disposed },
      today: draftChanges === null ? undefined : one.today?.(),
    };
  }),
});

/** Writes the pages where it is called, in slices. */
export async function writeTask({ root, folder, documents, ...source }: VersionTask): Promise<void> {
  const entries = documents.map(
    ({ known, today, ...one }): VersionedEntry => ({
      ...one,
      history: withTexts(known, approvalTexts(root, known.document), sha256),
      ...(today ? { today: () => today } : {}),
    }),
  );
  const { isKept } = hashesUnder(root);
  const files = filesOfVersions({ ...source, documents: entries }, manualWords(source.printing), isKept);
  await writeVersions(files, root, folder);
}
