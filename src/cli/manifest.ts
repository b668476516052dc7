import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesIn } from '../build/files-in.ts';
import { sha256 } from '../build/sha256.ts';
import { manifestPath } from '../build/site-files.ts';
import type { History } from '../manual/control/acts/history.ts';
import type { Finding } from './control/stored-files.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** The audience whose extract it is; missing of the manual of the house. */
  audience: z.string().optional(),
  /** SHA-256 by path from the site's root. */
  files: z.record(z.string(), hash),
  /** How many acts each document had, and the SHA-256 of the last one, which is chained to all before it. */
  acts: z.record(z.string(), z.strictObject({ count: z.int().positive(), sha256: hash })),
  /** Of each print among the files that readers are offered: the manifest of the build that it was printed from. */
  printedFrom: z.record(z.string(), hash).optional(),
});

/** Writes the hashes of all files of a built site into it, and the ends of the chains of acts that it was built from. */
export function writeManifest(
  site: string,
  histories: ReadonlyMap<string, Pick<History, 'acts'>>,
  downloads: readonly { path: string; issue?: string }[] = [],
  audience?: string,
): void {
  const files = Object.fromEntries(filesOf(site).map((path) => [path, hashOf(join(site, path))]));
  const acts = Object.fromEntries(
    [...histories]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([document, { acts }]) => [document, { count: acts.length, sha256: acts.at(-1)?.hash }]),
  );
  const prints = downloads.flatMap(({ path, issue }) =>
    issue === undefined ? [] : [[path, issue] as const],
  );
  const printedFrom = prints.length > 0 ? { printedFrom: Object.fromEntries(prints.toSorted()) } : {};
  const ofAudience = audience === undefined ? {} : { audience };
  const manifest = { schema: 1, ...ofAudience, files, acts, ...printedFrom };
  writeFileSync(join(site, manifestPath), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Acts that a manifest knows and that are gone, or are others now: no chain can tell that of its own end. */
export function changedHistories(
  manifest: string,
  histories: ReadonlyMap<string, Pick<History, 'acts'>>,
): Finding[] {
  return Object.entries(readManifest(manifest)?.acts ?? {}).flatMap(([document, { count, sha256 }]) => {
    const acts = histories.get(document)?.acts ?? [];
    const told = (words: string) => [{ file: `content/approvals/${document}`, words }];
    if (acts.length < count)
      return told(
        `There were ${count} acts when ${manifest} was written, and ${acts.length} that hold now: some were removed, or can't be read.`,
      );
    return acts[count - 1]?.hash === sha256
      ? []
      : told(`The first ${count} acts are not those of the time when ${manifest} was written.`);
  });
}

/** How a site differs from its manifest: paths of files that were changed, are missing, or are none of the build's. */
export interface SiteDifferences {
  changed: string[];
  missing: string[];
  extra: string[];
}

/** Compares a site with its manifest; nothing where it has none that can be read. */
export function compareWithManifest(site: string): SiteDifferences | undefined {
  const files = readManifest(join(site, manifestPath))?.files;
  if (!files) return undefined;
  const there = new Set(filesOf(site));
  return {
    changed: Object.keys(files).filter((path) => there.has(path) && hashOf(join(site, path)) !== files[path]),
    missing: Object.keys(files).filter((path) => !there.has(path)),
    extra: [...there].filter((path) => !Object.hasOwn(files, path)),
  };
}

/** Reads a manifest; nothing where there is none that can be read. */
export function readManifest(file: string): z.output<typeof manifestSchema> | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

const hashOf = (path: string): string => sha256(readFileSync(path));

/** The files of a site but its manifest. */
const filesOf = (site: string): string[] => filesIn(site).filter((path) => path !== manifestPath);
