import type { Facet } from '../../manual/search/search-index.ts';
import { formatMessage } from '../../manual/words/words.ts';

/** The words that the search box says after it is on the page. */
export interface BoxWords {
  locale: string;
  all: string;
  clause: string;
  point: string;
  none: string;
  noneHelp: string;
  read: string;
  parts: string;
  noTexts: string;
  failed: string;
  /** The key that opens the first result. */
  enter: string;
  /** Why a clause of another edition leads to one of ours: "{clause} is {here} here". */
  elsewhere: Record<'one' | 'more', string>;
  /** Why a number leads nowhere. */
  lost: Record<'unknown' | 'withoutCounterpart', string>;
  /** "{count} results" by plural form. */
  results: Record<'one' | 'other', string>;
}

/** "1 result", "53 results". */
export function countOf({ locale, results }: BoxWords, count: number): string {
  const form = new Intl.PluralRules(locale).select(count);
  return formatMessage(form === 'one' ? results.one : results.other, {
    count: new Intl.NumberFormat(locale).format(count),
  });
}

/** The lists in the box to choose a value of each facet from. */
export type FacetFields = Record<Facet, HTMLSelectElement>;
