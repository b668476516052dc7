import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, type Finding, finding, placed } from '../diagnostics/diagnostic.ts';
import { isWithin } from '../diagnostics/file-path.ts';
import type { MadeManual } from '../manual/make-manual.ts';
import { didYouMean } from '../manual/model/did-you-mean.ts';
import type { Asset } from '../manual/model/document.ts';
import { closedImage, contentFault } from './image-content.ts';

/** The absolute path of an own image, from that of its document. */
export const imagePath = (document: string, { file }: Pick<Asset, 'file'>): string =>
  join(dirname(document), file);

/**
 * Own images that pages can't show, and own files that they can't bring along: those that are not there, that lie outside all of `folders` (a document may not
 * fetch what was never meant for the manual), and those that are none whatever their name says.
 */
export function imageFaults(
  { documents }: MadeManual,
  folders: readonly string[],
  publicFiles: readonly string[] = [],
): Diagnostic[] {
  const homes = folders.filter((folder) => existsSync(folder)).map((folder) => realpathSync.native(folder));
  return [...documents.values()].flatMap(({ document, path }) =>
    document.assets.flatMap((asset) => {
      const among = asset.download ? publicFiles : undefined;
      const fault = imageFault(asset.file, imagePath(path, asset), [...homes, dirname(path)], among);
      return fault ? [placed(asset.place, fault)] : [];
    }),
  );
}

/**
 * What speaks against one image, named `file` to people, that shall lie in one of `homes`; or against a file to download,
 * where those under `public/` are given, of which it may be one.
 */
export function imageFault(
  file: string,
  path: string,
  homes: readonly string[],
  publicFiles?: readonly string[],
): Finding | undefined {
  try {
    return faultOf(file, path, homes, publicFiles);
  } catch {
    return closedImage(file);
  }
}

function faultOf(
  file: string,
  path: string,
  homes: readonly string[],
  publicFiles: readonly string[] | undefined,
): Finding | undefined {
  const download = publicFiles !== undefined;
  const what = download ? 'file' : 'image';
  if (!homes.some((home) => isWithin(home, path)))
    return finding(
      'image-outside',
      `The ${what} "${file}" lies outside the project.`,
      'Copy it beside the document, and name it there.',
    );
  const published = publicFiles?.find((one) => one === basename(file) || one.endsWith(`/${basename(file)}`));
  if (!isFile(path) && published !== undefined)
    return finding(
      'dead-link',
      `The file "${file}" is not beside the document.`,
      `Write /${encodeURI(published)}: the file is there.`,
    );
  if (!isFile(path))
    return finding(
      download ? 'dead-link' : 'missing-image',
      `The ${what} "${file}" is not there.`,
      didYouMean(
        basename(file),
        namesIn(dirname(path)),
        `Correct its path, which starts from the document, or put the ${what} there.`,
      ),
    );
  if (!homes.some((home) => isWithin(home, realpathSync.native(path))))
    return finding(
      'image-outside',
      `The ${what} "${file}" is a link to a file outside the project.`,
      `Copy the ${what} itself there.`,
    );
  return download ? undefined : contentFault(file, path);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
