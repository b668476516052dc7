import { actsOf, type History } from '../acts/history.ts';
import type { Version } from '../acts/standing.ts';
import type { ChangeSize } from '../state.ts';

/**
 * How large the step to a version was: from the version in whose place it came, else from the last one that was approved
 * before it and not revoked, else from one that was carried over.
 */
export function changeSize(
  one: Version,
  versions: readonly Version[],
  history: Pick<History, 'acts'>,
): ChangeSize {
  const before =
    heldBefore(versions, one) ?? versions.slice(0, versions.indexOf(one)).findLast(({ revoked }) => !revoked);
  const from = before?.approval.version ?? actsOf(history, 'carried-over').at(-1)?.version;
  if (from === undefined) return 'first';
  return majorOf(one.approval.version) === majorOf(from) ? 'minor' : 'major';
}

const majorOf = (version: string): string | undefined => version.split('.')[0];

/** The version that was in force when another one came in its place. */
export function heldBefore(versions: readonly Version[], one: Version): Version | undefined {
  return versions
    .slice(0, versions.indexOf(one))
    .findLast(
      ({ inForceFrom, revoked, withdrawal }) =>
        inForceFrom !== null &&
        inForceFrom <= (one.inForceFrom ?? '') &&
        (!revoked || revoked.on > (one.inForceFrom ?? '')) &&
        (!withdrawal || withdrawal.from > (one.inForceFrom ?? '')),
    );
}
