import type { SentIndex } from '../../manual/search/sent-index.ts';
import { FullText } from './full-text.ts';
import { type PreparedIndex, prepareIndex } from './prepared-index.ts';
import { wholeIndex } from './whole-index.ts';

/** What is searched in; `texts` is undefined where no texts are indexed, as while writing. */
export interface Source {
  known: PreparedIndex;
  texts: FullText | undefined;
}

/** Fetches the index, and opens the texts at `texts`, an address; empty where there are none. */
export async function openSource(index: string, texts: string): Promise<Source> {
  const response = await fetch(index);
  if (!response.ok) throw new Error(`${response.status} ${index}`);
  const known = prepareIndex(wholeIndex((await response.json()) as SentIndex));
  return { known, texts: texts ? await FullText.open(texts, known.places.length) : undefined };
}
