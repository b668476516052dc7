import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadManual } from '../../src/build/load-manual.ts';
import { sha256 } from '../../src/build/sha256.ts';
import { type ActOf, actSchema } from '../../src/manual/control/acts/act.ts';
import { fingerprintOf, storedHash } from '../../src/manual/control/fingerprint.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { projectRoot } from '../harness/project.ts';
import { round } from './compare.ts';
import { benchManual } from './manuals.ts';
import { cold, median, type Timed } from './timed.ts';

/**
 * Builds a manual of some thousand documents without approvals, and the same with several approved versions of each.
 * They take turns, so that a busy moment of the machine meets both; every build starts without caches.
 */
export async function withApprovals(count: number, versions: number, runs: number) {
  const [bare, approved] = [await benchManual(count), await benchManual(count)];
  try {
    const documents = await approveAll(approved.root, versions);
    const times: Record<'bare' | 'approved', Timed[]> = { bare: [], approved: [] };
    const main = join(projectRoot, 'src/cli/main.ts');
    for (let run = 0; run <= runs; run += 1)
      for (const [name, { root }] of [
        ['bare', bare],
        ['approved', approved],
      ] as const) {
        const one = await cold(root, [main, 'build', '--root', root]);
        // The first one warms the disk.
        if (run > 0) times[name].push(one);
      }
    const of = (name: keyof typeof times, what: keyof Timed) => median(times[name].map((one) => one[what]));
    const bytes = { bare: bytesOf(join(bare.root, 'dist')), approved: bytesOf(join(approved.root, 'dist')) };
    const versionFiles = filesUnder(join(approved.root, 'dist/documents')).filter((path) =>
      path.includes('/versions/'),
    );
    return {
      runs,
      documents,
      versions,
      versionPages: versionFiles.length,
      versionBytes: sizeOf(versionFiles),
      bytes: bytes.bare,
      approvedBytes: bytes.approved,
      approvalBytes: bytesOf(join(approved.root, 'content/approvals')),
      buildSeconds: round(of('bare', 'seconds')),
      approvedSeconds: round(of('approved', 'seconds')),
      ratio: round(of('approved', 'seconds') / of('bare', 'seconds')),
      busyRatio: round(of('approved', 'busySeconds') / of('bare', 'busySeconds')),
      peakMegabytes: Math.round(of('bare', 'peakMegabytes')),
      approvedPeakMegabytes: Math.round(of('approved', 'peakMegabytes')),
    };
  } finally {
    await bare.remove();
    await approved.remove();
  }
}

/** Approves every document of a manual several times, today's text last; returns how many there are. */
export async function approveAll(root: string, versions: number): Promise<number> {
  const { made, problems } = await loadManual(root, () => '2026-01-01', { publication: 'drafts' });
  if (!made) throw new Error(JSON.stringify(problems, null, 2));
  const folder = join(root, 'content/approvals');
  rmSync(folder, { recursive: true, force: true });
  const { organisation, edition, documents } = made.manual;
  for (const { key, language, approver } of documents) {
    const text = made.frozen(key);
    if (!text) continue;
    const own = join(folder, key);
    mkdirSync(own, { recursive: true });
    let previous: string | undefined;
    for (let version = 0; version < versions; version += 1) {
      const name = `1.${version}`;
      const tree = earlier(text.tree, versions - 1 - version);
      const { text: hash, marks } = fingerprintOf(tree, sha256);
      const on = `2025-${String(version + 1).padStart(2, '0')}-15`;
      const act: ActOf<'approved'> = {
        act: 'approved',
        document: key,
        language,
        edition: edition.edition,
        organisation: organisation.name,
        version: name,
        title: text.page.title,
        on,
        from: on,
        entered: on,
        by: { role: approver, name: 'Ada Quince', check: 'holder' },
        summary: version === 0 ? 'First issue' : `What readers of version 1.${version - 1} asked for`,
        text: {
          format: tree.format,
          sha256: hash,
          marks,
          stored: { tree: storedHash(tree, sha256), page: storedHash(text.page, sha256) },
        },
        ...(previous === undefined ? {} : { previous }),
      };
      const yaml = stringify(actSchema.parse(act));
      previous = sha256(yaml);
      writeFileSync(join(own, `${name}.json`), `${JSON.stringify(tree, null, 2)}\n`);
      writeFileSync(join(own, `${name}.page.json`), `${JSON.stringify(text.page)}\n`);
      writeFileSync(join(own, `${String(version + 1).padStart(3, '0')}.yaml`), yaml);
    }
  }
  return documents.length;
}

/** A text as it may have been some versions ago: other words in some of its sentences, and without its last parts. */
function earlier(tree: FrozenTree, ago: number): FrozenTree {
  if (ago === 0) return tree;
  let sentences = 0;
  const before = (part: unknown): unknown => {
    if (typeof part === 'string' && part.length > 30) {
      sentences += 1;
      return sentences % 9 < ago ? part.replace(/\p{L}+/u, 'formerly') : part;
    }
    if (Array.isArray(part)) return part.map(before);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, before(value)]));
  };
  const content = before(tree.content) as FrozenTree['content'];
  return { ...tree, content: content.slice(0, Math.max(1, content.length - ago)) };
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, path) => sum + statSync(path).size, 0);

const bytesOf = (folder: string): number => sizeOf(filesUnder(folder));
