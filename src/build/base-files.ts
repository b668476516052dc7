import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { unreadable } from '../diagnostics/unreadable.ts';
import {
  baseFolder,
  baseRecordFile,
  type ReadBaseRecord,
  readBaseRecord,
} from '../manual/library/base-record.ts';
import { documentsFolder } from './folders.ts';
import { displayPath } from './read-sources.ts';

/** Where the originals of own texts are kept. */
const basesFolder = (root: string): string => join(documentsFolder(root), baseFolder);

/** Reads which originals a project keeps; nothing where it keeps none. */
export function readBases(root: string): ReadBaseRecord {
  const path = join(basesFolder(root), baseRecordFile);
  const file = displayPath(path, root);
  if (!existsSync(path)) return readBaseRecord('', file);
  try {
    return readBaseRecord(readFileSync(path, 'utf8'), file);
  } catch {
    const fault = diagnostic({ file, ...wholeFile }, unreadable.code, unreadable.message, unreadable.hint);
    return { ...readBaseRecord('', file), problems: [fault] };
  }
}
