import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Why pages can't be made for a root; undefined when the packages they are made with can be found from it: beside the
 * root's own packages, or, as some installers lay them, beside the program that the root's packages link to.
 */
export function checkInstalled(root: string): string | undefined {
  const program = folderOf('clausebook', root);
  if (folderOf('@astrojs/starlight', root) || (program && folderOf('@astrojs/starlight', program)))
    return undefined;
  if (existsSync(join(root, '.pnp.cjs')))
    return `Yarn has laid the packages of ${root} into archives (Plug'n'Play), and Astro can't make pages from there. Write nodeLinker: node-modules into its .yarnrc.yml, and run yarn install.`;
  return `The program is not installed in ${root}, and pages can only be made where it is. Run npm install with its package there.`;
}

/** The real folder of a package, looked for as Node does from a folder upwards. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(found)) return realpathSync.native(found);
    if (dirname(folder) === folder) return undefined;
  }
}
