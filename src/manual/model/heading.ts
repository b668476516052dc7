/** A heading of a document; `slug` is its anchor on the page. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The heading that a place in a document stands under. */
export type HeadingAbove = Pick<Heading, 'slug' | 'text'>;
