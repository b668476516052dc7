import { fileURLToPath } from 'node:url';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { languageOf } from '../../language/languages.ts';
import { madeIcon } from '../../manual/model/made-icon.ts';
import type { ManualState } from '../manual-state.ts';
import { keepManualsOwn } from './keep-own.ts';
import type { KeptComponent, StarlightOptions } from './owned.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The components that the manual draws in the place of Starlight's; a project may put its own in that of some. */
const components = {
  Footer: here('../../components/starlight/Footer.astro'),
  LanguageSelect: here('../../components/starlight/LanguageSelect.astro'),
  PageTitle: here('../../components/starlight/PageTitle.astro'),
  Sidebar: here('../../components/starlight/Sidebar.astro'),
  Search: here('../../components/starlight/Search.astro'),
  SiteTitle: here('../../components/starlight/SiteTitle.astro'),
  TwoColumnContent: here('../../components/starlight/TwoColumnContent.astro'),
};

/**
 * How Starlight is set up for a manual: the manual's options joined with those of the project. Of lists the manual's part comes
 * first, so that a project's styles and middleware have the last word. What may change while the manual is edited (title,
 * sidebar, accent colour) is set for each page by the route middleware.
 */
export function starlightOptions(
  state: ManualState,
  folders: readonly string[],
  given: StarlightOptions = {},
  warn: (message: string) => void = () => {},
): StarlightUserConfig {
  const organisation = state.lastGood?.organisation;
  const own = state.lastGood?.extractFor == null ? given : judgedOptions(given);
  const language = languageOf(organisation?.language);
  const owned = {
    title: organisation?.title ?? 'Clausebook',
    locales: { root: { label: language, lang: language } },
    disable404Route: true,
    credits: false,
    lastUpdated: false,
    pagefind: true,
  };
  const markdown = {
    processedDirs: [...folders, ...(own.markdown?.processedDirs ?? [])],
    headingLinks: false,
  };
  return {
    pagination: true,
    favicon: madeIcon,
    sidebar: [],
    ...own,
    ...owned,
    markdown,
    routeMiddleware: [here('../../pages/route-middleware.ts'), ...[own.routeMiddleware ?? []].flat()],
    customCss: [here('../../theme/theme.css'), ...(own.customCss ?? [])],
    components: { ...components, ...own.components, ...kept },
    plugins: [...(own.plugins ?? []), keepManualsOwn({ ...owned, markdown }, kept, warn)],
  };
}

/** Options that say nothing to readers. What components, the head of pages or links of the project say is the house's, and nobody judges it. */
const judgedOptions = (given: StarlightOptions): StarlightOptions =>
  Object.fromEntries(Object.entries(given).filter(([name]) => silent.has(name)));

const silent: ReadonlySet<string> = new Set([
  ...[
    'customCss',
    'expressiveCode',
    'markdown',
    'pagination',
    'plugins',
    'tableOfContents',
    'titleDelimiter',
  ],
]);

const { Footer, PageTitle, Search, TwoColumnContent } = components;
/** Those that stay whatever a project says: see `keptComponents`. */
const kept = { Footer, PageTitle, Search, TwoColumnContent } satisfies Record<KeptComponent, string>;
