import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import clausebook from '../build/integration.ts';
import { projectConfig } from '../build/project.ts';

/** What the command line says about where and how a site is made. */
export interface BuildTarget {
  root: string;
  base?: string | undefined;
  out?: string | undefined;
  /** Another folder than `public` of files that are copied as they are. */
  publicDir?: string | undefined;
}

/** Astro's settings for a manual: the project's own config file where there is one, else ours. */
export function astroConfig({ root, base, out, publicDir }: BuildTarget): AstroInlineConfig {
  return {
    root,
    logLevel: 'warn',
    ...(projectConfig(root) ? {} : { configFile: false, integrations: [clausebook()] }),
    ...(base === undefined ? {} : { base }),
    ...(out === undefined ? {} : { outDir: out }),
    ...(publicDir === undefined ? {} : { publicDir }),
    ...caches(root),
  };
}

/** Where Astro and Vite keep what they make in between: their own places, unless packages may not be written beside. */
function caches(root: string): AstroInlineConfig {
  const packages = join(root, 'node_modules');
  if (['.vite', '.astro'].every((name) => isWritable(join(packages, name)))) return {};
  return { cacheDir: join(root, '.astro/cache'), vite: { cacheDir: join(root, '.astro/vite') } };
}

function isWritable(path: string): boolean {
  if (!existsSync(path)) return dirname(path) === path || isWritable(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
