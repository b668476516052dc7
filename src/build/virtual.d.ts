declare module 'virtual:clausebook/manual' {
  /** The manual as readers get it. */
  export const manual: import('../manual/model/manual.ts').Manual;
  /** The manual as data, as `data/manual.json` has it. */
  export const data: () => import('../manual/data/schema.ts').ManualData;
  /** Images beside documents, under the name that they have beside the page. */
  export const ownImages: import('./current-manual.ts').CurrentManual['images'];
  /** The files that show approved versions of documents. */
  export const versions: import('./current-manual.ts').CurrentManual['versions'];
  /** The Markdown twin of a document. */
  export const twin: (key: string) => string;
  /** The body of a document. */
  export const segments: (key: string) => Promise<import('../manual/writing/segments.ts').Segment[]>;
  /** A passage that answers a point, by the key of its document and its anchor; nothing of a document that is a module. */
  export const passage: (
    key: string,
    anchor: string,
  ) => Promise<import('../manual/writing/segments.ts').Segment[] | undefined>;
}

declare module 'virtual:clausebook/images' {
  /** Own images that the site makes smaller, by the absolute path of the file. */
  export const images: Record<string, ImageMetadata>;
}

declare module 'virtual:clausebook/trusted' {
  /** Documents that stay modules, by key. */
  export const trusted: Record<
    string,
    () => Promise<{ Content: import('astro/runtime/server/index.js').AstroComponentFactory }>
  >;
}

declare module 'virtual:clausebook/site' {
  /** Whether the project has a map for search engines made. */
  export const sitemap: boolean;
}

declare module 'virtual:starlight/user-config' {
  /** Starlight's options as they are after all plugins. */
  const config: import('@astrojs/starlight/types').StarlightConfig;
  export default config;
}

declare module 'virtual:starlight/components/*' {
  /** A component of Starlight, or what the project has in its place. */
  const Component: typeof import('@astrojs/starlight/components/Pagination.astro').default;
  export default Component;
}

declare module '*.astro' {
  /** A component that Astro compiles; the checker of Astro's own files knows what it takes. */
  const Component: (props: Record<string, unknown>) => unknown;
  export default Component;
}
