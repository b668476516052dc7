declare module 'virtual:clausebook/manual' {
  /** The manual as readers get it. */
  export const manual: import('../manual/manual.ts').Manual;
}

declare module 'virtual:clausebook/bodies' {
  /** What a document's file becomes. */
  export interface Body {
    Content: import('astro/runtime/server/index.js').AstroComponentFactory;
    getHeadings(): import('astro').MarkdownHeading[];
  }
  /** Bodies by document key. */
  export const bodies: Record<string, () => Promise<Body>>;
}

declare module 'virtual:clausebook/texts' {
  /** Markdown twins by document key. */
  export const twins: Record<string, string>;
  /** The manual as data, as `data/manual.json` has it. */
  export const data: unknown;
  /** Own images beside their documents, with the absolute path of the file. */
  export const assets: { slug: string; name: string; file: string }[];
}
