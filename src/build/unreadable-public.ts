import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, placed } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { unreadable } from '../diagnostics/unreadable.ts';
import { displayPath, filesUnder } from './read-sources.ts';

/** Files and folders under `public/` that can't be read, and so not be copied into the site. */
export function unreadablePublic(root: string): Diagnostic[] {
  const { files, closed } = filesUnder(join(root, 'public'), /^$/);
  return [...closed, ...files.filter((file) => !mayRead(file))].map((path) =>
    placed({ file: displayPath(path, root), ...wholeFile }, unreadable),
  );
}

function mayRead(file: string): boolean {
  try {
    closeSync(openSync(file, 'r'));
    return true;
  } catch {
    return false;
  }
}
