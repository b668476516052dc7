import { dates } from '../../organisation/formats.ts';
import { localeOf, print } from '../../organisation/index.ts';
import { memoise } from '../model/memoise.ts';
import { type Countable, formatMessage, type SiteWords, type Words } from './words.ts';

/** How the name of a counted word ends, by the form of the language that a number asks for. */
const endings = {
  zero: 'Zero',
  one: 'One',
  two: 'Two',
  few: 'Few',
  many: 'Many',
  other: 'Other',
} as const satisfies Record<Intl.LDMLPluralRule, string>;

/** The words of a language as pages print them. */
export interface PageWords {
  /** The words and sentences of pages, by name. */
  site: SiteWords;
  /** A number as the locale writes it. */
  figure(value: number): string;
  /** A number with its word: "1 clause", "53 clauses". */
  counted(word: Countable, count: number): string;
  /** An ISO 8601 date in words. */
  dateInWords(date: string): string;
  /** A month, `2026-03`, in words. */
  monthInWords(month: string): string;
  /** An ISO 8601 duration as it follows "every": "year", "6 months". */
  intervalInWords(interval: string): string;
}

/** What pages say with the words of a language; made once for each. */
export const pageWords = memoise((words: Words): PageWords => {
  const { site } = words;
  // What is no locale is told as a problem, and must not end the program that tells it.
  const locale = localeOf(words.print);
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const figure = (value: number) => numbers.format(value);
  return {
    site,
    figure,
    counted(word, count) {
      const sentence = site[`${word}${endings[plurals.select(count)]}`] ?? site[`${word}Other`];
      return formatMessage(sentence, { count: figure(count) });
    },
    dateInWords: (date) => print(date, { kind: 'date' }, words.print),
    monthInWords: (month) =>
      dates(words.print, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-01T00:00:00Z`),
      ),
    intervalInWords: (interval) => print(interval, { kind: 'interval' }, words.print),
  };
});

/** The start of a long passage, cut between words; `…` tells that there is more. */
export function shortened(text: string, length = 320): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
