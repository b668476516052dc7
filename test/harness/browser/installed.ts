import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onLinux = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/usr/bin/microsoft-edge',
];

const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

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
  return usualPlaces(environment, platform).find((path) => existsSync(path));
}

function usualPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return onMac;
  if (platform !== 'win32') return onLinux;
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => onWindows.map((path) => join(root, path)));
}
