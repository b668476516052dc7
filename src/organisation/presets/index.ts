import { type Catalogues, inLanguage } from '../../language/languages.ts';
import { english } from './en/index.ts';
import { matrix } from './facts/priorities.ts';
import type { PresetItem } from './item.ts';
import { presetFacts } from './lists.ts';
import type { PresetWords } from './words.ts';

/** What every organisation starts with, in one language. */
export interface Presets {
  /** Ready-made items by the path of their list. */
  lists: Readonly<Record<string, readonly PresetItem[]>>;
  /** Priority for impact (outer key) and urgency (inner key). */
  matrix: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The lists in the words of an edition, by its year; of what is no edition, in those of the earliest. */
  inEdition(year: unknown): Readonly<Record<string, readonly PresetItem[]>>;
  /** The words that the items are made of. */
  words: PresetWords;
  /** The titles that the items of a list start with, in one edition or another, by id. */
  titles(list: 'roles' | 'records'): ReadonlyMap<string, readonly string[]>;
}

type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The ready-made items in the words of one language. */
export function presetsWith(words: PresetWords): Presets {
  const byList: Readonly<Record<string, Words>> = { ...words.lists };
  const byYear: Readonly<Record<string, Readonly<Record<string, Words>>>> = { ...words.byEdition };
  const lists = wordedBy(presetFacts, byList);
  return {
    lists,
    matrix,
    words,
    inEdition(year) {
      const others = typeof year === 'string' && Object.hasOwn(byYear, year) ? byYear[year] : undefined;
      return others ? wordedBy(lists, others) : lists;
    },
    titles: (list) =>
      new Map(
        presetFacts[list].map(({ id }) => [
          id,
          [byList[list], ...Object.values(byYear).map((year) => year[list])].flatMap((worded) => {
            const title = worded?.[id]?.['title'];
            return typeof title === 'string' ? [title] : [];
          }),
        ]),
      ),
  };
}

function wordedBy(
  lists: Readonly<Record<string, readonly PresetItem[]>>,
  words: Readonly<Record<string, Words>>,
): Readonly<Record<string, readonly PresetItem[]>> {
  return Object.fromEntries(
    Object.entries(lists).map(([list, items]) => {
      const worded = words[list];
      return [list, worded ? items.map((item) => ({ ...item, ...worded[item.id] })) : items];
    }),
  );
}

const presets: Catalogues<Presets> = { en: presetsWith(english) };

/** What an organisation starts with in a language; in the default one where a config names no language that there is. */
export const presetsIn = (language: unknown): Presets => inLanguage(presets, language);
