/** The words that the page hands over to what draws its values, in the language of the manual. */
export interface ValueWords {
  language: string;
  /** Address of the file that holds the values. */
  file: string;
  what: string;
  value: string;
  state: string;
  usedIn: string;
  /** Stands where a text or list is empty, and where no document speaks from a value. */
  empty: string;
  none: string;
  sortBy: string;
  /** "4 of 9 at their default". */
  defaultOf: string;
  /** "12 documents", by the form that a number asks for. */
  documents: Partial<Record<Intl.LDMLPluralRule, string>>;
  copy: string;
  copied: string;
}

/** Reads the words from the element that the values are drawn in. */
export const wordsOfValues = (scope: HTMLElement): ValueWords => JSON.parse(scope.dataset['values'] ?? '{}');

/** A number with the word for documents: "12 documents". */
export function countedDocuments(count: number, { language, documents }: ValueWords): string {
  const form = new Intl.PluralRules(language).select(count);
  const sentence = documents[form] ?? documents.other ?? '{count}';
  return sentence.replace('{count}', new Intl.NumberFormat(language).format(count));
}

/** How many of some values nobody decided, in words. */
export function defaultsInWords(open: number, total: number, { language, defaultOf }: ValueWords): string {
  const numbers = new Intl.NumberFormat(language);
  return defaultOf.replace('{open}', numbers.format(open)).replace('{total}', numbers.format(total));
}
