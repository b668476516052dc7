import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A Chromium ready to start: its program and the environment that it needs for libraries and fonts. */
export interface PackagedBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/** Whether this machine can start the Chromium that comes as an npm package: it was made for Linux on x64 with glibc. */
export const runsPackaged = (): boolean =>
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  'glibcVersionRuntime' in (process.report.getReport() as { header: object }).header;

/**
 * Unpacks the Chromium that comes as an npm package, once for each version and user, into the temporary
 * folder. It brings its own libraries and gets its fonts from an npm package, so a bare machine will do.
 * Only Linux on x64 has one; elsewhere an error says what to install.
 */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  if (!runsPackaged()) {
    throw new Error('No Chrome, Chromium or Edge found. Install one or set CLAUSEBOOK_BROWSER to its path.');
  }
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8'));
  const home = join(tmpdir(), `clausebook-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(home)) await unpack(entry, home);
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') };
  return { executablePath: join(home, 'chromium'), env };
}

/**
 * Workers may come here at the same time: each unpacks beside the goal and moves the whole folder there,
 * so nobody ever sees half a browser. Whoever comes second keeps the first one's.
 */
async function unpack(entry: string, home: string): Promise<void> {
  const staging = await mkdtemp(`${home}-`);
  // The package unpacks to the temporary folder of its process and takes what lies there without a look,
  // hence a process of its own with a temporary folder of its own.
  const script = `const { default: chromium } = await import('${pathToFileURL(entry)}'); await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
  const fonts = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'));
  await cp(join(fonts, 'ttf'), join(staging, 'ttf'), { recursive: true });
  await mkdir(join(staging, 'font-cache'));
  await writeFile(join(staging, 'fonts.conf'), fontConfiguration(home));
  await rename(staging, home).catch(async (error: unknown) => {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
}

const substitutes = {
  'DejaVu Sans': ['sans-serif', 'system-ui', 'ui-sans-serif', 'Arial', 'Helvetica', 'Segoe UI', 'Roboto'],
  'DejaVu Serif': ['serif', 'Times New Roman', 'Georgia'],
  'DejaVu Sans Mono': ['monospace', 'ui-monospace', 'Courier New', 'Menlo', 'Consolas'],
};

function fontConfiguration(home: string): string {
  const aliases = Object.entries(substitutes).flatMap(([font, families]) =>
    families.map(
      (family) =>
        `<alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
    ),
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(home, 'ttf')}</dir>
<cachedir>${join(home, 'font-cache')}</cachedir>
${aliases.join('\n')}
<match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
</fontconfig>
`;
}
