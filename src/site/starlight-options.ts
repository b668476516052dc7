import { fileURLToPath } from 'node:url';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { ManualState } from './manual-state.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * A long procedure is not held back behind the short form that goes with it, and a word that a page says often does not
 * outweigh all else. A name or a number in a title counts for more than any number of mentions, and the number as it was typed for more
 * than those that begin with it: 8.1 before 8.1.1, PRC-9.2 before PRC-9.2-2.
 */
export const searchRanking = {
  pageLength: 0,
  termFrequency: 1,
  termSaturation: 0.5,
  termSimilarity: 20,
  metaWeights: { title: 5, named: 10 },
};

/**
 * How Starlight is set up for a manual. What may change while the manual is edited (title, sidebar, accent colour)
 * is set for each page by the route middleware.
 */
export function starlightOptions(state: ManualState, folders: readonly string[]): StarlightUserConfig {
  const organisation = state.lastGood?.organisation;
  const language = organisation?.language ?? 'en';
  return {
    title: organisation?.title ?? 'Clausebook',
    locales: { root: { label: language, lang: language } },
    routeMiddleware: here('./route-middleware.ts'),
    customCss: [here('./theme/theme.css')],
    components: {
      Footer: here('../components/starlight/Footer.astro'),
      PageTitle: here('../components/starlight/PageTitle.astro'),
      SiteTitle: here('../components/starlight/SiteTitle.astro'),
    },
    markdown: { processedDirs: [...folders], headingLinks: false },
    disable404Route: true,
    expressiveCode: false,
    credits: false,
    lastUpdated: false,
    pagination: true,
    pagefind: { ranking: searchRanking },
    sidebar: [],
  };
}
