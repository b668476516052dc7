import type { FormWords } from '../../manual/decision-form/form-words.ts';
import { formatMessage } from '../../manual/words/words.ts';

/** A number with its word, in the form that the language has for it. */
export function counted(word: string, count: number, { locale, site }: FormWords): string {
  const form = new Intl.PluralRules(locale).select(count);
  const sentence =
    site[`${word}${form[0]?.toUpperCase()}${form.slice(1)}`] ?? site[`${word}Other`] ?? '{count}';
  return formatMessage(sentence, { count: new Intl.NumberFormat(locale).format(count) });
}
