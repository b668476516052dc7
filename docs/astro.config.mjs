// The site of the guides: `npm run docs` builds it into docs/dist.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { guideGroups } from './site/guides.ts';

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  cacheDir: '../node_modules/.astro-docs',
  integrations: [
    // No map for search engines: the guides have no address of their own yet.
    { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: 'Clausebook guides',
      sidebar: guideGroups().map(({ label, pages }) => ({
        label,
        collapsed: label === 'For developers',
        items: pages.map((slug) => ({ slug })),
      })),
      credits: false,
      lastUpdated: false,
    }),
  ],
});
