/** A folder of the site whose pages have cards. */
export const cardFolders = ['clauses', 'documents', 'roles', 'records'] as const;

/** The name of such a folder, as it begins an address. */
export type CardFolder = (typeof cardFolders)[number];

/** All sets of cards: those of pages, and those of the glossary's terms. */
export const cardSets = [...cardFolders, 'terms'] as const;

/** The name of a set, which is that of its file (see {@link cardsPath}). */
export type CardSet = (typeof cardSets)[number];

/** A name and its value; an address where the value is one, of a telephone or of mail. */
export type Fact = readonly [name: string, value: string, address?: string];

/** What a card says of the page that a link leads to. All of it is text; in files none is personal or confidential. */
export interface Card {
  /** "Clause", "Procedure", "Role", "Record", "Term". */
  kind: string;
  /** With the number in front, where there is one. */
  title: string;
  /** One sentence; left out where the page has none. */
  text?: string;
  facts: readonly Fact[];
}

/** Cards of one set by the last part of the page's address (`8.1`, `incident-procedure`), or by the id of the term. */
export type Cards = Record<string, Card>;

/** Where the cards of a set stand in the built site. */
export const cardsPath = (set: CardSet): string => `data/references/${set}.json`;

/** Where a card is found. */
export interface CardPlace {
  set: CardSet;
  key: string;
}

/** Where the card is for a site path, `clauses/8.1/`; nothing for pages that have no card. */
export function cardAt(path: string): CardPlace | undefined {
  const [folder = '', key = '', ...rest] = path.split('/');
  const known = cardFolders.find((name) => name === folder);
  return known && key !== '' && rest.join('') === '' ? { set: known, key } : undefined;
}

/** The card of a term for the fragment that its link leads to, `#term-incident`. */
export function termCardAt(fragment: string): CardPlace | undefined {
  const [, id] = /^#term-(.+)$/.exec(fragment) ?? [];
  return id ? { set: 'terms', key: id } : undefined;
}
