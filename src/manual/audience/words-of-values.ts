import type { Decision } from '../../organisation/index.ts';
import type { Sought } from './find-words.ts';

/** A word that no extract for an audience may hold, and what it is; the word itself may be nobody's business. */
export interface HiddenWord extends Sought {
  what: string;
  /** What it tells of; words of the same are told once. */
  of: string;
  /** Whether programs and style sheets may well say it too. */
  common?: boolean;
}

/** What is shorter stands in other words by chance; a name is known by its capital letters then. */
export const shortest = 4;

/** What a value says, each thing of a list by itself. */
export const spoken = ({ value }: Decision): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));

/** Words in small letters. */
export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a value; figures are known by their digits. */
export const wordsOfValue = (one: Decision, everyday: ReadonlySet<string>): HiddenWord[] =>
  spoken(one).flatMap((value) => {
    const what = { what: one.path, of: one.path };
    // A sentence may stand elsewhere without its full stop.
    const word = one.field?.kind === 'url' ? asTyped(value) : value.replace(/[.,;:!?\s]+$/, '');
    return isFigure(word)
      ? [{ word, how: 'digits', where: 'both', ...what }]
      : wordOf(word, what, one.field?.personal ? 2 : shortest, everyday);
  });

/** The address of a site without what people leave out. */
const asTyped = (address: string): string => address.replace(/^\w+:\/\/(?:www\.)?/, '').replace(/\/+$/, '');

/** Figures and nothing else, more than those of a year: the number of a telephone, of an account, a price. */
const isFigure = (word: string): boolean =>
  /^\+?[\d\s.,'’()/-]+$/.test(word) && word.replace(/\D/g, '').length > shortest;

/** The last word of the name of a person, as it is written in names: "Ask Ms Whisper". */
export function surnameOf(
  one: Decision,
  ofShown: ReadonlySet<string>,
  everyday: ReadonlySet<string>,
): HiddenWord[] {
  if (!one.field?.personal && !/^roles\.[^.]+\.holder$/.test(one.path)) return [];
  return spoken(one).flatMap((word): HiddenWord[] => {
    const last = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)* (\p{Lu}[\p{L}'’-]+)$/u.exec(word.trim())?.[1] ?? '';
    const low = last.toLowerCase();
    if (last.length < shortest || everyday.has(low) || ofShown.has(low)) return [];
    return [{ word: last, how: 'written', where: 'both', what: `a word of ${one.path}`, of: one.path }];
  });
}

/** Words of every day are meant where they are written just so; a short name, where it has its capital letters. */
export function wordOf(
  word: string,
  what: Pick<HiddenWord, 'what' | 'of'>,
  least: number,
  everyday: ReadonlySet<string>,
): HiddenWord[] {
  const { length } = word.trim();
  if (length < least || (length < shortest && !/\p{Lu}/u.test(word))) return [];
  const isCommon = tokens(word).every((one) => everyday.has(one));
  const how = isCommon || length < shortest ? 'written' : 'any-case';
  const where = isCommon && tokens(word).length === 1 ? 'text' : 'both';
  return [{ word, how, ...what, where, ...(isCommon ? { common: true } : {}) }];
}
