import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slashed } from '../../diagnostics/file-path.ts';

/** Where an offline copy keeps what stands for a server. */
export const offlineFolder = '_astro/offline';

/** The files of a site, from its root, in the order of their names. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(join(entry.parentPath, entry.name).slice(folder.length + 1)))
    .sort();
