import { searchIndex } from '../manual/search/make-index.ts';
import { manual } from './manual.ts';
import { words } from './words.ts';

/** What the search knows of this manual. */
export const index = searchIndex(manual, words);

const positions = new Map(index.places.map(({ url }, position) => [url, position]));

/** Position of a page in the index, by its site path; the search finds a page's text by it. */
export const searchPosition = (path: string): number | undefined => positions.get(path);
