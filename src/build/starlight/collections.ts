import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { ownCollections } from '../own-pages.ts';

const shipped = fileURLToPath(new URL('../collections/content.config.ts', import.meta.url));
const none = 'virtual:clausebook/no-collections';

/** The modules of Starlight that ask for all entries of a collection. */
const asking = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]utils[\\/](?:routing[\\/]index|translations)\.js/;

/**
 * Starlight asks for collections of content, and for the schema of its pages where a project keeps them. A project of documents
 * has neither, and needs no file for that: the schema is then the manual's, and nothing is found in the collections, without
 * Astro's warning of their absence.
 */
export const ownOrNoCollections = (sources: string): Plugin => {
  const asked = join(sources, 'content.config.ts');
  return {
    name: 'clausebook:collections',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^virtual:clausebook\/no-collections$|content\.config\.ts$/ },
      handler(id) {
        if (id === none) return `\0${none}`;
        return join(dirname(id), 'content.config.ts') === asked
          ? (ownCollections(sources) ?? shipped)
          : undefined;
      },
    },
    load: {
      filter: { id: /^\0virtual:clausebook\/no-collections$/ },
      handler: () => 'export const getCollection = async () => [];',
    },
    transform: {
      filter: { id: asking },
      handler: (code) =>
        ownCollections(sources) === undefined
          ? code.replace(/(["'])astro:content\1/, `"${none}"`)
          : undefined,
    },
  };
};

/** What the pages of a project without collections, by the folder of its sources, know the data of Starlight's pages by. */
export const typesWithoutCollections = (sources: string): typeof collectionTypes | undefined =>
  ownCollections(sources) === undefined ? collectionTypes : undefined;

const collectionTypes = {
  filename: 'collections.d.ts',
  content: `declare module 'astro:content' {
  interface DataEntryMap {
    docs: Record<string, {
      id: string;
      body?: string;
      collection: 'docs';
      data: import('astro/zod').z.output<ReturnType<ReturnType<typeof import('@astrojs/starlight/schema').docsSchema<never>>>>;
      filePath?: string;
    }>;
  }
}
`,
};
