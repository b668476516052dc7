import { installedBrowser } from '../harness/browser/installed.ts';
import { packagedBrowser } from '../harness/browser/packaged.ts';

/** Names the packaged browser to commands of a test where the machine has none. */
export async function nameBrowser(): Promise<void> {
  if (installedBrowser()) return;
  const { env, executablePath } = await packagedBrowser();
  Object.assign(process.env, env, { CLAUSEBOOK_BROWSER: executablePath });
}
