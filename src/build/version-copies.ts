import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VersionFile } from '../manual/control/history/version-files.ts';
import { versionPath } from '../manual/model/urls.ts';
import { keptFile } from './file-hashes.ts';
import { KeptPages } from './kept-pages.ts';

/** The end of the name under which a page waits until texts are indexed: no old version may be found by a search. */
const waiting = '.waiting';

/**
 * Writes the pages of approved versions, and what was kept with them, into a built site, in slices, so that others can
 * work meanwhile. Pages get their names when the function that is returned is called.
 */
export async function writeVersions(
  files: Iterable<VersionFile>,
  root: string,
  site: string,
): Promise<() => void> {
  const pages: string[] = [];
  const kept = new KeptPages(root);
  let ofDocument = kept.of('');
  for (const file of files) {
    if (file.slug !== ofDocument.slug) {
      ofDocument.keep();
      await new Promise((free) => setImmediate(free));
      ofDocument = kept.of(file.slug);
    }
    const path = join(site, versionPath(file.slug, file.version), file.name);
    mkdirSync(dirname(path), { recursive: true });
    if ('kept' in file) copyFileSync(keptFile(root, file.kept.hash, file.kept.address), path);
    else {
      const from = file.from?.();
      const page = from === undefined ? file.write() : ofDocument.take(from, () => file.write());
      writeFileSync(`${path}${waiting}`, page);
      pages.push(path);
    }
  }
  ofDocument.keep();
  kept.removeOthers();
  return () => {
    for (const path of pages) renameSync(`${path}${waiting}`, path);
  };
}
