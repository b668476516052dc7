import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesIn } from '../build/files-in.ts';
import { sha256 } from '../build/sha256.ts';
import { manifestPath } from '../build/site-files.ts';
import type { History } from '../manual/control/acts/history.ts';
import type { Finding } from './control/stored-files.ts';
import type { FinishingStep } from './finishing/finish-site.ts';

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

/** What a build knows of its site beside the files. */
export interface BuiltFrom {
  /** The acts of control, by document. */
  histories: ReadonlyMap<string, Pick<History, 'acts'>>;
  /** Files that readers are offered. */
  downloads?: readonly { path: string; issue?: string }[];
  /** The audience whose extract it is. */
  audience?: string | undefined;
}

/** Lists the hashes of all files of a site in its manifest, and the ends of the chains of acts that it was built from. */
export function listInManifest({ histories, downloads = [], audience }: BuiltFrom): FinishingStep {
  const files = new Map<string, string>();
  return {
    note({ path, bytes }) {
      if (path !== manifestPath) files.set(path, sha256(bytes));
    },
    last() {
      const acts = sorted(
        [...histories].map(([document, { acts }]) => [
          document,
          { count: acts.length, sha256: acts.at(-1)?.hash },
        ]),
      );
      const prints = downloads.flatMap(({ path, issue }) =>
        issue === undefined ? [] : [[path, issue] as const],
      );
      const printedFrom = prints.length > 0 ? { printedFrom: Object.fromEntries(prints.toSorted()) } : {};
      const ofAudience = audience === undefined ? {} : { audience };
      const manifest = { schema: 1, ...ofAudience, files: sorted([...files]), acts, ...printedFrom };
      return [{ path: manifestPath, bytes: Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`) }];
    },
  };
}

const sorted = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

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
