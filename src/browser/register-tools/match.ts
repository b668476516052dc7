/** A text without capitals and accents, so that whoever looks for "prufung" finds "Prüfung". */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a folded text holds every word that is looked for, in any order; words in quotation marks in theirs. */
export const matches = (foldedText: string, query: string): boolean =>
  [...folded(query).matchAll(/"([^"]*)"?|[^\s"]+/g)].every(([word, quoted]) =>
    foldedText.includes(quoted ?? word),
  );
