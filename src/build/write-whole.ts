import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file with what it is to hold. */
export interface WholeFile {
  path: string;
  content: string | Uint8Array;
}

/** How files are written. */
export interface Writing {
  /** A last look before the first file gets its name, which throws where nothing may be written. */
  before?: () => void;
  /** What can be made again at any time need not be waited for until it is on the disk, and its folder is looked after. */
  isCache?: boolean;
}

/**
 * Writes a file whole or not at all, as all files are written that anybody would miss:
 *
 * - Whatever ends the program or the machine, the file has either its old bytes or all of the new ones: these are on the disk
 *   under another name, beside it, before one rename gives them theirs.
 * - No link is followed: one at the place is replaced, and the other name is new, so nobody can lay a link there.
 * - A file that is replaced leaves its rights to the new one. One that its owner has closed to writing stays as it is.
 * - What fails is thrown, with nothing left beside the file; what a killed program left there is taken away by the next writing.
 */
export const writeWhole = (path: string, content: string | Uint8Array, writing?: Writing): void =>
  writeTogether([{ path, content }], writing);

/**
 * Writes several files, each as {@link writeWhole} does. All of them are on the disk before the first gets its name; where one
 * can't be written none is changed. A kill between the renames leaves some of them old and some new, each of them whole.
 */
export function writeTogether(files: readonly WholeFile[], { before, isCache = false }: Writing = {}): void {
  const drafts: { path: string; draft: string; old: string | undefined }[] = [];
  let renamed = 0;
  try {
    if (!isCache) clearKilled(files);
    for (const { path, content } of files) {
      const draft = draftOf(path, 'new');
      drafts.push({ path, draft, old: undefined });
      writeDraft(path, draft, content, isCache);
    }
    // One file alone is as it was until its rename, which is the last thing done to it.
    if (files.length > 1) for (const one of drafts) one.old = keptOf(one.path);
    before?.();
    for (const { path, draft } of drafts) {
      renameSync(draft, path);
      renamed += 1;
    }
  } catch (error) {
    for (const { path, old } of drafts.slice(0, renamed))
      if (old === undefined) rmSync(path, { force: true });
      else renameSync(old, path);
    throw error;
  } finally {
    for (const { draft, old } of drafts) {
      rmSync(draft, { force: true });
      if (old !== undefined) rmSync(old, { force: true });
    }
  }
}

/** Gives a file that is on the disk the name of another one, and its rights. */
export function takePlace(draft: string, path: string): void {
  const opened = openSync(draft, 'r+');
  try {
    keepRights(opened, path);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(draft, path);
}

/** The name of the file that a draft was written for, where the name is that of a draft which a killed program left. */
export const draftedName = (name: string): string | undefined => draftName.exec(name)?.[1];

const draftName = /^\.(.+)\.(\d+)-[0-9a-f]{12}\.(?:new|old)$/;

const draftOf = (path: string, kind: 'new' | 'old'): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.${kind}`);

/** Takes away drafts of files whose program was killed. One that still runs on another machine fails, and changes nothing. */
function clearKilled(files: readonly WholeFile[]): void {
  for (const [folder, inside] of Map.groupBy(files, ({ path }) => dirname(path))) {
    const names = new Set(inside.map(({ path }) => basename(path)));
    for (const name of readdirSync(folder)) {
      const [, meant = '', pid] = draftName.exec(name) ?? [];
      if (names.has(meant) && !isOther(Number(pid))) rmSync(join(folder, name), { force: true });
    }
  }
}

/** Whether a process is another one that runs. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function writeDraft(path: string, draft: string, content: WholeFile['content'], isCache: boolean): void {
  const isThere = statsOf(path) !== undefined;
  if (isThere) accessSync(path, constants.W_OK);
  // Until it has the rights of the file that it replaces nobody else may look into it.
  const opened = openSync(draft, 'wx', isThere ? 0o600 : 0o666);
  try {
    writeFileSync(opened, content);
    keepRights(opened, path);
    if (!isCache) fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function keepRights(opened: number, path: string): void {
  const there = statsOf(path);
  if (there) fchmodSync(opened, there.mode & 0o777);
}

/** A file that is there; a link has no rights of its own. */
function statsOf(path: string): Stats | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there?.isFile() ? there : undefined;
}

/** Keeps a file under a second name until all others are written. */
function keptOf(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
  const old = draftOf(path, 'old');
  try {
    linkSync(path, old);
  } catch {
    // Some file systems have no second names.
    copyFileSync(path, old, constants.COPYFILE_EXCL);
  }
  return old;
}
