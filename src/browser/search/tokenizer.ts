import type { SearchLanguage } from '../../manual/words/words.ts';

/** A word as it was written, without accents and in lower case, and what is left of it without its ending. */
export interface Word {
  text: string;
  stem: string;
}

const marks = /\p{M}+/gu;
/** A number keeps its dots: 8.1 is another thing than 81, or 8 and 1. A word keeps its apostrophe: "can't". */
const parts = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** The same for all ways to write the same letters. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();

/** A word with signs inside it: "follow-up", "go/no-go", "service.desk@example.com". */
const withSigns = /[\p{L}\p{N}]+(?:[-./@_]+[\p{L}\p{N}]+)+/gu;

/** The words of a text that have signs inside them, as they are written; numbers of clauses and documents are none. */
export const writtenWords = (text: string): string[] =>
  (plain(text).match(withSigns) ?? []).filter((word) => !/^\P{L}*$/u.test(word) && !/\d\.\d/.test(word));

/** How a language writes words: gives the words of a text. */
export type Tokenizer = (text: string) => Word[];

/** Short words have no ending to lose, or nothing would be left of them. */
const leastStem = 4;
const leastPlural = 3;

/** Makes the tokenizer of a language from its suffixes, which have to come longest first. */
export function tokenizerOf({
  suffixes,
  contractions,
}: Pick<SearchLanguage, 'suffixes' | 'contractions'>): Tokenizer {
  const stems = new Map<string, string>();
  const stemOf = (text: string): string => {
    const known = stems.get(text) ?? stemmed(text, suffixes);
    stems.set(text, known);
    return known;
  };
  const whole = (word: string): string => {
    const found = word.includes("'") && contractions.find(([short]) => word.endsWith(short));
    return found ? word.slice(0, -found[0].length) + found[1] : word;
  };
  return (text) =>
    (plain(text).match(parts) ?? [])
      .flatMap((part) => whole(part).split(' '))
      .map((part) => ({ text: part, stem: stemOf(part) }));
}

function stemmed(text: string, suffixes: readonly string[]): string {
  const ending = suffixes.find(
    (end) =>
      text.endsWith(end) &&
      !text.endsWith('ss') &&
      text.length - end.length >= (end === 's' ? leastPlural : leastStem),
  );
  if (ending === undefined) return text;
  const rest = text.slice(0, -ending.length);
  // "planning" and "plan" are one word.
  return /([bdgklmnprt])\1$/.test(rest) && rest.length > leastStem ? rest.slice(0, -1) : rest;
}

/** True when the words stand in `text` one after the other. */
export function standsIn(phrase: readonly Word[], text: readonly Word[]): boolean {
  return placeIn(phrase, text) >= 0;
}

/** Where a phrase begins in a text, or -1. */
export function placeIn(phrase: readonly Word[], text: readonly Word[]): number {
  if (phrase.length === 0) return -1;
  for (let start = 0; start + phrase.length <= text.length; start++)
    if (phrase.every(({ stem }, index) => text[start + index]?.stem === stem)) return start;
  return -1;
}

/** True when two texts are the same to the letter. */
export const sameText = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);

/** True when two texts are the same but for endings. */
export const sameWords = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && standsIn(a, b);
