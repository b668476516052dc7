import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { anyError, placed } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { languages } from '../language/languages.ts';
import { robotsFile } from '../manual/checks/robots.ts';
import { manualWords } from '../manual/words/catalogue.ts';
import { pagesPlugin } from '../markdown/pages-plugin.ts';
import { checkBase } from './base-path.ts';
import { bodyRenderer } from './body-renderer.ts';
import { serveForm } from './decision-form/serve-form.ts';
import { documentsFolder, templatesFolder } from './folders.ts';
import { ManualState } from './manual-state.ts';
import { type ClausebookOptions, checkIntegrations, checkOptions } from './options.ts';
import { type FoundPage, listOwnPages, placeOwnPages } from './own-pages-found.ts';
import { dueChunk, pageChunk, pageScript, registerChunk, scriptsOnce, servedScript } from './page-script.ts';
import { ProblemsFound } from './problems-found.ts';
import { namesOf } from './project.ts';
import { drawnLanguages } from './project-facts.ts';
import { hasOwnRobots } from './robots-faults.ts';
import { checkRoot } from './root-path.ts';
import { documentPages, pages, servedPages } from './routes.ts';
import { checkSettings } from './settings.ts';
import { sharedModules } from './shared-modules.ts';
import { ownOrNoCollections, typesWithoutCollections } from './starlight/collections.ts';
import { starlightOptions } from './starlight/merged.ts';
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
  let ownPages: FoundPage[] = [];
  /** Waits, after Starlight, for what goes on beside it. */
  const finishing: AstroIntegration = {
    name: 'clausebook:finishing',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await (await writing)?.();
        const good = state?.lastGood;
        if (good) listOwnPages(fileURLToPath(dir), ownPages, manualWords(good.printing).site.searchOwn);
      },
    },
  };
  return {
    name: 'clausebook',
    options,
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, injectRoute, injectScript, logger }) => {
        const root = fileURLToPath(config.root);
        const objections = [
          ...checkOptions(options),
          ...checkIntegrations(config.integrations.map(({ name }) => name)),
          ...checkBase(config.base),
          ...checkSettings(config),
          ...checkRoot(root),
        ];
        const problems = objections.map((objection) => placed({ file: '', ...wholeFile }, objection));
        if (anyError(problems)) throw new ProblemsFound(problems, root);
        const { srcDir, redirects } = config;
        const manual = new ManualState(root, {
          ...options,
          added: { srcDir, redirects },
          drawn: drawnLanguages({
            names: namesOf(config.integrations, options),
            processor: config.markdown.processor,
          }),
        });
        state = manual;
        await manual.refresh();
        if (command === 'build') manual.manualOrThrow();
        // A config may name another language while it is edited.
        const templates = options.templates ? [options.templates] : languages.map(templatesFolder);
        const folders = [...templates, documentsFolder(root)];
        const { processor } = config.markdown;
        // Whatever other one there is was refused.
        if (!isSatteriProcessor(processor)) return;
        // Before the plugins of the project, which then see the text that readers get.
        processor.options.mdastPlugins.unshift(
          pagesPlugin(
            (id) => manual.body(id),
            () => Boolean(processor.options.features.math),
          ),
        );
        updateConfig({ vite: { plugins: [ownOrNoCollections(manual.sources)] } });
        manual.sitemap = config.integrations.some(({ name }) => name === noSitemap.name);
        const own = config.integrations.findIndex(({ name }) => name === 'clausebook');
        config.integrations.splice(
          own + 1,
          0,
          starlight(starlightOptions(manual, folders, options.starlight, (told) => logger.warn(told))),
          noSitemap,
          finishing,
        );
        updateConfig({
          // A site of documents alone has no page of the project's own.
          ...(manual.lastGood?.documentsOn ? { srcDir: here('./collections/') } : {}),
          // Starlight would have Astro listen at every link of a page for what two listeners can do.
          prefetch: config.prefetch ?? false,
          // Its bar would lie over the form of decisions, and tells nothing of a manual.
          devToolbar: { enabled: false },
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
        const isExtract = manual.lastGood?.extractFor != null;
        // Where pages of the house led once is for those who may read it.
        if (isExtract) {
          for (const from of Object.keys(config.redirects)) delete config.redirects[from];
          // An extract is at an address of its own, and not at that of the house.
          config.site = undefined;
        }
        const all = manual.lastGood?.documentsOn ? documentPages : pages;
        const made =
          hasOwnRobots(root) && !isExtract ? all.filter(({ pattern }) => pattern !== `/${robotsFile}`) : all;
        for (const { pattern, entrypoint } of command === 'dev' ? [...made, ...servedPages] : made)
          injectRoute({ pattern, entrypoint: here(entrypoint) });
      },
      // What goes wrong here goes wrong again, and is told, when the page asks.
      'astro:build:start': () => void state?.writeAhead().catch(() => {}),
      // Starlight's turn comes next: while another program indexes the texts, this one would wait.
      'astro:build:done': ({ dir, pages: made }) => {
        ownPages = placeOwnPages(
          fileURLToPath(dir),
          made.map(({ pathname }) => pathname),
        );
        writing = state?.writeCopies(fileURLToPath(dir));
        writing?.catch(() => {});
      },
      'astro:config:done': ({ config, injectTypes }) => {
        const types = typesWithoutCollections(fileURLToPath(config.srcDir));
        if (types) injectTypes(types);
        state?.drawWith(bodyRenderer(config), config.base.replace(/\/*$/, '/'));
      },
    },
  };
}
