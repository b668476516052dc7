import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { move } from '../build/move.ts';
import { mendInside, swapInside } from './replace-contents.ts';

/** Beside the output, so that both lie on the same file system and a rename is enough. */
const beside = (out: string, name: string): string => join(dirname(out), `.${basename(out)}-${name}`);

/** Where builds of a manual are made, whatever folder they go to. */
const workshop = (root: string): string => join(root, '.astro');
const named = 'clausebook-next-';

/**
 * A new, empty folder to build into: inside the manual, because Astro would otherwise keep what it makes in between in a
 * folder that all builds share, and on the disk where that lies.
 */
export async function staging(root: string): Promise<{ folder: string; drop(): Promise<void> }> {
  const folder = join(workshop(root), `${named}${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return { folder, drop: () => rm(folder, { recursive: true, force: true }) };
}

/** Puts a finished build in the place of the last one. A kill between the renames is mended by {@link recoverOutput}. */
export async function replaceOutput(built: string, out: string): Promise<void> {
  const next = beside(out, `next-${process.pid}`);
  const previous = beside(out, 'previous');
  await mkdir(dirname(out), { recursive: true });
  await rm(previous, { recursive: true, force: true });
  try {
    // The long way first, from another disk perhaps: the old site stays in its place meanwhile.
    await move(built, next);
    if (await isHeld(out, previous)) return await swapInside(next, out);
    await rename(next, out);
    await rm(previous, { recursive: true, force: true });
  } catch (error) {
    await recoverOutput(out);
    await rm(next, { recursive: true, force: true });
    throw error;
  }
}

/** Puts the old site aside. Returns whether it can't be: a mount stands there, or it is part of a container's image. */
async function isHeld(out: string, previous: string): Promise<boolean> {
  try {
    if (existsSync(out)) await rename(out, previous);
    return false;
  } catch (error) {
    if (['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) return true;
    throw error;
  }
}

/** Brings the last good output back after a kill, or a failure, in the middle of a swap. */
export async function recoverOutput(out: string): Promise<void> {
  const previous = beside(out, 'previous');
  if (existsSync(previous)) {
    if (existsSync(out)) await rm(previous, { recursive: true, force: true });
    else await rename(previous, out);
  }
  if (existsSync(out)) await mendInside(out);
}

/** Clears away what builds of a manual left that were killed. */
export async function clearKilled(out: string, root: string): Promise<void> {
  await clearFolder(dirname(out), `.${basename(out)}-next-`);
  await clearFolder(workshop(root), named);
}

async function clearFolder(folder: string, prefix: string): Promise<void> {
  if (!existsSync(folder)) return;
  const killed = (await readdir(folder)).filter((name) => name.startsWith(prefix) && !isRunning(name));
  for (const name of killed) await rm(join(folder, name), { recursive: true, force: true });
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
