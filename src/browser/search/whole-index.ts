import type { SearchEntry, SearchIndex } from '../../manual/search/search-index.ts';
import type { SentEntry, SentIndex } from '../../manual/search/sent-index.ts';

/** The index with all that was left out on the way. */
export const wholeIndex = ({ places, ...index }: SentIndex): SearchIndex => ({
  ...index,
  places: places.map(wholeEntry),
});

const wholeEntry = ({ points = [], values, number = '', ...place }: SentEntry): SearchEntry => ({
  clauses: [],
  names: [],
  headings: [],
  topics: [],
  demands: '',
  lead: '',
  oneOfMany: false,
  ...place,
  number,
  points: points.map((id) => `${number}-${id}`),
  values: { section: [], type: [], owner: [], state: [], ...values },
});
