import type { Facet } from '../../manual/search/search-index.ts';
import { cluesFor, cluesOf } from './clues.ts';
import type { Match } from './exact-match.ts';
import { isWithin, type Named, type Passages, passagesOf } from './excerpts.ts';
import { type Choice, type Chosen, choices, filteredBy } from './facet-filter.ts';
import { type Found, find } from './find.ts';
import type { WeightedQuery } from './inverse-frequency.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import type { Source } from './source.ts';
import type { Word } from './tokenizer.ts';

/** What the box shows for what was typed and chosen. */
export interface Answer extends Found {
  typed: string;
  choices: Record<Facet, Choice[]>;
}

/** What nobody asked. */
const nothing: Omit<Found, 'results'> = {
  sought: [],
  asked: { concepts: [], words: [], stems: new Set(), ringed: new Set(), telling: new Set() },
  intent: { types: new Set(), sentence: false, bare: false },
  readAs: undefined,
  lost: undefined,
};

/** Answers a question; without one, everything that fits the choice is listed in the order of the manual. */
export async function answerTo(typed: string, chosen: Chosen, source: Source): Promise<Answer> {
  if (typed !== '') await source.complete?.();
  const { known, texts } = source;
  const isChosen = Object.values(chosen).some((value) => value !== '');
  const all = known.places.map((place) => ({ known: place }));
  const found = typed === '' ? { results: isChosen ? all : [], ...nothing } : await find(typed, known, texts);
  return {
    ...found,
    typed,
    results: filteredBy(found.results, chosen),
    choices: choices(typed === '' ? all : found.results, chosen, known.index.labels),
  };
}

/**
 * What a place has to say of what was typed, as stems, where that is one or two words, or one of the names that people have
 * for a page: of itself it tells of no place. A name without a word of the title is none of the page's: "stolen laptop" is a
 * case that it speaks of. Of two words that make no name the title's own need not be said again.
 */
export function nameIn(
  { names, titles }: PreparedEntry,
  { words }: WeightedQuery,
  { stopWords }: PreparedIndex,
): Named | undefined {
  const stemsOf = (some: readonly Word[]) =>
    new Set(some.flatMap(({ text, stem }) => (stopWords.has(text) ? [] : [stem])));
  const typed = stemsOf(words);
  const isName = names.map(stemsOf).some((name) => name.size === typed.size && isWithin(typed, name));
  const untitled = [...typed].filter((stem) => !titles.flat().some((word) => word.stem === stem));
  const alone = typed.size === 1;
  if (isName) return untitled.length === typed.size ? undefined : { stems: typed, alone };
  if (typed.size > 2) return undefined;
  return { stems: alone ? typed : new Set(untitled), alone };
}

/** The passages to show with results; `undefined` for those whose text could not be had. */
export function passagesFor(
  results: readonly Match[],
  { sought, asked, intent }: Pick<Found, 'sought' | 'asked' | 'intent'>,
  { known, texts }: Source,
): Promise<(Passages | undefined)[]> {
  const positions = new Map(known.places.map(({ place: { url } }, position) => [url, position]));
  const clues = cluesOf(asked, known);
  return Promise.all(
    results.map(async ({ known: place, point }) => {
      const page = await texts?.page(positions.get(place.place.url) ?? -1);
      if (!page) return undefined;
      return passagesOf(
        page,
        {
          sought,
          clues: cluesFor(place, clues, asked, known),
          doing: intent.types.has('procedure'),
          name: intent.sentence ? undefined : nameIn(place, asked, known),
          tokenize: known.tokenize,
        },
        { ...place.place, point },
      );
    }),
  );
}
