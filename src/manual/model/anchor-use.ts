import type { FilePlace } from '../../diagnostics/place.ts';

/** A link that an author wrote to a place on a page: `#priority`, `/documents/incident-procedure/#priority`. */
export interface AnchorUse extends FilePlace {
  /** As it was written. */
  url: string;
  /** The kind of page and the last part of its address; both empty for the page that the link stands on. */
  section: 'documents' | 'clauses' | '';
  name: string;
  anchor: string;
}

/** The places on a document's page that its author made, and the links to places that stand in it. */
export interface Anchors {
  /** Ids of HTML elements. */
  made: string[];
  uses: AnchorUse[];
}
