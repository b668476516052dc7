import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { pagesPlugin } from '../markdown/pages-plugin.ts';
import { features } from '../markdown/parse.ts';
import { documentsFolder, templatesFolder } from './folders.ts';
import { ManualState } from './manual-state.ts';
import { pages } from './pages.ts';
import { starlightOptions } from './starlight-options.ts';
import { virtualModules } from './virtual-modules.ts';
import { watchManual } from './watch.ts';

/** Options of the integration; a manual needs none. */
export interface ClausebookOptions {
  /** Folder with templates to use instead of the shipped ones. */
  templates?: string;
}

const here = (path: string): URL => new URL(path, import.meta.url);

// Starlight adds a map for search engines unless one is there; a manual is for those who are given its address.
const noSitemap: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };

/**
 * Makes an Astro project a manual: reads the organisation and the documents under the project's root and adds every
 * page. In a build, problems stop it; in development they show as an overlay until they are mended.
 */
export default function clausebook(options: ClausebookOptions = {}): AstroIntegration {
  return {
    name: 'clausebook',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, injectRoute }) => {
        const root = fileURLToPath(config.root);
        const state = new ManualState(root, options.templates);
        await state.refresh();
        if (command === 'build') state.demand();
        const folders = [options.templates ?? templatesFolder('en'), documentsFolder(root)];
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const own = config.integrations.findIndex(({ name }) => name === 'clausebook');
        config.integrations.splice(own + 1, 0, starlight(starlightOptions(state, folders)), noSitemap);
        updateConfig({
          // Starlight asks for collections of content; the manual is none, and a project needs no file for that.
          srcDir: here('./collections/'),
          markdown: {
            processor: satteri({ mdastPlugins: [pagesPlugin((id) => state.body(id, base))], features }),
          },
          vite: {
            // A project that names only this package in its own package.json still needs its pages bundled.
            resolve: { noExternal: ['clausebook', '@astrojs/starlight'] },
            plugins: [virtualModules(state), watchManual(state, folders)],
          },
        });
        for (const { pattern, entrypoint } of pages) injectRoute({ pattern, entrypoint: here(entrypoint) });
      },
    },
  };
}
