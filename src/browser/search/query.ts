import type { SearchLanguage } from '../../manual/words/words.ts';
import { type StandardNamed, standardNamed } from './standard-named.ts';
import { plain, type Tokenizer, type Word, writtenWords } from './tokenizer.ts';

/** What a reader typed, understood. */
export interface Query {
  /** As typed, without space around it. */
  typed: string;
  /** Number of a clause, where one was typed: `8.1`. A whole number alone is a section. */
  clause: string | undefined;
  /** Edition named with the number, as in `2018:8.6.1`; one that the manual knows. */
  edition: string | undefined;
  /** Another standard, or an edition that nobody here knows, whose number was asked for: `27001`, `2005`. */
  foreign: string | undefined;
  /** Point of a clause: `8.1-3`. */
  point: string | undefined;
  /** In the way numbers of documents are compared: `prc-8.1`. */
  code: string;
  /** All words but the number, what announces it, and the edition or standard that is named. */
  words: Word[];
  /** Those with signs inside them, as they were written. */
  written: string[];
  /** `words` without those that only make it a sentence; all of them where nothing else is left, none where a number says it all. */
  contentTerms: Word[];
}

const dashes = /[\u2010-\u2015\u2212_]/g;
const number = /(?:^|[\s(])(\d{1,2}(?:\.\d{1,2})*)\.?(?:\s*-\s*(\d{1,3}))?(?=$|[\s),;?!])/;

/** What reading needs to know of the manual. */
export interface Reading {
  language: SearchLanguage;
  tokenize: Tokenizer;
  /** Years of the editions that it knows. */
  years: readonly string[];
}

/** Reads what was typed. */
export function readQuery(typed: string, reading: Reading): Query {
  const text = plain(typed).replace(dashes, '-').replace(/[§#]/g, ' ').trim();
  const named = standardNamed(text, reading.years);
  const read = readNumber(named, text, reading);
  // "budget 6.4 2026" asks for a year's budget, not for an edition.
  const isYear = /^\d{4}$/.test(named.foreign ?? '') && read.contentTerms.length > 0;
  return {
    typed: typed.trim(),
    code: codeOf(text),
    written: writtenWords(typed),
    ...(isYear ? readNumber({ rest: text, edition: undefined, foreign: undefined }, text, reading) : read),
  };
}

function readNumber(
  { rest: asked, edition, foreign }: StandardNamed,
  text: string,
  { language, tokenize }: Reading,
): Omit<Query, 'typed' | 'code' | 'written'> {
  const announcing = new Set(language.numberWords);
  const isNamed = edition !== undefined || foreign !== undefined;
  const announcesEdition = new Set(isNamed ? language.editionWords : []);
  // The name of the standard alone is what is looked for.
  const spaced = withoutDots(
    (asked.trim() === '' ? text : asked).replace(/\b(\p{L}+)(?=\d)/gu, (word) =>
      announcing.has(word) ? `${word} ` : word,
    ),
  );
  const [, found, point] = number.exec(spaced) ?? [];
  // A letter after a number is one of its list, "4.5.4.2 a)", or what is left of typing.
  const saysNothing = ({ text: word }: Word) =>
    announcing.has(word) || announcesEdition.has(word) || /^\p{L}$/u.test(word);
  const words = tokenize(spaced.replace(number, ' '));
  const others = found ? words.filter((word) => !saysNothing(word)) : words;
  const announced = isNamed || spaced.split(/\s+/).some((part) => announcing.has(part));
  // "priority 1" is about a priority; a number without dots is a clause only alone or after its word.
  const isClause = found !== undefined && (found.includes('.') || announced || others.length === 0);
  const all = isClause ? others : tokenize(spaced);
  const stopWords = new Set(language.stopWords);
  const contentTerms = all.filter((word) => !stopWords.has(word.text));
  return {
    clause: isClause ? found : undefined,
    edition: isClause ? edition : undefined,
    foreign,
    point: isClause && point !== undefined ? `${found}-${point}` : undefined,
    words: all,
    contentTerms: contentTerms.length > 0 || isClause ? contentTerms : all,
  };
}

/** `cl. 8.1` is `cl 8.1`: a dot after letters ends a short form. */
const withoutDots = (text: string): string => text.replace(/(\p{L})\./gu, '$1 ').replace(/\/+/g, ' ');

/** `TWD-PRC-8.1` as it is compared: `twd prc 8.1` and `TWD–PRC8.1` are the same. */
export function codeOf(text: string): string {
  return plain(text)
    .replace(dashes, '-')
    .replace(/([a-z])(?=\d)/g, '$1-')
    .replace(/[\s-]+/g, '-')
    .replace(/^-|[-.]$/g, '');
}
