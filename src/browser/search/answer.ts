import type { Facet } from '../../manual/search/search-index.ts';
import type { Match } from './exact-match.ts';
import { type Passages, passagesOf } from './excerpts.ts';
import { type Choice, type Chosen, choices, filteredBy } from './facet-filter.ts';
import { find, type LostNumber } from './find.ts';
import type { Source } from './source.ts';
import type { Word } from './tokenizer.ts';

/** What the box shows for what was typed and chosen. */
export interface Answer {
  typed: string;
  results: Match[];
  choices: Record<Facet, Choice[]>;
  readAs: string | undefined;
  lost: LostNumber | undefined;
  sought: Word[];
}

/** Answers a question; without one, everything that fits the choice is listed in the order of the manual. */
export async function answerTo(typed: string, chosen: Chosen, source: Source): Promise<Answer> {
  if (typed !== '') await source.complete?.();
  const { known, texts } = source;
  const isChosen = Object.values(chosen).some((value) => value !== '');
  const all = known.places.map((place) => ({ known: place }));
  const found =
    typed === ''
      ? { results: isChosen ? all : [], sought: [], readAs: undefined, lost: undefined }
      : await find(typed, known, texts);
  return {
    typed,
    results: filteredBy(found.results, chosen),
    choices: choices(typed === '' ? all : found.results, chosen, known.index.labels),
    readAs: found.readAs,
    lost: found.lost,
    sought: found.sought,
  };
}

/** The passages to show with results; `undefined` for those whose text could not be had. */
export function passagesFor(
  results: readonly Match[],
  sought: readonly Word[],
  { known, texts }: Source,
): Promise<(Passages | undefined)[]> {
  const positions = new Map(known.places.map(({ place: { url } }, position) => [url, position]));
  return Promise.all(
    results.map(async ({ known: place, point }) => {
      const page = await texts?.page(positions.get(place.place.url) ?? -1);
      return page && passagesOf(page, sought, known.tokenize, { ...place.place, point });
    }),
  );
}
