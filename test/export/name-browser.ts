import { chooseBrowser } from '../harness/browser/choose.ts';

/** Names a browser to commands of a test, where nobody did: that of the tests, which is unpacked once for all of them. */
export async function nameBrowser(): Promise<void> {
  if (process.env['CLAUSEBOOK_BROWSER']) return;
  const { env, executablePath } = await chooseBrowser();
  Object.assign(process.env, env, { CLAUSEBOOK_BROWSER: executablePath });
}
