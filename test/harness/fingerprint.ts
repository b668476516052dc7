import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that a build writes, so they say nothing about what it will write. */
const written = new Set(['node_modules', 'dist', '.astro', '.clausebook', '.git']);

/** A short hash over names and contents of files and folders; what does not exist counts as absent. */
export function fingerprint(paths: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra);
  for (const path of paths) add(hash, path, path);
  return hash.digest('hex').slice(0, 16);
}

function add(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  hash.update(`\0${name}\0`);
  if (!found.isDirectory()) {
    hash.update(readFileSync(path));
    return;
  }
  for (const entry of readdirSync(path).sort()) {
    if (!written.has(entry)) add(hash, join(path, entry), entry);
  }
}
