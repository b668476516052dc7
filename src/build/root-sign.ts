import { existsSync, realpathSync } from 'node:fs';

/** What the tools that make pages take for a part of an address or of a pattern when it stands in a path. */
const broken = /[%#?*"]/;

/** Why a folder can't hold a manual for how it, or one around it, is called; undefined when it can. */
export function unfitRoot(root: string): string | undefined {
  const path = existsSync(root) ? realpathSync.native(root) : root;
  const sign = broken.exec(path)?.[0];
  if (sign === undefined) return undefined;
  const name = path.split(/[\\/]/).find((part) => part.includes(sign));
  return `The folder "${name}" in the path ${path} has the sign ${sign} in its name, and the tools that make pages would lose files of the site by that.`;
}
