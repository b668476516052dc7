/** What a row is sorted by: a number, a text, or nothing. */
export type Key = number | string | null;

/**
 * Compares two keys: numbers before texts, texts as the language has them with the numbers in them by value, so that
 * 4.10 comes after 4.9. Words in the place of a number, and then what has no key, come last, upwards and downwards.
 */
export function compareKeys(a: Key, b: Key, downwards: boolean, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return downwards ? b - a : a - b;
  if (typeof a === 'string' && typeof b === 'string')
    return downwards ? collator.compare(b, a) : collator.compare(a, b);
  return typeof a === 'number' ? -1 : 1;
}

/** The order of texts in a language. */
export const collatorOf = (language: string): Intl.Collator =>
  new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
