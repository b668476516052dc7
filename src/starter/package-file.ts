import type { StarterFacts } from './answers.ts';

/** What a project says in its package.json so that a manual can be made in it. */
export interface PackageParts {
  scripts: Readonly<Record<string, string>>;
  dependencies: Readonly<Record<string, string>>;
}

/** The scripts and packages that a manual needs. */
export const packageParts = ({ ranges }: Pick<StarterFacts, 'ranges'>): PackageParts => ({
  scripts: {
    dev: 'clausebook dev',
    check: 'clausebook check',
    next: 'clausebook next',
    build: 'clausebook build',
    preview: 'clausebook preview',
    export: 'clausebook export',
  },
  dependencies: {
    '@astrojs/starlight': ranges.starlight,
    astro: ranges.astro,
    clausebook: ranges.clausebook,
  },
});

/** The package.json of a new project. */
export function packageFile(facts: StarterFacts): string {
  const contents = {
    name: packageName(facts.folder),
    private: true,
    type: 'module',
    engines: { node: facts.ranges.node },
    ...(facts.packageManager === undefined ? {} : { packageManager: facts.packageManager }),
    ...packageParts(facts),
    ...scriptSettings(facts),
  };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/**
 * esbuild comes with Vite and works without its script of installation, so it need not run; installers warn of scripts that
 * nobody has decided on. pnpm is told in a file of its own, and yarn 1 runs it.
 */
const scriptSettings = ({ installer }: Pick<StarterFacts, 'installer'>): object =>
  ({
    npm: { allowScripts: { esbuild: false } },
    yarn: { dependenciesMeta: { esbuild: { built: false } } },
    pnpm: {},
    'yarn-classic': {},
  })[installer];

/** A name that installers take, made of that of a folder. */
export function packageName(folder: string): string {
  const name = folder
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  return name === '' || taken.has(name) ? `${name}-manual`.replace(/^-/, '') : name;
}

/** A project can't have the name of a package that it needs, nor one that installers keep for themselves. */
const taken: ReadonlySet<string> = new Set(['astro', 'clausebook', 'node-modules', 'favicon-ico']);
