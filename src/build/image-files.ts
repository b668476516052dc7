import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { MadeManual } from '../manual/make-manual.ts';
import { didYouMean } from '../manual/model/did-you-mean.ts';
import type { Asset } from '../manual/model/document.ts';
import { imageKind } from './image-kind.ts';

/** The absolute path of an own image, from that of its document. */
export const imagePath = (document: string, { file }: Pick<Asset, 'file'>): string =>
  join(dirname(document), file);

interface Fault {
  code: DiagnosticCode;
  message: string;
  hint: string;
}

/**
 * Own images that pages can't show: those that are not there, that lie outside all of `folders` (a document may not
 * fetch what was never meant for the manual), and those that are none whatever their name says.
 */
export function imageFaults({ documents }: MadeManual, folders: readonly string[]): Diagnostic[] {
  const homes = folders.filter((folder) => existsSync(folder)).map((folder) => realpathSync.native(folder));
  return [...documents.values()].flatMap(({ document, path }) =>
    document.assets.flatMap((asset) => {
      const fault = faultOf(asset.file, imagePath(path, asset), [...homes, dirname(path)]);
      return fault ? [diagnostic(asset.place, fault.code, fault.message, fault.hint)] : [];
    }),
  );
}

function faultOf(file: string, path: string, homes: readonly string[]): Fault | undefined {
  if (!homes.some((home) => isWithin(home, path)))
    return {
      code: 'image-outside',
      message: `The image "${file}" lies outside the project.`,
      hint: 'Copy it beside the document, and name it there.',
    };
  if (!isFile(path))
    return {
      code: 'missing-image',
      message: `The image "${file}" is not there.`,
      hint: didYouMean(
        basename(file),
        namesIn(dirname(path)),
        'Correct its path, which starts from the document, or put the image there.',
      ),
    };
  if (!homes.some((home) => isWithin(home, realpathSync.native(path))))
    return {
      code: 'image-outside',
      message: `The image "${file}" is a link to a file outside the project.`,
      hint: 'Copy the image itself there.',
    };
  const ending = /[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
  const kind = imageKind(firstBytes(path));
  if (kind === undefined)
    return {
      code: 'not-an-image',
      message: `"${file}" is not an image: its content is something else.`,
      hint: 'Export it again from the program that it was made with.',
    };
  if ((ending === 'svg') !== kind.includes('svg'))
    return {
      code: 'not-an-image',
      message: `"${file}" is an image of the kind ${kind[0]}, and its name says ${ending}.`,
      hint: `Rename it to ${basename(file).replace(/[^.]*$/, kind[0] ?? '')}.`,
    };
  return undefined;
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..');
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(16_384);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
