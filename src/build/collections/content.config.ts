import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { languages } from '../../language/languages.ts';

type MakeSchema = ReturnType<typeof docsSchema<never>>;
type Pages = ReturnType<typeof defineCollection<ReturnType<MakeSchema>>>;
const makeSchema: MakeSchema = docsSchema();
let schema: ReturnType<MakeSchema> | undefined;

/** Starlight asks for the schema of its pages at each page; making it costs more than all that the page says in it. */
const schemaOfPages: MakeSchema = (context) => {
  schema ??= makeSchema(context);
  return schema;
};

/**
 * Starlight asks for these two collections. The manual's documents are no collection: they are read, checked and
 * filled before Astro sees them. An entry each keeps Starlight from reporting them as forgotten.
 */
export const collections: { docs: Pages; i18n: ReturnType<typeof defineCollection> } = {
  docs: defineCollection({
    loader: {
      name: 'clausebook-no-docs',
      load: async ({ store }) => void store.set({ id: '404', data: {} }),
    },
    schema: schemaOfPages,
  }),
  i18n: defineCollection({
    loader: {
      name: 'clausebook-no-words',
      load: async ({ store }) => {
        for (const id of languages) store.set({ id, data: {} });
      },
    },
    schema: i18nSchema(),
  }),
};
