import type { Facet } from '../../manual/search/search-index.ts';
import { cluesFor, cluesOf } from './clues.ts';
import type { Match } from './exact-match.ts';
import { type Passages, passagesOf } from './excerpts.ts';
import { type Choice, type Chosen, choices, filteredBy } from './facet-filter.ts';
import { type Found, find } from './find.ts';
import type { Source } from './source.ts';

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
          tokenize: known.tokenize,
        },
        { ...place.place, point },
      );
    }),
  );
}
