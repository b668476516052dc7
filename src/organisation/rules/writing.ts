import { isLanguage, languages } from '../../language/languages.ts';
import { nearest } from '../fields.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule, when } from './rule.ts';

/** Locale, time zone, currency and language: names that standards give, which programs must know. */
export const writing: Rule = ({ locale, timeZone, language, budgeting: { currency } }) => [
  ...when(
    !isLocale(locale),
    found(
      'not-a-locale',
      'locale',
      `${quote(locale)} is not a locale.`,
      meant(localeMeant(locale), 'Write for example "en-GB".'),
    ),
  ),
  ...when(
    !isTimeZone(timeZone),
    found(
      'not-a-time-zone',
      'timeZone',
      `${quote(timeZone)} is not a time zone.`,
      meant(timeZoneMeant(timeZone), 'Write an IANA name, for example "Europe/Dublin".'),
    ),
  ),
  ...when(
    !isLanguage(language),
    found(
      'unknown-language',
      'language',
      `The manual cannot be written in ${quote(language)}.`,
      `Write one of ${languages.map(quote).join(', ')}.`,
    ),
  ),
  ...when(
    !currencies().includes(currency),
    found(
      'not-a-currency',
      'budgeting.currency',
      `${quote(currency)} is not a currency.`,
      meant(currencyMeant(currency), 'Write an ISO 4217 code, for example "EUR".'),
    ),
  ),
];

const meant = (value: string | undefined, otherwise: string): string =>
  value === undefined ? otherwise : `Did you mean ${quote(value)}?`;

/** English names of codes; a code that means nothing has none. */
const namesOf = (type: 'language' | 'region' | 'currency') =>
  new Intl.DisplayNames('en', { type, fallback: 'none' });

/** Whether a tag is a locale; a well-formed one may still name nothing: "english" is one. */
export function isLocale(tag: string): boolean {
  const locale = attempt(() => new Intl.Locale(tag));
  if (!locale || namesOf('language').of(locale.language) === undefined) return false;
  return locale.region === undefined || namesOf('region').of(locale.region) !== undefined;
}

function localeMeant(written: string): string | undefined {
  const hyphenated = written.replaceAll('_', '-');
  if (isLocale(hyphenated)) return new Intl.Locale(hyphenated).toString();
  return named(written, twoLetters(), 'language');
}

const isTimeZone = (timeZone: string): boolean =>
  attempt(() => new Intl.DateTimeFormat('en', { timeZone })) !== undefined;

function timeZoneMeant(written: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const place = written.replaceAll(' ', '_').toLowerCase();
  return zones.find((zone) => zone.toLowerCase().endsWith(`/${place}`)) ?? nearest(written, zones);
}

const currencies = (): string[] => Intl.supportedValuesOf('currency');

function currencyMeant(written: string): string | undefined {
  const code = written.toUpperCase();
  return currencies().includes(code) ? code : named(written, currencies(), 'currency');
}

/** The code whose English name was written in its place. */
function named(written: string, codes: readonly string[], type: 'language' | 'currency'): string | undefined {
  const names = namesOf(type);
  return codes.find((code) => names.of(code)?.toLowerCase() === written.trim().toLowerCase());
}

/** The codes that languages of two letters can have. */
function twoLetters(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
