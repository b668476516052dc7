import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from '../organisation/fields.ts';

/** What was given on the command line but means nothing, each with its remedy. `loose` are words without an option. */
export function unknownWords(
  given: Readonly<Record<string, unknown>>,
  loose: readonly string[],
  known: readonly string[],
): string[] {
  const options = Object.keys(given).filter((name) => name !== '_' && !known.includes(name));
  return [
    ...options.map((name) => {
      const meant = nearest(name, known);
      const all = `Options are ${known.map((option) => `--${option}`).join(', ')}.`;
      return `--${name} is not an option. ${meant === undefined ? all : `Did you mean --${meant}?`}`;
    }),
    ...loose.map(
      (word) => `"${word}" means nothing here. To name the folder of a manual write --root ${word}.`,
    ),
  ];
}

/** Why pages can't be made for a root; undefined when the packages they are made with can be found from it. */
export function notInstalled(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules/@astrojs/starlight'))) return undefined;
    if (dirname(folder) === folder)
      return `The program is not installed in ${root}, and pages can only be made where it is. Run npm install with its package there.`;
  }
}

/** What speaks against a port; undefined when nothing does. */
export function objectionToPort(port: string | undefined): string | undefined {
  if (port === undefined || (/^\d+$/.test(port) && Number(port) <= 65_535)) return undefined;
  return `"${port}" is not a port. Write a number up to 65535.`;
}

/** What speaks against a base path; undefined when nothing does. */
export function objectionToBase(base: string | undefined): string | undefined {
  if (base === undefined || /^[\w./~-]*$/.test(base)) return undefined;
  return `"${base}" is not a path on a site. Write for example /manual/.`;
}
