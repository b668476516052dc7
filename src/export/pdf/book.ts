/** A document as a book prints it. All words are in the language of the manual. */
export interface BookDocument {
  /** Folder of its page on the site; its place in the book is named so. */
  slug: string;
  number: string;
  title: string;
  /** Name of its type, under which the contents list it. */
  group: string;
  /** Version and state, as lists say them. */
  state: string;
  /** Version alone, or the state of a text that has none. */
  version: string;
  classification: string;
  /** Label and words of each line of its control table. */
  control: readonly (readonly [label: string, words: string])[];
  /** Rows of the table of its versions, the latest first. */
  history: readonly (readonly string[])[];
  /** The HTML of its page on the site. */
  page: string;
}

/** What is printed: the whole manual, or some documents of it. */
export interface Book {
  language: string;
  direction: 'ltr' | 'rtl';
  /** The title that a reader's program shows. */
  title: string;
  organisation: string;
  manualTitle: string;
  /** Address of the file of the logo; empty where there is none. */
  logo: string;
  accent: string;
  /** Lines of the cover: label and words. */
  facts: readonly (readonly [label: string, words: string])[];
  /** The manual's issue, as the foot of each sheet says it. */
  issue: string;
  /** Whether it has a cover and contents; a single document has neither. */
  hasFront: boolean;
  documents: readonly BookDocument[];
  words: BookWords;
}

/** The words of a book that are no document's. */
export interface BookWords {
  contents: string;
  cover: string;
  /** With `{page}` and `{pages}`. */
  pageOf: string;
  /** With `{page}`. */
  seePage: string;
  uncontrolled: string;
  control: string;
  history: string;
  historyHead: readonly string[];
}

/** Name of the place in a book where a document begins, or of a place in it by the id that its page has. */
export const placeOf = (slug: string, id = ''): string => (id === '' ? `d.${slug}` : `d.${slug}.${id}`);
