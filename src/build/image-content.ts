import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { imageKind } from './image-kind.ts';

/** What speaks against the content of a file, named `file` to people, that shall be an image. */
export function contentFault(file: string, path: string): Finding | undefined {
  const ending = /[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
  const kind = imageKind(firstBytes(path));
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

function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(16_384);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
