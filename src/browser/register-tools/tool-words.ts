import type { Facet } from './facets.ts';

/** The words that the page hands over to its tools, in the language of the manual. */
export interface ToolWords {
  language: string;
  facets: readonly Facet[];
  sortBy(column: string): string;
  upwards(column: string): string;
  downwards(column: string): string;
  /** "12 of 150 documents". */
  shown(count: number): string;
  filterIs(column: string, value: string): string;
  filteredBy(count: string, filters: string): string;
}

/** Sentences with places to fill, as the page carries them. */
export interface ToolSentences {
  language: string;
  facets: Facet[];
  sortBy: string;
  upwards: string;
  downwards: string;
  shown: string;
  filterIs: string;
  filteredBy: string;
}

/** Reads the words from the element that the tools work in. */
export function wordsOfTools(scope: HTMLElement): ToolWords {
  const said = JSON.parse(scope.dataset['registerTools'] ?? '{}') as ToolSentences;
  const numbers = new Intl.NumberFormat(said.language);
  const fill = (sentence: string, places: Record<string, string>) =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
  return {
    language: said.language,
    facets: said.facets,
    sortBy: (column) => fill(said.sortBy, { column }),
    upwards: (column) => fill(said.upwards, { column }),
    downwards: (column) => fill(said.downwards, { column }),
    shown: (count) => fill(said.shown, { part: numbers.format(count) }),
    filterIs: (column, value) => fill(said.filterIs, { column, value }),
    filteredBy: (count, filters) => fill(said.filteredBy, { count, filters }),
  };
}
