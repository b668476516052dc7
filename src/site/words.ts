import { manualWords } from '../manual/words/catalogue.ts';
import type { siteWords } from '../manual/words/en-site.ts';
import { say } from '../manual/words/words.ts';
import { print } from '../organisation/print.ts';
import { manual } from './shown-manual.ts';

/** The words of the manual, those of its documents. */
export const words = manualWords(manual.printing);

type Key = keyof typeof siteWords;
type Countable = { [K in Key]: K extends `${infer Base}Other` ? Base : never }[Key];

/** The words of pages, by name. */
export const site = words.site as Record<Key, string>;

const numbers = new Intl.NumberFormat(words.print.locale);
const plurals = new Intl.PluralRules(words.print.locale);

/** A number as the locale writes it. */
export const figure = (value: number): string => numbers.format(value);

/** A number with its word: "1 clause", "53 clauses". */
export function counted(word: Countable, count: number): string {
  const category = plurals.select(count);
  const form = `${word}${category.charAt(0).toUpperCase()}${category.slice(1)}`;
  const sentence = Object.hasOwn(site, form) ? site[form as Key] : site[`${word}Other`];
  return say(sentence, { count: figure(count) });
}

/** An ISO 8601 date in words. */
export const dateInWords = (date: string): string => print(date, { kind: 'date' }, words.print);

/** An ISO 8601 duration as it follows "every": "year", "6 months". */
export const intervalInWords = (interval: string): string =>
  print(interval, { kind: 'interval' }, words.print);

/** The start of a long passage, cut between words; `…` tells that there is more. */
export function shortened(text: string, length = 320): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
