import { defineCollection } from 'astro:content';
import { i18nSchema } from '@astrojs/starlight/schema';

/**
 * Starlight asks for these two collections. The manual's documents are no collection: they are read, checked and
 * filled before Astro sees them. One entry each keeps Starlight from reporting them as forgotten.
 */
export const collections: Record<string, ReturnType<typeof defineCollection>> = {
  docs: defineCollection({
    loader: {
      name: 'clausebook-no-docs',
      load: async ({ store }) => void store.set({ id: '404', data: {} }),
    },
  }),
  i18n: defineCollection({
    loader: {
      name: 'clausebook-no-words',
      load: async ({ store }) => void store.set({ id: 'en', data: {} }),
    },
    schema: i18nSchema(),
  }),
};
