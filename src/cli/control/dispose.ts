import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { approvalsFolder, approvedFiles, keptHash } from '../../build/read-approvals.ts';
import { writeWhole } from '../../build/write-whole.ts';
import { disposedText } from '../../manual/control/acts/read-tree.ts';
import { standingOn, type Version } from '../../manual/control/acts/standing.ts';
import { dayAfter } from '../../organisation/index.ts';
import { withLock } from './lock.ts';
import { type OpenManual, openManual } from './open.ts';
import { refuse, table } from './print.ts';
import { whyNotWritten } from './writing.ts';

/** A stored text that may go. */
interface Expired {
  document: string;
  version: string;
  /** First day on which a later version was in force in its place, or on which it was revoked. */
  since: string;
  path: string;
}

/**
 * Removes texts of superseded versions that were kept long enough, and files that they alone showed; their acts and
 * hashes stay. Returns the exit code.
 */
export async function dispose({ root, yes }: { root: string; yes?: true }): Promise<number> {
  const manual = await openManual(root);
  if (!manual) return 1;
  const expired = expiredTexts(manual);
  if (expired.length === 0) {
    console.log(`No superseded text has been kept for ${manual.retention} yet.`);
    return 0;
  }
  console.log(
    table(
      ['Document', 'Version', 'Superseded'],
      expired.map((one) => [one.document, one.version, one.since]),
    ),
  );
  if (!yes) {
    console.log('Nothing was removed. Remove them with --yes; their acts and hashes stay.');
    return 0;
  }
  const failed = whyNotWritten(root, () =>
    withLock(approvalsFolder(root), () => {
      for (const { path } of expired) {
        rmSync(path.replace(/json$/, 'page.json'), { force: true });
        writeWhole(path, disposedText(manual.today));
      }
      removeUnshown(manual, expired);
    }),
  );
  if (failed !== undefined) return refuse([failed], 'Not all texts were removed. Run the command again.');
  console.log(`${expired.length} texts were removed; their acts and hashes stay.`);
  return 0;
}

/** Removes images and downloads that no text shows any more. */
function removeUnshown({ root, approvals }: OpenManual, expired: readonly Expired[]): void {
  const folder = join(approvalsFolder(root), approvedFiles);
  if (!existsSync(folder)) return;
  const gone = new Set(expired.map(({ document, version }) => `${document} ${version}`));
  const shown = [...approvals.values()].flatMap(({ document, trees }) =>
    [...trees.keys()]
      .filter((version) => !gone.has(`${document} ${version}`))
      .map((version) => JSON.stringify(trees.get(version))),
  );
  for (const name of readdirSync(folder)) {
    const hash = keptHash(name);
    if (hash && !shown.some((tree) => tree.includes(hash))) rmSync(join(folder, name));
  }
}

function expiredTexts({ root, approvals, retention, today }: OpenManual): Expired[] {
  return [...approvals.values()].flatMap((history) => {
    const { versions } = standingOn(history, today);
    return versions.flatMap((one, index): Expired[] => {
      const { version } = one.approval;
      const since = supersededOn(one, versions.slice(index + 1), today);
      const path = join(approvalsFolder(root), history.document, `${version}.json`);
      if (since === undefined || dayAfter(since, retention) > today) return [];
      return history.trees.has(version) && existsSync(path)
        ? [{ document: history.document, version, since, path }]
        : [];
    });
  });
}

/** The first day on which a later version was in force; a revoked one is kept as long, from its revocation. */
function supersededOn(version: Version, later: readonly Version[], today: string): string | undefined {
  const days = later.flatMap(({ inForceFrom, revoked }) =>
    inForceFrom !== null && inForceFrom <= today && revoked === undefined ? [inForceFrom] : [],
  );
  const first = days.sort()[0];
  if (first === undefined) return undefined;
  return version.revoked && version.revoked.on > first ? version.revoked.on : first;
}
