import { basename, join } from 'node:path';
import { type Diagnostic, type Finding, finding, placed } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../manual/model/did-you-mean.ts';
import { logoFile } from '../manual/model/logo.ts';
import { isOwnAddress } from '../manual/model/own-address.ts';
import type { LoadedOrganisation } from '../organisation/load.ts';
import { contentFault } from './image-content.ts';

/** What keeps the logo that the organisation names from being shown; `publicFiles` are those under `public/`. */
export function logoFaults(
  root: string,
  { organisation, locate }: LoadedOrganisation,
  publicFiles: readonly string[],
): Diagnostic[] {
  const written = organisation?.logo ?? '';
  if (written === '') return [];
  const found = pathFault(written, publicFiles) ?? pictureFault(root, logoFile(written));
  return found ? [placed(locate(['logo']), { ...found, message: `logo: ${found.message}` })] : [];
}

/** What lies under `public/` is handed out as it is, so browsers must know the picture by themselves. */
const pictureFault = (root: string, file: string): Finding | undefined =>
  /\.tiff?$/i.test(file)
    ? finding('not-an-image', `Browsers don't show "${file}".`, 'Export it as SVG or PNG.')
    : contentFault(file, join(root, 'public', file));

function pathFault(written: string, publicFiles: readonly string[]): Finding | undefined {
  const unfit = (message: string, hint: string) => finding('unfit-logo', message, hint);
  const file = logoFile(written);
  if (written.includes('\\'))
    return unfit(
      `"${written}" has a \\ in it, which parts no folders in an address.`,
      'Put the picture under public/, and write its path there with /, such as logo.svg.',
    );
  if (!written.startsWith('//') && publicFiles.includes(file)) return undefined;
  if (!isOwnAddress(written))
    return unfit(
      `"${written}" is an address, where a path under public/ is meant.`,
      'Put the picture under public/, and write its path there, such as logo.svg.',
    );
  if (file === '..' || file.startsWith('../'))
    return unfit(
      `"${written}" leads out of the folder public/.`,
      `Put the picture under public/, and write its path there, such as ${basename(file)}.`,
    );
  const within = file === './' || file === '.' ? '' : `${file.replace(/\/$/, '')}/`;
  if (publicFiles.some((name) => name.startsWith(within)))
    return unfit(`"${written}" is a folder.`, 'Name the picture in it, such as logo.svg.');
  const otherwise = 'Put the logo there, or correct the path.';
  return finding(
    'missing-logo',
    `There is no file public/${file}.`,
    didYouMean(file, publicFiles, otherwise),
  );
}
