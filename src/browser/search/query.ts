import type { SearchLanguage } from '../../manual/words/words.ts';
import { plain, type Tokenizer, type Word } from './tokenizer.ts';

/** What a reader typed, understood. */
export interface Query {
  /** As typed, without space around it. */
  typed: string;
  /** Number of a clause, where one was typed: `8.1`. A whole number alone is a section. */
  clause: string | undefined;
  /** Edition named before the number, as in `2018:8.6.1`. */
  edition: string | undefined;
  /** Point of a clause: `8.1-3`. */
  point: string | undefined;
  /** In the way numbers of documents are compared: `prc-8.1`. */
  code: string;
  /** All words but the number and what announces it. */
  words: Word[];
  /** `words` without those that only make it a sentence; all of them where nothing else is left. */
  contentTerms: Word[];
}

const dashes = /[\u2010-\u2015\u2212_]/g;
const number =
  /(?:^|[\s(])(?:((?:19|20)\d\d)\s*:\s*)?(\d{1,2}(?:\.\d{1,2})*)\.?(?:\s*-\s*(\d{1,3}))?(?=$|[\s),;?!])/;

/** Reads what was typed. `language` is that of the manual. */
export function readQuery(typed: string, language: SearchLanguage, tokenize: Tokenizer): Query {
  const text = plain(typed).replace(dashes, '-').replace(/[§#]/g, ' ').trim();
  const announcing = new Set(language.numberWords);
  // "ISO/IEC 20000-1:2011" is the name of the standard, no number in it.
  const unnamed = text
    .replace(/\b(?:iso\b|iec\b|[\s/])*20000(?:-1)?(?::(?:19|20)\d\d)?\b/g, ' ')
    .replace(/\b(\p{L}+)(?=\d)/gu, (word) => (announcing.has(word) ? `${word} ` : word));
  const found = number.exec(withoutDots(unnamed));
  const rest = found ? withoutDots(unnamed).replace(number, ' ') : unnamed;
  const announced = announces(unnamed, announcing);
  // A letter after a number is one of its list, "4.5.4.2 a)", or what is left of typing.
  const words = tokenize(rest).filter(
    ({ text }) => !(found && (announcing.has(text) || /^\p{L}$/u.test(text))),
  );
  // "priority 1" is about a priority; a number without dots is a clause only alone or after its word.
  const isClause = found !== null && (found[2]?.includes('.') || announced || words.length === 0);
  const all = isClause ? words : tokenize(unnamed);
  const stopWords = new Set(language.stopWords);
  const contentTerms = all.filter((word) => !stopWords.has(word.text));
  return {
    typed: typed.trim(),
    clause: isClause ? found[2] : undefined,
    edition: isClause ? found[1] : undefined,
    point: isClause && found[3] !== undefined ? `${found[2]}-${found[3]}` : undefined,
    code: codeOf(text),
    words: all,
    contentTerms: contentTerms.length > 0 ? contentTerms : all,
  };
}

/** `cl. 8.1` is `cl 8.1`: a dot after letters ends a short form. */
const withoutDots = (text: string): string => text.replace(/(\p{L})\./gu, '$1 ').replace(/\/+/g, ' ');

const announces = (text: string, words: ReadonlySet<string>): boolean =>
  withoutDots(text)
    .split(/\s+/)
    .some((part) => words.has(part));

/** `TWD-PRC-8.1` as it is compared: `twd prc 8.1` and `TWD–PRC8.1` are the same. */
export function codeOf(text: string): string {
  return plain(text)
    .replace(dashes, '-')
    .replace(/([a-z])(?=\d)/g, '$1-')
    .replace(/[\s-]+/g, '-')
    .replace(/^-|[-.]$/g, '');
}
