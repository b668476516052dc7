import { canFit, isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type Promised, promisedAt } from './promised.ts';
import { type Stated, stated } from './stated.ts';

/** How old data can be that is restored, against the loss that is promised. */
export interface CopyLine {
  by: 'replication' | 'backup';
  promised: Stated;
  supporting: Stated;
  /** How long a run of the backup takes, where somebody said so. */
  run?: Stated;
  result: 'fits' | 'too-long';
}

/** How data is copied: kept up to date all the time, or backed up at an interval by a run that takes a time of its own. */
export interface Way {
  by: CopyLine['by'];
  supporting: Stated;
  run: Stated | undefined;
}

/** A copy that is always kept up to date counts instead of the backups, and the service's own backups before the common ones. */
export function copyLines(promise: Promised, organisation: Organisation): CopyLine[] {
  const promised = promisedAt(promise, 'rpo');
  return promised ? [lineOf(promised, wayOf(promise, organisation), organisation)] : [];
}

/** How the data of a service is copied, for all or for a customer. */
export function wayOf(promise: Promised, { continuity }: Organisation): Way {
  const replication = promisedAt(promise, 'replication');
  if (replication) return { by: 'replication', supporting: replication, run: undefined };
  return {
    by: 'backup',
    supporting:
      promisedAt(promise, 'backupInterval') ??
      ({ path: 'continuity.backupInterval', value: continuity.backupInterval } satisfies Stated),
    run:
      promisedAt(promise, 'backupDuration') ?? stated('continuity.backupDuration', continuity.backupDuration),
  };
}

/** A promised loss against a way of copying. */
export function lineOf(promised: Stated, { by, supporting, run }: Way, organisation: Organisation): CopyLine {
  return {
    by,
    promised,
    supporting,
    ...(run && { run }),
    result: isTooLong(promised.value, { by, supporting, run }, organisation.calendar.workingDayHours)
      ? 'too-long'
      : 'fits',
  };
}

// What is restored is as old as the run before the last one began. Where nobody says how long a run takes, it takes some time.
function isTooLong(loss: string, { by, supporting, run }: Way, dayHours: number): boolean {
  if (by === 'replication') return isLonger(supporting.value, loss, dayHours);
  return run
    ? !canFit([supporting.value, run.value], loss, dayHours)
    : !isLonger(loss, supporting.value, dayHours);
}
