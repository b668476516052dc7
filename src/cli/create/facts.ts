import * as machine from 'node:path';
import { type PathRules, slashed } from '../../diagnostics/file-path.ts';
import type { StarterFacts } from '../../starter/answers.ts';
import { installerOf, packageManagerOf, type StarterOptions } from './flags.ts';

/** What the package of the program says in its package.json of versions. */
export interface OwnPackage {
  version: string;
  engines: { node: string };
  peerDependencies: Readonly<Record<string, string>>;
}

/** What is known of a new project without asking: its folder, who installs, and the packages that this version was tested with. */
export function starterFacts(
  own: OwnPackage,
  root: string,
  { package: place }: Pick<StarterOptions, 'package'>,
  { cwd = process.cwd(), userAgent }: { cwd?: string; userAgent?: string | undefined } = {},
): StarterFacts {
  return {
    folder: machine.basename(root),
    installer: installerOf(userAgent),
    packageManager: packageManagerOf(userAgent),
    ranges: {
      clausebook: place === undefined ? `^${own.version}` : packagePlace(place, cwd, root),
      astro: own.peerDependencies['astro'] ?? '',
      starlight: own.peerDependencies['@astrojs/starlight'] ?? '',
      node: own.engines.node,
    },
  };
}

/** A place of the package as package.json writes it: files from the project, with slashes on every system. */
export function packagePlace(place: string, cwd: string, root: string, path: PathRules = machine): string {
  const file = place.replace(/^file:/, '');
  if (!/\.(tgz|tar\.gz)$/.test(file) || /^https?:/.test(file)) return place;
  const named = path.resolve(cwd, file);
  const short = path.relative(root, named);
  // Between two drives of Windows no way leads by steps.
  return `file:${slashed(path.isAbsolute(short) ? named : short, path)}`;
}
