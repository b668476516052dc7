import { installedBrowser } from './installed.ts';
import { type PackagedBrowser, packagedBrowser, runsPackaged } from './packaged.ts';

/**
 * The browser that tests start: one that `CLAUSEBOOK_BROWSER` names, else the packaged one, which needs less time than one
 * with windows, else one that the machine has.
 */
export async function chooseBrowser(environment = process.env): Promise<PackagedBrowser> {
  const isNamed = (environment['CLAUSEBOOK_BROWSER'] ?? '') !== '';
  const installed = isNamed || !runsPackaged() ? installedBrowser(environment) : undefined;
  return installed === undefined ? packagedBrowser() : { executablePath: installed, env: {} };
}
