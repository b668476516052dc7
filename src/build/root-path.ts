import { existsSync, realpathSync } from 'node:fs';

/** What the tools that make pages take for a part of an address or of a pattern when it stands in a path. */
const broken = /[%#?*"]/;

/** What speaks against building in a folder because of how it is called; undefined when nothing does. */
export function objectionToRoot(root: string): string | undefined {
  const path = existsSync(root) ? realpathSync.native(root) : root;
  const found = broken.exec(path)?.[0];
  if (found === undefined) return undefined;
  return `The path ${path} has the sign ${found} in it, and the tools that make pages would lose files of the site by that. Rename the folder.`;
}
