import { join } from 'node:path';
import type { SiteFiles } from '../manual/model/known.ts';
import { csvPath, registerNames, registerPages } from '../manual/registers/index.ts';
import { ownPages } from './own-pages.ts';
import type { ProjectFacts } from './project-facts.ts';
import { displayPath, filesUnder } from './read-sources.ts';
import { pages, workbookPath } from './routes.ts';

/** Where the hashes of a built site's files stand in it. */
export const manifestPath = 'manifest.json';

/** Addresses that every manual has, the files that this one has under `public/`, and what its project adds. */
export const siteFiles = (root: string, { added = {}, drawn = [] }: ProjectFacts = {}): SiteFiles => ({
  drawn,
  pages: [
    ...pages.map(({ pattern }) => pattern as string).filter((pattern) => !pattern.includes('[')),
    `/${manifestPath}`,
    `/${workbookPath}`,
    ...registerPages.map(({ path }) => `/${path.replace(/\/$/, '')}`),
    ...registerNames.map((name) => `/${csvPath(name)}`),
  ],
  // Astro copies every file there, whatever its name starts with.
  publicFiles: filesUnder(join(root, 'public'), /^$/).files.map((file) =>
    displayPath(file, join(root, 'public')),
  ),
  ownPages: ownPages(root, added),
});
