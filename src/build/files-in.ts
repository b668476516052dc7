import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slashed } from '../diagnostics/file-path.ts';

/** The files of a folder and of all below it, as paths from it with `/` on every system, in the order of their names. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(join(entry.parentPath, entry.name).slice(folder.length + 1)))
    .sort();
