/** A folder of the site whose pages have cards. */
export const cardFolders = ['clauses', 'documents', 'roles', 'records'] as const;
export type CardFolder = (typeof cardFolders)[number];

/** What a card says of the page that a link leads to. All of it is text; none of it is personal or confidential. */
export interface Card {
  /** "Clause", "Procedure", "Role", "Record". */
  kind: string;
  /** With the number in front, where there is one. */
  title: string;
  /** One sentence; left out where the page has none. */
  text?: string;
  facts: readonly (readonly [name: string, value: string])[];
}

/** Cards of one folder by the last part of the page's address: `8.1`, `incident-procedure`. */
export type Cards = Record<string, Card>;

/** Where the cards of a folder stand in the built site. */
export const cardsPath = (folder: CardFolder): string => `data/references/${folder}.json`;

/** Folder and key of the card for a site path, `clauses/8.1/`; nothing for pages that have no card. */
export function cardAt(path: string): { folder: CardFolder; key: string } | undefined {
  const [folder = '', key = '', ...rest] = path.split('/');
  const known = cardFolders.find((name) => name === folder);
  return known && key !== '' && rest.join('') === '' ? { folder: known, key } : undefined;
}
