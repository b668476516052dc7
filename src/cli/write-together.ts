import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file with the bytes that it is to hold, and those that it holds. */
interface Writing {
  path: string;
  before: Buffer;
  after: Buffer;
}

/**
 * Writes files so that each holds either its old or its new bytes, whatever happens, and keeps its rights. When one can't be
 * written none is changed.
 */
export function writeTogether(writings: readonly Writing[]): void {
  const waiting = writings.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.new`));
  const put = (bytes: Buffer, temporary: string, path: string) => {
    writeFileSync(temporary, bytes, { flag: 'wx', flush: true });
    chmodSync(temporary, statSync(path).mode);
  };
  let moved = 0;
  try {
    for (const [at, { path, after }] of writings.entries()) put(after, waiting[at] as string, path);
    for (const [at, { path }] of writings.entries()) {
      renameSync(waiting[at] as string, path);
      moved += 1;
    }
  } catch (error) {
    for (const { path, before } of writings.slice(0, moved)) writeFileSync(path, before);
    throw error;
  } finally {
    for (const temporary of waiting) rmSync(temporary, { force: true });
  }
}
