import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Beside the output, so that both lie on the same file system and a rename is enough. */
const beside = (out: string, name: string): string => join(dirname(out), `.${basename(out)}-${name}`);

/** A new, empty folder to build into. */
export async function staging(out: string): Promise<{ folder: string; drop(): Promise<void> }> {
  const folder = beside(out, `next-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return { folder, drop: () => rm(folder, { recursive: true, force: true }) };
}

/** Puts a finished build in the place of the last one. A kill between the two renames is mended by {@link mendSwap}. */
export async function swapIn(next: string, out: string): Promise<void> {
  const previous = beside(out, 'previous');
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous);
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
}

/** Brings the last good output back after a kill in the middle of a swap, and clears away builds that were killed. */
export async function mendSwap(out: string): Promise<void> {
  const previous = beside(out, 'previous');
  if (existsSync(previous)) {
    if (existsSync(out)) await rm(previous, { recursive: true, force: true });
    else await rename(previous, out);
  }
  if (!existsSync(dirname(out))) return;
  const stale = (await readdir(dirname(out))).filter(
    (name) => name.startsWith(`.${basename(out)}-next-`) && !isRunning(name),
  );
  for (const name of stale) await rm(join(dirname(out), name), { recursive: true, force: true });
}

/** Whether the build that a staging folder belongs to is still going on. */
function isRunning(name: string): boolean {
  try {
    process.kill(Number(name.split('-').at(-1)), 0);
    return true;
  } catch {
    return false;
  }
}
