import { join } from 'node:path';
import { type Devtools, startDevtools } from './devtools.ts';
import type { FoundBrowser } from './find-browser.ts';

/** What a browser needs to print the same everywhere, and to ask nothing of any other machine. */
const flags = (workshop: string): string[] => [
  '--headless',
  '--disable-gpu',
  // Two processes fewer for what printing hardly needs.
  '--in-process-gpu',
  '--enable-features=NetworkServiceInProcess2',
  '--no-first-run',
  '--no-startup-window',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  // It looks sooner for what it can free: a page takes a sixth less memory, in the same time.
  '--js-flags=--heap-growing-percent=80',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--allow-file-access-from-files',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--lang=en',
  `--user-data-dir=${join(workshop, 'profile')}`,
];

/**
 * Starts a browser, or says why it can't be. Where the system has no sandbox for it, as in containers and for the user
 * root, it is started without one: it opens only the manual's own page, whose scripts are off.
 */
export async function startBrowser(
  { program, environment, unpacked }: FoundBrowser,
  workshop: string,
): Promise<Devtools | { objection: string }> {
  await unpacked;
  const isRoot = process.getuid?.() === 0;
  for (const sandbox of isRoot ? [false] : [true, false]) {
    try {
      return await startDevtools(
        program,
        [...flags(workshop), ...(sandbox ? [] : ['--no-sandbox'])],
        environment,
      );
    } catch (error) {
      if (sandbox) continue;
      return {
        objection: `${program} can't be started: ${(error as Error).message} Name another Chrome, Chromium or Edge with --browser or in CLAUSEBOOK_BROWSER.`,
      };
    }
  }
  return { objection: `${program} can't be started.` };
}
