import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A browser that can be started: its program, and what it needs in its environment. */
export interface FoundBrowser {
  program: string;
  environment: NodeJS.ProcessEnv;
}

/** Browsers without windows: they print with less time and memory. */
const withoutWindows = ['/usr/bin/chrome-headless-shell', '/usr/bin/chromium-headless-shell'];

const onLinux = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
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

/** What to do where there is no browser. */
export const noBrowser =
  'No Chrome, Chromium or Edge was found, which prints PDFs. Install one, or name its program with --browser or in CLAUSEBOOK_BROWSER. On Linux (x64) the npm package @sparticuz/chromium brings one: npm install --save-dev @sparticuz/chromium.';

/** The program that is named, by option or environment, or undefined where none is; a sentence where it is not there. */
export function namedBrowser(
  named: string | undefined,
  environment: NodeJS.ProcessEnv,
): { program: string } | { objection: string } | undefined {
  const [program, by] =
    named === undefined
      ? [environment['CLAUSEBOOK_BROWSER'] ?? '', 'CLAUSEBOOK_BROWSER']
      : [named, '--browser'];
  if (program === '') return undefined;
  if (existsSync(program)) return { program };
  return {
    objection: `${by} names ${program}, and there is nothing. Name the program of a Chrome, Chromium or Edge.`,
  };
}

/** Where browsers usually lie on a kind of machine, the most common first. */
export function usualPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return onMac;
  if (platform !== 'win32') return onLinux;
  const roots = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => onWindows.map((path) => join(root, path)));
}

/**
 * The browser that is named, else one without windows that the machine has, else the one of an npm package that stands in
 * the manual's project, unpacked into `workshop`, else any that the machine has. Returns a sentence where there is none.
 */
export async function findBrowser(
  named: string | undefined,
  { root, workshop }: { root: string; workshop: string },
): Promise<FoundBrowser | { objection: string }> {
  const environment = process.env;
  const chosen = namedBrowser(named, environment);
  if (chosen) return 'objection' in chosen ? chosen : { ...chosen, environment };
  const small = process.platform === 'linux' ? withoutWindows.find((path) => existsSync(path)) : undefined;
  if (small) return { program: small, environment };
  // The package's is one without windows too, and of the version that the project's lock file names.
  const own = await packaged(root, workshop);
  if (own) return own;
  const installed = usualPlaces(environment, process.platform).find((path) => existsSync(path));
  return installed ? { program: installed, environment } : { objection: noBrowser };
}

/** The package unpacks into the temporary folder of its process, whatever lies there, so it gets one of its own. */
async function packaged(root: string, workshop: string): Promise<FoundBrowser | undefined> {
  const entry = resolved('@sparticuz/chromium', root);
  if (entry === undefined || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = workshop;
  // By this it takes the machine for one that has no libraries, and brings its own.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    const program: string = await chromium.executablePath();
    const libraries = [join(workshop, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
    // It brings few fonts: those of the machine are asked where the shipped typeface has no letters, if there are any.
    const fonts = existsSync('/etc/fonts/fonts.conf') ? { FONTCONFIG_PATH: '/etc/fonts' } : {};
    return { program, environment: { ...process.env, LD_LIBRARY_PATH: libraries.join(':'), ...fonts } };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function resolved(name: string, root: string): string | undefined {
  try {
    return createRequire(join(root, 'package.json')).resolve(name);
  } catch {
    return undefined;
  }
}
