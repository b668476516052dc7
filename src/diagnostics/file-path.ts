import * as machine from 'node:path';

/** The rules of a system by which ways between files are found. */
export type PathRules = Pick<typeof machine, 'isAbsolute' | 'relative' | 'resolve' | 'sep'>;

/** A path with slashes, as it is told, stored and written into pages on every system. */
export const slashed = (path: string, { sep }: Pick<PathRules, 'sep'> = machine): string =>
  path.split(sep).join('/');

/**
 * The way from a folder to what lies in it, with slashes, empty for the folder itself; undefined for what lies outside. On
 * Windows no steps lead to another drive, and what does is outside.
 */
export function wayWithin(folder: string, path: string, rules: PathRules = machine): string | undefined {
  const way = rules.relative(folder, path);
  const leadsOut = way === '..' || way.startsWith(`..${rules.sep}`) || rules.isAbsolute(way);
  return leadsOut ? undefined : slashed(way, rules);
}

/** Whether a path is that of a folder, or of something in it. */
export const isWithin = (folder: string, path: string, rules: PathRules = machine): boolean =>
  wayWithin(folder, path, rules) !== undefined;

/** A path as the user would type it: from a folder where it lies in it, else as it is. */
export const shownFrom = (folder: string, path: string, rules: PathRules = machine): string =>
  wayWithin(folder, path, rules) ?? slashed(path, rules);
