import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { keptFile } from '../../build/file-hashes.ts';
import { approvalsFolder } from '../../build/read-approvals.ts';
import type { Act } from '../../manual/control/acts/act.ts';
import type { History } from '../../manual/control/acts/history.ts';
import type { FrozenTree } from '../../manual/control/frozen-tree.ts';
import type { StoredPage } from '../../manual/control/stored-page.ts';

/** An act to be written, with the text that it binds and the files which that text shows, by their hash. */
export interface NewAct {
  history: Pick<History, 'document' | 'acts'>;
  act: Act;
  tree?: FrozenTree;
  /** What is needed to print that text again. */
  page?: StoredPage;
  /** Absolute paths by SHA-256. */
  files?: ReadonlyMap<string, string>;
}

/** Somebody else writes acts at this moment. */
export class ActsLocked extends Error {}

/**
 * Writes acts one after the other, each whole or not at all: the text first, the act last, both under other names until
 * they are complete. Nobody else can write meanwhile: {@link ActsLocked} is thrown. Returns the files of the acts written
 * before anything failed; what failed is thrown after `written` was told of them.
 */
export function writeActs(
  root: string,
  acts: readonly NewAct[],
  written: (act: NewAct, file: string) => void,
) {
  const folder = approvalsFolder(root);
  mkdirSync(folder, { recursive: true });
  withLock(folder, () => {
    for (const one of acts) written(one, writeAct(root, folder, one));
  });
}

/** Does something while nobody else can write acts; throws {@link ActsLocked} when somebody else does so now. */
export function withLock(folder: string, work: () => void): void {
  const unlock = lock(folder);
  try {
    work();
  } finally {
    unlock();
  }
}

function writeAct(
  root: string,
  folder: string,
  { history, act, tree, page, files = new Map() }: NewAct,
): string {
  const own = join(folder, history.document);
  const isNew = !existsSync(own);
  mkdirSync(own, { recursive: true });
  for (const left of readdirSync(own).filter((name) => name.startsWith('.'))) rmSync(join(own, left));
  const name = `${String(history.acts.length + 1).padStart(3, '0')}.yaml`;
  const file = join(own, name);
  const text = act.act === 'approved' ? join(own, `${act.version}.json`) : undefined;
  if (existsSync(file)) throw new ActsLocked(`${name} of ${history.document} was written by somebody else.`);
  const made: string[] = [];
  try {
    for (const [hash, path] of files) keepFile(root, hash, path);
    if (text && tree) {
      made.push(text);
      writeWhole(text, `${JSON.stringify(tree, null, 2)}\n`);
    }
    if (text && page) {
      const stored = text.replace(/json$/, 'page.json');
      made.push(stored);
      writeWhole(stored, `${JSON.stringify(page)}\n`);
    }
    writeWhole(file, stringify(act, { lineWidth: 0 }));
    return file;
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    if (isNew && readdirSync(own).length === 0) rmdirSync(own);
    throw error;
  }
}

/** Keeps the bytes of an image or download under their hash; they are there once, whoever shows them. */
function keepFile(root: string, hash: string, path: string): void {
  const kept = keptFile(root, hash, path);
  if (existsSync(kept)) return;
  mkdirSync(dirname(kept), { recursive: true });
  const draft = join(dirname(kept), `.${hash}`);
  copyFileSync(path, draft);
  const real = createHash('sha256').update(readFileSync(draft)).digest('hex');
  if (real !== hash) {
    rmSync(draft);
    throw new Error(`${path} was changed while it was being approved. Approve again.`);
  }
  renameSync(draft, kept);
}

/** A file that is there with all its bytes on the disk, or not at all. */
export function writeWhole(path: string, content: string): void {
  const draft = path.replace(/[^/\\]+$/, '.$&');
  const handle = openSync(draft, 'w');
  try {
    writeSync(handle, content);
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(draft, { force: true });
    throw error;
  }
  closeSync(handle);
  renameSync(draft, path);
}

/** Takes the folder for this process; one that was killed has left it. Returns what gives it back. */
function lock(folder: string): () => void {
  const path = join(folder, '.lock');
  for (let tries = 0; ; tries += 1) {
    try {
      const handle = openSync(path, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(path, 'utf8'));
      // Whoever has just taken it has not said yet who they are.
      const isFresh = Date.now() - statSync(path).mtimeMs < 2000;
      if (tries > 0 || isFresh || isAlive(holder))
        throw new ActsLocked(
          `Acts are being written here by another command (process ${holder}). Wait until it has ended, and act again.`,
        );
      rmSync(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
