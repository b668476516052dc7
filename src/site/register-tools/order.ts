/** What a row is sorted by: a number, a text, or nothing. */
export type Key = number | string | null;

/**
 * Compares two keys: numbers before texts, texts as the language has them with the numbers in them by value, so that
 * 4.10 comes after 4.9. What has no key comes last, upwards and downwards.
 */
export function compareKeys(a: Key, b: Key, downwards: boolean, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'string' && typeof b === 'string'
      ? collator.compare(a, b)
      : typeof a === 'number' && typeof b === 'number'
        ? a - b
        : typeof a === 'number'
          ? -1
          : 1;
  return downwards ? -order : order;
}

/** The order of texts in a language. */
export const collatorOf = (language: string): Intl.Collator =>
  new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
