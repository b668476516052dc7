import { existsSync } from 'node:fs';
import { usualPlaces } from '../../../src/cli/export/pdf/find-browser.ts';

/**
 * Path of the Chrome, Chromium or Edge that this machine has in a usual place, or undefined.
 * `CLAUSEBOOK_BROWSER` names another one; a path there that does not exist is thrown as an error.
 */
export function installedBrowser(environment = process.env, platform = process.platform): string | undefined {
  const named = environment.CLAUSEBOOK_BROWSER;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CLAUSEBOOK_BROWSER is "${named}", which does not exist.`);
  }
  // A browser in a snap may not read the folders that tests make.
  return usualPlaces(environment, platform).find((path) => !path.startsWith('/snap/') && existsSync(path));
}
