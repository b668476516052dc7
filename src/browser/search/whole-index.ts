import type { SearchEntry, SearchIndex } from '../../manual/search/search-index.ts';
import type { SentAsked, SentEntry, SentIndex } from '../../manual/search/sent-index.ts';

const nothingYet: SentAsked = { words: { rings: [], synonyms: [] }, asked: [], things: [] };

/** The index with all that was left out on the way, and what came later where that is there. */
export const wholeIndex = (
  { places, language, ...index }: SentIndex,
  { words, asked, things } = nothingYet,
): SearchIndex => ({
  ...index,
  things,
  language: { ...language, ...words },
  places: places.map((place, at) => wholeEntry(place, asked[at] ?? [])),
});

const wholeEntry = (
  { points = [], values, number = '', ...place }: SentEntry,
  asked: string[],
): SearchEntry => ({
  clauses: [],
  names: [],
  headings: [],
  topics: [],
  demands: '',
  lead: '',
  oneOfMany: false,
  ...place,
  number,
  asked,
  points: points.map((id) => `${number}-${id}`),
  values: { section: [], type: [], owner: [], state: [], ...values },
});
