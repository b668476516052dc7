import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../build/sha256.ts';
import { manifestPath } from '../build/site-files.ts';

const manifestSchema = z.object({
  schema: z.literal(1),
  /** SHA-256 by path from the site's root. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** Writes the hashes of all files of a built site into it. */
export function writeManifest(site: string): void {
  const files = Object.fromEntries(filesOf(site).map((path) => [path, hashOf(join(site, path))]));
  writeFileSync(join(site, manifestPath), `${JSON.stringify({ schema: 1, files }, null, 1)}\n`);
}

/** How a site differs from its manifest: paths of files that were changed, are missing, or are none of the build's. */
export interface SiteDifferences {
  changed: string[];
  missing: string[];
  extra: string[];
}

/** Compares a site with its manifest; nothing where it has none that can be read. */
export function compareWithManifest(site: string): SiteDifferences | undefined {
  const files = readManifest(site);
  if (!files) return undefined;
  const there = new Set(filesOf(site));
  return {
    changed: Object.keys(files).filter((path) => there.has(path) && hashOf(join(site, path)) !== files[path]),
    missing: Object.keys(files).filter((path) => !there.has(path)),
    extra: [...there].filter((path) => !Object.hasOwn(files, path)),
  };
}

function readManifest(site: string): Readonly<Record<string, string>> | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(readFileSync(join(site, manifestPath), 'utf8'))).data?.files;
  } catch {
    return undefined;
  }
}

const hashOf = (path: string): string => sha256(readFileSync(path));

/** The files of a site but its manifest, from its root, in the order of their names. */
const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== manifestPath)
    .sort();
