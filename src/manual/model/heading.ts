import type { FilePlace } from '../../diagnostics/place.ts';

/** A heading of a document; `slug` is its anchor on the page. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
  /** Id of the section below it, which stays when the heading is worded anew; `null` where its author gives none. */
  section: string | null;
  /** Where it is written. */
  place: FilePlace;
}

/** The heading that a place in a document stands under. */
export type HeadingAbove = Pick<Heading, 'slug' | 'text'>;
