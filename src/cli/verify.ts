import { resolve } from 'node:path';
import { openManual } from './control/open.ts';
import { compareWithManifest } from './manifest.ts';

/**
 * Proves the acts of a manual by their hashes and chains, and a built site by its manifest. Returns the exit code: 1 when
 * anything was changed. Who wrote an act can't be proven as long as acts are not signed, and it says so.
 */
export async function verify({ root, out }: { root: string; out?: string }): Promise<number> {
  const manual = await openManual(root);
  if (!manual) return 1;
  const acts = [...manual.approvals.values()].reduce((sum, history) => sum + history.acts.length, 0);
  const texts = [...manual.approvals.values()].reduce((sum, { trees }) => sum + trees.size, 0);
  console.log(
    `${acts} acts of ${manual.approvals.size} documents follow each other, and ${texts} approved texts are those that were approved. No act is signed: whoever may write the folder could have written all of them anew.`,
  );
  const site = resolve(out ?? `${root}/dist`);
  const differences = compareWithManifest(site);
  if (!differences) {
    console.log(`${site} has no manifest, so nothing can be said of the site.`);
    return out === undefined ? 0 : 1;
  }
  const { changed, missing, extra } = differences;
  const told = [
    ...changed.map((path) => `${path} was changed after the build.`),
    ...missing.map((path) => `${path} is missing.`),
    ...extra.map((path) => `${path} is none of the build's files.`),
  ];
  for (const line of told) console.error(line);
  if (told.length > 0) return 1;
  console.log(`${site} is as it was built.`);
  return 0;
}
