import { normalize } from 'node:path/posix';

/** The file under `public/` that a config means by its logo, whether or not it writes the folder with it. */
export const logoFile = (written: string): string =>
  written === '' ? '' : normalize(written.replace(/^(\.?\/)?(public\/)?/, ''));

/** The site path of that file: signs of its name that mean something in an address are written as what they are. */
export const logoAddress = (written: string): string =>
  logoFile(written).split('/').map(encodeURIComponent).join('/');
