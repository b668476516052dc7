import type { Catalogue } from './words/catalogue.ts';

/** The locale that somebody asks for, and the catalogue that has the words. */
interface Asked {
  /** BCP 47 tag. */
  locale: string;
  catalogue: Pick<Catalogue, 'language' | 'locale'>;
}

/** The locale in which values are written: the organisation's, unless its language is not the catalogue's. */
export function localeOf({ locale, catalogue }: Asked): string {
  const key = `${locale}|${catalogue.language}|${catalogue.locale}`;
  const known = locales.get(key) ?? chosen(locale, catalogue);
  locales.set(key, known);
  return known;
}

const locales = new Map<string, string>();

function chosen(locale: string, catalogue: Asked['catalogue']): string {
  try {
    return new Intl.Locale(locale).language === catalogue.language ? locale : catalogue.locale;
  } catch {
    return catalogue.locale;
  }
}

/** Making a format costs far more than using it, so each is made once. */
function kept<Options, Format>(make: (locale: string, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (asked: Asked, options: Options): Format => {
    const locale = localeOf(asked);
    const key = `${locale}|${JSON.stringify(options)}`;
    const format = formats.get(key) ?? make(locale, options);
    formats.set(key, format);
    return format;
  };
}

/** The format of numbers for a locale and options, made once. */
export const numbers = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** The format of dates for a locale and options, made once. */
export const dates = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** The format of lists ("a, b and c") for a locale and options, made once. */
export const lists = kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

/** The plural rules of a locale, made once. */
export const plurals = kept(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

/**
 * Items in one phrase: "a, b and c". Where one of them holds a comma itself, nobody could tell where it ends, so semicolons part
 * them: "a, with b; and c".
 */
export function inPhrase(items: readonly string[], asked: Asked): string {
  if (items.length < 2) return items[0] ?? '';
  const format = lists(asked, { type: 'conjunction' });
  if (!items.some((item) => item.includes(', '))) return format.format(items);
  return format
    .formatToParts(items)
    .map(({ type, value }) => (type === 'literal' ? `;${value.replace(/^,/, '')}` : value))
    .join('');
}
