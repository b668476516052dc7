/** A text without capitals and accents, so that whoever looks for "prufung" finds "Prüfung". */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a folded text holds every word that is looked for, in any order. */
export const matches = (foldedText: string, query: string): boolean =>
  folded(query)
    .split(' ')
    .every((word) => foldedText.includes(word));
