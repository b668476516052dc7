import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { slashed } from '../diagnostics/file-path.ts';
import type { Hashes } from '../manual/control/hashes.ts';
import { fileSaid } from './file-said.ts';
import { approvalsFolder, approvedFiles } from './read-approvals.ts';
import { sha256 } from './sha256.ts';

/** Hashes of texts, and of the files that documents name: beside them, or from `/` in the `public` folder of a root. */
export function hashesUnder(root: string): Hashes {
  const files = new Map<string, string | undefined>();
  const hashAt = (path: string): string | undefined => {
    if (!files.has(path)) files.set(path, hashOf(path));
    return files.get(path);
  };
  return {
    text: sha256,
    file: (document, address) => {
      const path = pathOf(address, dirname(document), join(root, 'public'));
      return path === undefined ? undefined : hashAt(path);
    },
    size: (document, file) => statSync(join(dirname(document), file), { throwIfNoEntry: false })?.size,
    said: (document, file) => fileSaid(join(dirname(document), file)),
    keptFile: (document, hash, address) =>
      slashed(relative(dirname(document), keptFile(root, hash, address))),
    isKept: (hash, address) => hashAt(keptFile(root, hash, address)) === hash,
  };
}

/** Where the bytes of an approved file are kept, by its hash; with its extension, by which others know what it is. */
export const keptFile = (root: string, hash: string, address: string): string =>
  join(approvalsFolder(root), approvedFiles, `${hash}${extname(address.split(/[?#]/)[0] ?? '')}`);

/** Where a file is that a document names. Undefined for what can be no file. */
export const namedFile = (root: string, document: string, address: string): string | undefined =>
  pathOf(address, dirname(document), join(root, 'public'));

function pathOf(address: string, beside: string, published: string): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  if (path === '' || path.endsWith('/')) return undefined;
  try {
    return join(path.startsWith('/') ? published : beside, decodeURIComponent(path));
  } catch {
    return undefined;
  }
}

function hashOf(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? sha256(readFileSync(path)) : undefined;
  } catch {
    // A missing or unreadable image is told elsewhere.
    return undefined;
  }
}
