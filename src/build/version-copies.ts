import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VersionFile } from '../manual/control/history/version-files.ts';
import { versionPath } from '../manual/model/urls.ts';
import { keptFile } from './file-hashes.ts';
import { KeptPages } from './kept-pages.ts';

/**
 * Writes the pages of approved versions, and what was kept with them, into a folder as they stand in a site, in slices, so
 * that others can work meanwhile.
 */
export async function writeVersions(
  files: Iterable<VersionFile>,
  root: string,
  folder: string,
): Promise<void> {
  const kept = new KeptPages(root);
  let ofDocument = kept.of('');
  let made = '';
  for (const file of files) {
    if (file.slug !== ofDocument.slug) {
      ofDocument.keep();
      await new Promise((free) => setImmediate(free));
      ofDocument = kept.of(file.slug);
    }
    const own = join(folder, versionPath(file.slug, file.version));
    if (own !== made) mkdirSync(own, { recursive: true });
    made = own;
    const path = join(own, file.name);
    if ('kept' in file) copyFileSync(keptFile(root, file.kept.hash, file.kept.address), path);
    else {
      const from = file.from?.();
      const page = from === undefined ? file.write() : ofDocument.take(from, file);
      writeFileSync(path, page);
    }
  }
  ofDocument.keep();
  kept.removeOthers();
}
