import { type Sha256, storedHash } from '../fingerprint.ts';
import type { FrozenTree } from '../frozen-tree.ts';
import { isSameTitle } from '../plain-form.ts';
import { parsePage, type StoredPage } from '../stored-page.ts';
import type { ActOf } from './act.ts';
import { actsOf, type History, type ProvenActs } from './history.ts';
import { parseTree } from './read-tree.ts';

/** Reads a file of a document's folder by its name; nothing where there is none. */
export type TextOf = (name: string) => string | undefined;

/** What was done about a document, with its texts as they stand in files: each must be the one that was proven. */
export function withTexts(known: ProvenActs, textOf: TextOf, sha256: Sha256): History {
  const { document, acts, proven, files, disposed } = known;
  const tree = (version: string): FrozenTree | undefined => {
    const hash = proven.get(version);
    if (hash === undefined) return undefined;
    const name = `${version}.json`;
    const text = textOf(name) ?? '';
    if (sha256(text) !== hash) throw new AlteredMeanwhile(`content/approvals/${document}/${name}`);
    return parseTree(text);
  };
  return {
    document,
    acts,
    proven,
    files,
    disposed,
    trees: {
      has: (version) => proven.has(version),
      get: tree,
      keys: () => proven.keys(),
      size: proven.size,
      *[Symbol.iterator]() {
        for (const version of proven.keys()) {
          const made = tree(version);
          if (made) yield [version, made];
        }
        return undefined;
      },
    },
    page: (version) => {
      const text = textOf(`${version}.page.json`);
      const page = text === undefined ? undefined : parsePage(text);
      const act = actsOf({ acts }, 'approved').find((one) => one.version === version);
      return page && act && isPageOf(page, act, sha256) ? page : undefined;
    },
  };
}

/** Acts from before say less of the page, and are held to what they say. */
const isPageOf = (
  page: StoredPage,
  { title, text: { stored } }: ActOf<'approved'>,
  sha256: Sha256,
): boolean =>
  (stored === undefined || storedHash(page, sha256) === stored.page) &&
  (title === undefined || isSameTitle(page.title, title));

/** An approved text that is another one than a moment ago. */
class AlteredMeanwhile extends Error {
  readonly hint = 'Run the command again, once nobody writes in content/approvals/.';

  constructor(file: string) {
    super(`${file} was changed after it had been read.`);
  }
}
