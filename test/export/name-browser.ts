import { installedBrowser } from '../harness/browser/installed.ts';
import { packagedBrowser } from '../harness/browser/packaged.ts';

/** Names a browser to commands of a test, where nobody did: that of the machine, else the packaged one, which is unpacked once for all of them. */
export async function nameBrowser(): Promise<void> {
  if (process.env['CLAUSEBOOK_BROWSER']) return;
  const installed = installedBrowser();
  const { env, executablePath } = installed
    ? { env: {}, executablePath: installed }
    : await packagedBrowser();
  Object.assign(process.env, env, { CLAUSEBOOK_BROWSER: executablePath });
}
