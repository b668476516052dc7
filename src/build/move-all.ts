import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Moves what a folder holds into another one, keeping what that has; whole folders at once where it has none of the name. */
export function moveAll(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveAll(source, target);
    else move(source, target);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // The site may lie on another disk.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
