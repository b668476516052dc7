import type { FormWords } from '../../manual/decision-form/form-words.ts';

/** A sentence with its places filled. */
export const filled = (sentence: string, places: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? String(places[name]) : whole,
  );

/** A number with its word, in the form that the language has for it. */
export function counted(word: string, count: number, { locale, site }: FormWords): string {
  const form = new Intl.PluralRules(locale).select(count);
  const sentence =
    site[`${word}${form[0]?.toUpperCase()}${form.slice(1)}`] ?? site[`${word}Other`] ?? '{count}';
  return filled(sentence, { count: new Intl.NumberFormat(locale).format(count) });
}
