import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import clausebook from '../site/integration.ts';

/** What the command line says about where and how a site is made. */
export interface Place {
  root: string;
  base?: string | undefined;
  out?: string | undefined;
}

const configFiles = ['mjs', 'js', 'ts', 'mts'].map((extension) => `astro.config.${extension}`);

/** Astro's settings for a manual: the project's own config file where there is one, else ours. */
export function astroConfig({ root, base, out }: Place): AstroInlineConfig {
  const own = configFiles.some((name) => existsSync(join(root, name)));
  return {
    root,
    logLevel: 'warn',
    ...(own ? {} : { configFile: false, integrations: [clausebook()] }),
    ...(base === undefined ? {} : { base }),
    ...(out === undefined ? {} : { outDir: out }),
  };
}
