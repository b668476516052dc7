import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { FileSaid } from '../manual/control/hashes.ts';
import { pictureParts } from './picture-parts.ts';

/** Files that are words and nothing else. Others hold what no search for words finds: parts that are packed or encoded. */
const plain: ReadonlySet<string> = new Set(['.csv', '.svg', '.tsv', '.txt']);

/** What a file says; nothing where a program can't tell, or where there is no file. */
export function fileSaid(path: string): FileSaid | undefined {
  try {
    const bytes = readFileSync(path);
    if (!plain.has(extname(path).toLowerCase())) return pictureParts(bytes);
    const text = textOf(bytes);
    // A picture within a drawing.
    return text === undefined || /;\s*base64\s*,/i.test(text) ? undefined : { text, beside: [] };
  } catch {
    return undefined;
  }
}

/** The text that bytes are; nothing where they are none, or of letters that nobody says. */
function textOf(bytes: Uint8Array): string | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide === undefined && bytes.includes(0)) return undefined;
  return new TextDecoder(wide, { fatal: true }).decode(bytes);
}
