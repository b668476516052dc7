import { freeze } from './control/freeze.ts';
import type { FrozenTree } from './control/frozen-tree.ts';
import type { Hashes } from './control/hashes.ts';
import type { PublishedDocument } from './control/publication.ts';
import { type StoredPage, storedPage } from './control/stored-page.ts';
import { passageWriter } from './reading/passage-text.ts';

/** A text in the form that an approval binds, with the SHA-256 of the files that it shows or links, by their address. */
export interface FrozenText {
  tree: FrozenTree;
  files: ReadonlyMap<string, string>;
  page: StoredPage;
}

/** Puts a published document into the form that an approval binds. */
export function frozenText(
  one: PublishedDocument,
  writing: Parameters<typeof passageWriter>[0],
  hashes: Hashes,
): FrozenText {
  const files = new Map<string, string>();
  const tree = freeze(one, {
    textOf: passageWriter(writing),
    file: (address) => {
      const hash = hashes.file(one.path, address);
      if (hash !== undefined) files.set(address, hash);
      return hash;
    },
  });
  return { tree, files, page: storedPage(one, files) };
}
