import { manualWords } from '../manual/words/catalogue.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { manual } from './manual.ts';

export { shortened } from '../manual/words/page-words.ts';

/** The words of the manual, those of its documents. */
export const words = manualWords(manual.printing);

/** The words of pages, and how figures, dates and intervals are written in the manual's locale. */
export const { site, figure, counted, dateInWords, intervalInWords, monthInWords } = pageWords(words);
