import { fileURLToPath } from 'node:url';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { languageOf } from '../language/languages.ts';
import type { ManualState } from './manual-state.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * How Starlight is set up for a manual. What may change while the manual is edited (title, sidebar, accent colour)
 * is set for each page by the route middleware.
 */
export function starlightOptions(state: ManualState, folders: readonly string[]): StarlightUserConfig {
  const organisation = state.lastGood?.organisation;
  const language = languageOf(organisation?.language);
  return {
    title: organisation?.title ?? 'Clausebook',
    locales: { root: { label: language, lang: language } },
    routeMiddleware: here('../pages/route-middleware.ts'),
    customCss: [here('../theme/theme.css')],
    components: {
      Footer: here('../components/starlight/Footer.astro'),
      PageTitle: here('../components/starlight/PageTitle.astro'),
      Sidebar: here('../components/starlight/Sidebar.astro'),
      Search: here('../components/starlight/Search.astro'),
      SiteTitle: here('../components/starlight/SiteTitle.astro'),
      TwoColumnContent: here('../components/starlight/TwoColumnContent.astro'),
    },
    markdown: { processedDirs: [...folders], headingLinks: false },
    disable404Route: true,
    credits: false,
    lastUpdated: false,
    pagination: true,
    pagefind: true,
    sidebar: [],
  };
}
