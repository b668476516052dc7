import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const everyPage = new URL('../browser/every-page.ts', import.meta.url);
const fetchAhead = new URL('../browser/fetch-ahead.ts', import.meta.url);

/**
 * What every page loads, as statements for Astro's own script of each page: readers fetch it once, as one file. Pages are
 * fetched ahead in our way, by two listeners for all links, unless the project's settings say how.
 */
export const pageScript = (prefetch: unknown): string =>
  [everyPage, ...(prefetch === undefined ? [fetchAhead] : [])]
    .map((module) => `import ${JSON.stringify(fileURLToPath(module))};`)
    .join('\n');

const decisionForm = [
  new URL('../browser/decision-form/start.ts', import.meta.url),
  new URL('../theme/decision-form.css', import.meta.url),
];

/** What the page of decisions loads too while a manual is served, and never in a built site: the form of its values. */
export const servedScript: string = decisionForm
  .map((module) => `import ${JSON.stringify(fileURLToPath(module))};`)
  .join('\n');

/**
 * The file of that script keeps what others share with it: a file of its own for a few lines costs more than it spares.
 * Only its name is Astro's.
 */
export const pageChunk = {
  name: 'page',
  priority: 2,
  test: /astro:scripts[\\/]page|[\\/]browser[\\/](?:every-page|element|due-state|since-build|search[\\/]names)[.]ts$/,
};

/** What marks dates stands on the pages of roles too, which have none of the other tools. */
export const dueChunk = {
  name: 'due-marks',
  priority: 1,
  test: /[\\/]browser[\\/]register-tools[\\/]due-marks[.]ts$/,
};

/** The tools of registers as one file, also where another script of the page uses some of them. */
export const registerChunk = {
  name: 'register-tools',
  test: /[\\/]RegisterTools[.]astro|[\\/]browser[\\/]register-tools[\\/][\w-]+[.]ts$/,
};

/** Starlight's table of contents beside the text and that of a phone stand on the same pages, and the latter loads both. */
const twice = '/@astrojs/starlight/dist/components/TableOfContents.astro';

/** Leaves out a script of Starlight that asks for nothing but what another one brings; Astro writes no empty script. */
export const scriptsOnce = (): Plugin => ({
  name: 'clausebook:scripts-once',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    order: 'pre',
    filter: { id: /[?]astro&type=script/ },
    handler: (id) => (id.replace(/[?].*$/, '').endsWith(twice) ? '' : undefined),
  },
});
