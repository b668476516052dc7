import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { unreadable } from '../diagnostics/unreadable.ts';
import type { Bases } from '../manual/checks/bases.ts';
import { baseFolder, baseRecordFile, originalPath, readBaseRecord } from '../manual/library/base-record.ts';
import { documentsFolder } from './folders.ts';
import { displayPath } from './read-sources.ts';

/** Where the originals of own texts are kept. */
export const basesFolder = (root: string): string => join(documentsFolder(root), baseFolder);

/** Reads which originals a project keeps, and their texts; nothing where it keeps none. */
export function readBases(root: string): Bases {
  const folder = basesFolder(root);
  const path = join(folder, baseRecordFile);
  const named = { folder: displayPath(folder, root), file: displayPath(path, root) };
  const text = textOf(path);
  const read = readBaseRecord(text ?? '', named.file);
  const problems =
    text === null
      ? [diagnostic({ file: named.file, ...wholeFile }, unreadable.code, unreadable.message, unreadable.hint)]
      : read.problems;
  const originals = new Map<string, string>();
  for (const [key, entry] of read.record) {
    const original = textOf(join(folder, originalPath(key, entry)));
    if (original) originals.set(originalPath(key, entry), original);
  }
  return { ...read, ...named, problems, originals };
}

/** The text of a file; undefined where there is none, null where it can't be read. */
function textOf(path: string): string | null | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '') ? undefined : null;
  }
}
