import { cp, rename, rm } from 'node:fs/promises';

/**
 * Moves a file or folder. Between disks, and out of the lower layers of a container, a rename is refused, so it is copied
 * and then removed.
 */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    await rm(from, { recursive: true, force: true });
  }
}
