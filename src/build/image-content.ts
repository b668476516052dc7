import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { unreadable } from '../diagnostics/unreadable.ts';
import { imageKind } from './image-kind.ts';

/** What speaks against the content of a file, named `file` to people, that shall be an image. */
export function contentFault(file: string, path: string): Finding | undefined {
  const ending = /[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
  const start = firstBytes(path);
  if (start === undefined) return closedImage(file);
  const kind = imageKind(start);
  if (kind === undefined)
    return finding(
      'not-an-image',
      `"${file}" is not an image: its content is something else.`,
      'Export it again from the program that it was made with.',
    );
  if ((ending === 'svg') !== kind.includes('svg'))
    return finding(
      'not-an-image',
      `"${file}" is an image of the kind ${kind[0]}, and its name says ${ending}.`,
      `Rename it to ${basename(file).replace(/[^.]*$/, kind[0] ?? '')}.`,
    );
  return undefined;
}

/** Said of an image that the system lets nobody read, or not whoever runs this. */
export const closedImage = (file: string): Finding =>
  finding('unreadable-file', `"${file}" may not be read.`, unreadable.hint);

function firstBytes(path: string): Uint8Array | undefined {
  const bytes = new Uint8Array(16_384);
  try {
    const file = openSync(path, 'r');
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
