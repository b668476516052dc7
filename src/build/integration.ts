import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { placed } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { languages } from '../language/languages.ts';
import { robotsFile } from '../manual/checks/robots.ts';
import { pagesPlugin } from '../markdown/pages-plugin.ts';
import { checkBase } from './base-path.ts';
import { bodyRenderer } from './body-renderer.ts';
import { serveForm } from './decision-form/serve-form.ts';
import { documentsFolder, templatesFolder } from './folders.ts';
import { ManualState } from './manual-state.ts';
import { type ClausebookOptions, checkIntegrations, checkOptions } from './options.ts';
import { dueChunk, pageChunk, pageScript, registerChunk, scriptsOnce, servedScript } from './page-script.ts';
import { ProblemsFound } from './problems-found.ts';
import { hasOwnRobots } from './robots-faults.ts';
import { checkRoot } from './root-path.ts';
import { documentPages, pages, servedPages } from './routes.ts';
import { sharedModules } from './shared-modules.ts';
import { starlightOptions } from './starlight-options.ts';
import { virtualModules } from './virtual-modules.ts';
import { watchManual } from './watch.ts';

export type { ClausebookOptions } from './options.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

// Starlight adds a map for search engines unless one is there; a manual is for those who are given its address.
const noSitemap: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };

/**
 * Makes an Astro project a manual: reads the organisation and the documents under the project's root and adds every
 * page. In a build, problems stop it; in development they show as an overlay until they are mended.
 */
export default function clausebook(
  options: ClausebookOptions = {},
): AstroIntegration & { options: ClausebookOptions } {
  let state: ManualState | undefined;
  let writing: Promise<() => Promise<void>> | undefined;
  /** Waits, after Starlight, for what goes on beside it. */
  const finishing: AstroIntegration = {
    name: 'clausebook:finishing',
    hooks: { 'astro:build:done': async () => (await writing)?.() },
  };
  return {
    name: 'clausebook',
    options,
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, injectRoute, injectScript }) => {
        const root = fileURLToPath(config.root);
        const objections = [
          ...checkOptions(options),
          ...checkIntegrations(config.integrations.map(({ name }) => name)),
          ...checkBase(config.base),
          ...checkRoot(root),
        ];
        if (objections.length > 0)
          throw new ProblemsFound(
            objections.map((objection) => placed({ file: '', ...wholeFile }, objection)),
            root,
          );
        const manual = new ManualState(root, options);
        state = manual;
        await manual.refresh();
        if (command === 'build') manual.manualOrThrow();
        // A config may name another language while it is edited.
        const templates = options.templates ? [options.templates] : languages.map(templatesFolder);
        const folders = [...templates, documentsFolder(root)];
        const { processor } = config.markdown;
        if (!isSatteriProcessor(processor))
          throw new AstroError(
            `Documents can't be written with the Markdown processor "${processor.name}".`,
            'Take `markdown.processor` out of astro.config.mjs, or set it to satteri() of @astrojs/markdown-satteri.',
          );
        // Before the plugins of the project, which then see the text that readers get.
        processor.options.mdastPlugins.unshift(pagesPlugin((id) => manual.body(id)));
        const own = config.integrations.findIndex(({ name }) => name === 'clausebook');
        config.integrations.splice(
          own + 1,
          0,
          starlight(starlightOptions(manual, folders)),
          noSitemap,
          finishing,
        );
        updateConfig({
          // Starlight asks for collections of content; the manual is none, and a project needs no file for that.
          srcDir: here('./collections/'),
          // Starlight would have Astro listen at every link of a page for what two listeners can do.
          prefetch: config.prefetch ?? false,
          vite: {
            // A project that names only this package in its own package.json still needs its pages bundled.
            resolve: { noExternal: ['clausebook', '@astrojs/starlight'] },
            plugins: [
              sharedModules(),
              scriptsOnce(),
              virtualModules(manual),
              serveForm(manual, options.trusted),
              watchManual(manual, folders),
            ],
            build: {
              // What is smaller than the asking for it stands in the page; a longer script is fetched once for all pages.
              assetsInlineLimit: (path, content) =>
                path.endsWith('.js') ? content.length < 1024 : undefined,
              cssCodeSplit: false,
            },
            environments: {
              client: {
                build: {
                  rolldownOptions: {
                    output: { codeSplitting: { groups: [pageChunk, dueChunk, registerChunk] } },
                  },
                },
              },
            },
          },
        });
        injectScript('page', pageScript(config.prefetch));
        if (command === 'dev') injectScript('page', servedScript);
        const all = manual.lastGood?.documentsOn ? documentPages : pages;
        const made = hasOwnRobots(root) ? all.filter(({ pattern }) => pattern !== `/${robotsFile}`) : all;
        for (const { pattern, entrypoint } of command === 'dev' ? [...made, ...servedPages] : made)
          injectRoute({ pattern, entrypoint: here(entrypoint) });
      },
      // What goes wrong here goes wrong again, and is told, when the page asks.
      'astro:build:start': () => void state?.writeAhead().catch(() => {}),
      // Starlight's turn comes next: while another program indexes the texts, this one would wait.
      'astro:build:done': ({ dir }) => {
        writing = state?.writeCopies(fileURLToPath(dir));
        writing?.catch(() => {});
      },
      'astro:config:done': ({ config }) => {
        state?.drawWith(bodyRenderer(config), config.base.replace(/\/*$/, '/'));
      },
    },
  };
}
