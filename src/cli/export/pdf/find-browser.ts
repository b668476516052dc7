import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A browser that can be started: its program, and what it needs in its environment. */
export interface FoundBrowser {
  program: string;
  environment: NodeJS.ProcessEnv;
  /** Ends when its program is there, where it is unpacked first. */
  unpacked?: Promise<unknown>;
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
export function findBrowser(
  named: string | undefined,
  { root, workshop }: { root: string; workshop: string },
): FoundBrowser | { objection: string } {
  const environment = process.env;
  const chosen = namedBrowser(named, environment);
  if (chosen) return 'objection' in chosen ? chosen : { ...chosen, environment };
  const small = process.platform === 'linux' ? withoutWindows.find((path) => existsSync(path)) : undefined;
  if (small) return { program: small, environment };
  // The package's is one without windows too, and of the version that the project's lock file names.
  const own = packaged(root, workshop);
  if (own) return own;
  const installed = usualPlaces(environment, process.platform).find((path) => existsSync(path));
  return installed ? { program: installed, environment } : { objection: noBrowser };
}

/**
 * The package unpacks into the temporary folder of its process, whatever lies there, so it gets a process and a folder of its own. That
 * takes some seconds, in which ours writes the pages of books.
 */
function packaged(root: string, workshop: string): FoundBrowser | undefined {
  const entry = resolved('@sparticuz/chromium', root);
  if (entry === undefined || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const unpack = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();`;
  const unpacked = promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', unpack],
    // By this it takes the machine for one that has no libraries, and brings its own.
    { env: { ...process.env, TMPDIR: workshop, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' } },
  );
  // Who starts the browser is told what went wrong.
  unpacked.catch(() => {});
  const libraries = [join(workshop, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  // It brings few fonts: those of the machine are asked where the shipped typeface has no letters, if there are any.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(workshop, 'fonts');
  const environment = {
    HOME: workshop,
    ...process.env,
    LD_LIBRARY_PATH: libraries.join(':'),
    FONTCONFIG_PATH: fonts,
  };
  return { program: join(workshop, 'chromium'), environment, unpacked };
}

function resolved(name: string, root: string): string | undefined {
  try {
    return createRequire(join(root, 'package.json')).resolve(name);
  } catch {
    return undefined;
  }
}
