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
  /** Reads the HTML of its page on the site. */
  page(): string;
}

/** A volume as all volumes of its manual list it. */
export interface ListedVolume {
  /** "Volume 2". */
  name: string;
  /** Name of its file, which lies beside those of the others. */
  file: string;
  documents: readonly Pick<BookDocument, 'slug' | 'number' | 'title'>[];
}

/** Which volume a book is, where a manual is too large for one. */
export interface BookVolume {
  /** From 1. */
  number: number;
  /** All volumes of the manual in their order, this one too. */
  all: readonly ListedVolume[];
}

/** What is printed: the whole manual, or some documents of it. */
export interface Book {
  language: string;
  direction: 'ltr' | 'rtl';
  /** The title that a reader's program shows. */
  title: string;
  /** What the cover says below the title of the manual; empty where nothing. */
  subtitle: string;
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
  /** Undefined where the whole is one. */
  volume?: BookVolume;
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
  /** With `{page}` and `{volume}`, of what stands in another volume. */
  seeVolume: string;
  /** Name of the place from which the overview of all volumes begins. */
  allVolumes: string;
  /** With `{page}`, where nobody knows of how many. */
  pageAlone: string;
  /** "Volume 2 of 4"; empty where the whole is one. */
  volumeOf: string;
  uncontrolled: string;
  control: string;
  history: string;
  historyHead: readonly string[];
}

/** Name of the place in a book where a document begins, or of a place in it by the id that its page has. */
export const placeOf = (slug: string, id = ''): string => (id === '' ? `d.${slug}` : `d.${slug}.${id}`);

/** Name of the place where a volume begins. */
export const volumePlace = (volume: number): string => `v.${volume}`;

/** The document that a place stands in, by the name of the place where it begins. */
export const documentPlaceOf = (place: string): string => place.split('.').slice(0, 2).join('.');

/**
 * What stands for a place of another volume until the finish writes the file's name there: a browser prints a link out of the
 * file only for an address that is one. No such machine can be.
 */
export const farAddress = (volume: number, place: string): string =>
  `https://volume-${volume}.invalid/#${encodeURIComponent(place)}`;

/** The volume and the place that such an address stands for. */
export function farPlaceOf(address: string): { volume: number; place: string } | undefined {
  const [, volume = '', place = ''] = /^https:\/\/volume-(\d+)\.invalid\/#(.+)$/.exec(address) ?? [];
  return volume === '' ? undefined : { volume: Number(volume), place: decodeURIComponent(place) };
}
