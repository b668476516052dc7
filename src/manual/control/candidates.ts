import type { ReadDocument } from '../model/read-document.ts';
import type { ReadContext } from '../reading/read.ts';
import { restoreDocument } from '../reading/restore.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { freeze } from './freeze.ts';
import type { FreezeContext } from './freeze-inline.ts';
import type { Hashes } from './hashes.ts';
import type { Candidate, Restore } from './publication.ts';

/** How documents get the fingerprint that their control hangs on. */
interface Ground {
  context: ReadContext;
  hashes: Pick<Hashes, 'text' | 'file' | 'keptFile'>;
  /** ISO 8601 duration between reviews of a document. */
  reviewInterval(read: ReadDocument): string;
}

/** What makes documents ready for publication: as they were read, and as they were approved. */
export function candidates({ context, hashes, reviewInterval }: Ground): {
  candidate(read: ReadDocument): Candidate;
  restore: Restore;
} {
  // How live leaves look is not hashed, so nobody need write it here.
  const fingerprintFrom = (
    read: Pick<ReadDocument, 'document' | 'tree'>,
    file: FreezeContext['file'],
  ): Fingerprint => fingerprintOf(freeze(read, { textOf: () => '', file }), hashes.text);
  return {
    candidate: (read) => ({
      ...read,
      fingerprint: fingerprintFrom(read, (address) => hashes.file(read.path, address)),
      reviewInterval: reviewInterval(read),
    }),
    restore: (now, history, version) => {
      const page = history.page(version);
      const frozen = history.trees.get(version);
      if (!page || !frozen || now.trusted) return undefined;
      const keptFile = (hash: string, address: string) => hashes.keptFile(now.path, hash, address);
      const again = restoreDocument(page, frozen, now, context, keptFile);
      return {
        read: again,
        fingerprint: fingerprintFrom(
          { document: again.document, tree: page.tree },
          (address) => page.files[address],
        ),
      };
    },
  };
}
