import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { approvalsFolder, approvedFiles, keptHash } from '../../build/read-approvals.ts';
import { writeWhole } from '../../build/write-whole.ts';
import { disposedText } from '../../manual/control/acts/read-tree.ts';
import { standingOn, type Version } from '../../manual/control/acts/standing.ts';
import { dayAfter } from '../../organisation/index.ts';
import { missing } from './answers.ts';
import { actorOf } from './common-fields.ts';
import { withLock } from './lock.ts';
import { type OpenManual, openManual } from './open.ts';
import { refuse, table } from './print.ts';
import { whyNotWritten } from './writing.ts';

/** A stored text that may go. */
interface Expired {
  document: string;
  version: string;
  /** First day on which it was not in force any more. */
  since: string;
  path: string;
}

/** The role that the shipped procedure has remove texts. */
const disposer = 'document-controller';

/**
 * Removes texts that left force and were kept long enough, and files that they alone showed. In the place of each stands who
 * removed it and when; acts and hashes stay. Returns the exit code.
 */
export async function dispose({
  root,
  name,
  yes,
}: {
  root: string;
  name?: string;
  yes?: true;
}): Promise<number> {
  const manual = await openManual(root);
  if (!manual) return 1;
  const expired = expiredTexts(manual);
  if (expired.length === 0) {
    console.log(`No text has been out of force for ${manual.retention} yet.`);
    return 0;
  }
  console.log(
    table(
      ['Document', 'Version', 'Out of force since'],
      expired.map((one) => [one.document, one.version, one.since]),
    ),
  );
  if (!yes) {
    console.log('Nothing was removed. Remove them with --yes and --name; their acts and hashes stay.');
    return 0;
  }
  if (name === undefined) return refuse([missing(['--name'])], 'Nothing was removed.');
  const by = actorOf(manual, disposer, name);
  const failed = whyNotWritten(root, () =>
    withLock(approvalsFolder(root), () => {
      for (const { path } of expired) {
        rmSync(path.replace(/json$/, 'page.json'), { force: true });
        writeWhole(path, disposedText({ disposed: manual.today, by }));
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
      const since = leftForceOn(one, versions.slice(index + 1), today);
      const path = join(approvalsFolder(root), history.document, `${version}.json`);
      if (since === undefined || dayAfter(since, retention) > today) return [];
      return history.trees.has(version) && existsSync(path)
        ? [{ document: history.document, version, since, path }]
        : [];
    });
  });
}

/** The first day on which a version was not in force any more: superseded, revoked or withdrawn. */
const leftForceOn = (version: Version, later: readonly Version[], today: string): string | undefined =>
  supersededOn(version, later, today) ??
  version.revoked?.on ??
  (version.state === 'withdrawn' ? version.withdrawal?.from : undefined);

/** The first day on which a later version was in force; a revoked one is kept as long, from its revocation. */
function supersededOn(version: Version, later: readonly Version[], today: string): string | undefined {
  const days = later.flatMap(({ inForceFrom, revoked }) =>
    inForceFrom !== null && inForceFrom <= today && revoked === undefined ? [inForceFrom] : [],
  );
  const first = days.sort()[0];
  if (first === undefined) return undefined;
  return version.revoked && version.revoked.on > first ? version.revoked.on : first;
}
