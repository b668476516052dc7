import { type PreparedIndex, prepareIndex } from '../../src/browser/search/prepared-index.ts';
import type { OtherClause, SearchEntry, SearchIndex } from '../../src/manual/search/search-index.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';

const blank: SearchEntry = {
  kind: 'document',
  url: '',
  number: '',
  title: '',
  clauses: [],
  names: [],
  headings: [],
  topics: [],
  asked: [],
  points: [],
  demands: '',
  lead: '',
  oneOfMany: false,
  values: { section: [], type: ['procedure'], owner: [], state: [] },
};

/** A page of a made-up manual; its address is its title where none is given. */
export const page = (given: Partial<SearchEntry> & { state?: string }): SearchEntry => ({
  ...blank,
  url: given.title ?? given.number ?? '',
  ...given,
  values: { ...blank.values, ...given.values, ...(given.state ? { state: [given.state] } : {}) },
});

/** A clause of a made-up manual. */
export const clause = (number: string, given: Partial<SearchEntry> = {}): SearchEntry =>
  page({
    kind: 'clause',
    number,
    url: `clauses/${number}/`,
    clauses: [number],
    values: { section: [number.split('.')[0] ?? ''], type: ['clause'], owner: [], state: [] },
    ...given,
  });

/** A made-up manual of these pages, ready to be searched. */
export const manualOfPages = (...places: SearchEntry[]): PreparedIndex => manualBeside([], ...places);

/** The same, where another edition has these clauses. */
export function manualBeside(elsewhere: OtherClause[], ...places: SearchEntry[]): PreparedIndex {
  return manualFor([], elsewhere, ...places);
}

/** The same, with pages that are made for things of these names. */
export function manualFor(
  things: SearchIndex['things'],
  elsewhere: OtherClause[],
  ...places: SearchEntry[]
): PreparedIndex {
  const index: SearchIndex = {
    edition: '2011',
    editions: [
      ['2011', 'The standard:2011'],
      ['2018', 'The standard:2018'],
    ],
    elsewhere,
    places,
    things,
    labels: { section: [], type: [['clause', 'Clause']], owner: [], state: [] },
    language: wordsOf('en', 'en-GB').search,
  };
  return prepareIndex(index);
}
