import type { StarterFacts } from './answers.ts';

/** How an installer is called. */
interface Calls {
  /** How people install, and run a script: `npm run dev`. */
  install: string;
  run: string;
  /** What a workflow does so that the packages of the lock file are there. */
  steps: readonly string[];
}

/** How each installer is called, by people and in a workflow. */
export const calls: Readonly<Record<StarterFacts['installer'], Calls>> = {
  npm: { install: 'npm install', run: 'npm run', steps: ['npm ci'] },
  pnpm: {
    install: 'pnpm install',
    run: 'pnpm run',
    steps: ['npm install --global pnpm', 'pnpm install --frozen-lockfile'],
  },
  yarn: { install: 'yarn install', run: 'yarn run', steps: ['corepack enable', 'yarn install --immutable'] },
  // It takes --immutable for nothing, and would write its lock file anew.
  'yarn-classic': {
    install: 'yarn install',
    run: 'yarn run',
    steps: ['corepack enable', 'yarn install --frozen-lockfile'],
  },
};

/** A workflow that checks and builds each change, and keeps the site that it made. */
export function workflow({ installer }: Pick<StarterFacts, 'installer'>): string {
  const { run, steps } = calls[installer];
  return [
    '# Checks and builds the manual with each change, and keeps the site that was made. How it gets to its readers is yours',
    '# to say: put dist/ where your other pages are.',
    'name: Manual',
    'on: [push, pull_request]',
    'permissions: { contents: read }',
    'jobs:',
    '  manual:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with: { node-version: 24 }',
    ...steps.map((step) => `      - run: ${step}`),
    `      - run: ${run} check`,
    `      - run: ${run} build`,
    '      - uses: actions/upload-artifact@v4',
    '        with: { name: manual, path: dist }',
    '',
  ].join('\n');
}
