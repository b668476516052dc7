import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody else writes acts at this moment. */
export class ActsLocked extends Error {}

/** Does something while nobody else can write acts; throws {@link ActsLocked} when somebody else does so now. */
export function withLock(folder: string, work: () => void): void {
  mkdirSync(folder, { recursive: true });
  const unlock = lock(join(folder, '.lock'));
  try {
    work();
  } finally {
    unlock();
  }
}

/**
 * Takes a lock for this process; one that was killed has left it. Returns what gives it back. Of several processes that
 * find such a lock, one alone may take it away, by a lock of its own, and it looks again before it does: the second would
 * take away the lock of the first.
 */
function lock(path: string): () => void {
  const free = () => rmSync(path, { force: true });
  if (create(path)) return free;
  const holder = holderOf(path);
  if (holder && isThere(holder)) throw lockedBy(holder);
  const unlock = lock(`${path}.left`);
  try {
    const now = holderOf(path);
    if (now && isThere(now)) throw lockedBy(now);
    if (now) free();
    if (!create(path)) throw lockedBy(holderOf(path));
  } finally {
    unlock();
  }
  return free;
}

/** Makes the file of a lock; false where there is one. */
function create(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // On a full disk the file comes into being without a word in it.
    if (code === 'ENOSPC' || code === 'EDQUOT') rmSync(path, { force: true });
    if (code !== 'EEXIST') throw error;
    return false;
  }
}

const lockedBy = (holder: Holder | undefined): ActsLocked =>
  new ActsLocked(
    `Acts are being written here by another command (process ${holder?.pid || 'unknown'}). Wait until it has ended, and act again; if there is none, delete content/approvals/.lock.`,
  );

interface Holder {
  pid: number;
  /** Whoever has just taken it may not have said yet who they are. */
  isFresh: boolean;
}

/** Who has taken a lock; nothing where it was given back meanwhile. */
function holderOf(path: string): Holder | undefined {
  try {
    return {
      pid: Number(readFileSync(path, 'utf8')),
      isFresh: Date.now() - statSync(path).mtimeMs < 2000,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const isThere = ({ pid, isFresh }: Holder): boolean => isFresh || isAlive(pid);

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
