import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageFolder } from '../build/folders.ts';
import type { FilePlace } from '../diagnostics/place.ts';
import { decodeText } from '../organisation/decode-text.ts';
import { isWithheld, type Withheld } from '../organisation/withheld.ts';

/** The line that a problem is about; nothing where there is none that can be read, or none that may be shown. */
export type SourceLine = (place: FilePlace) => string | undefined;

/** Reads the lines of the files of a manual, own ones and shipped ones, but those that hold what is withheld. */
export function sourceLines(root: string, withheld: () => Withheld): SourceLine {
  const read = new Map<string, readonly string[]>();
  let hidden: Withheld | undefined;
  return ({ file, line }) => {
    if (file === '' || line === 0) return undefined;
    const lines =
      read.get(file) ?? linesOf(file.startsWith('templates/') ? [packageFolder, root] : [root], file);
    read.set(file, lines);
    const text = lines[line - 1];
    if (text === undefined) return undefined;
    hidden ??= withheld();
    return isWithheld(text, { file, line }, hidden) ? undefined : text;
  };
}

function linesOf(folders: readonly string[], file: string): readonly string[] {
  for (const folder of folders)
    try {
      return decodeText(readFileSync(resolve(folder, file))).text?.split(/\r?\n/) ?? [];
    } catch {}
  return [];
}
