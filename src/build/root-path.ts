import { existsSync, realpathSync } from 'node:fs';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';

/** What the tools that make pages take for a part of an address or of a pattern when it stands in a path. */
const broken = /[%#?*"]/;

/** What speaks against a manual in a folder because of how it, or a folder around it, is called. */
export function checkRoot(root: string): Finding[] {
  const path = existsSync(root) ? realpathSync.native(root) : root;
  const sign = broken.exec(path)?.[0];
  if (sign === undefined) return [];
  const name = path.split(/[\\/]/).find((part) => part.includes(sign));
  return [
    finding(
      'unfit-root',
      `The folder "${name}" in the path ${path} has the sign ${sign} in its name, and the tools that make pages would lose files of the site by that.`,
      'Rename the folder.',
    ),
  ];
}
