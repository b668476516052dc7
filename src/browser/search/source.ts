import type { SentAsked, SentIndex } from '../../manual/search/sent-index.ts';
import { FullText } from './full-text.ts';
import { type PreparedIndex, prepareIndex } from './prepared-index.ts';
import { wholeIndex } from './whole-index.ts';

/** What is searched in; `texts` is undefined where no texts are indexed, as while writing. */
export interface Source {
  known: PreparedIndex;
  texts: FullText | undefined;
  /** Gets what only a question needs, once; to be waited for before `known` is asked. */
  complete?: () => Promise<void>;
}

/** Fetches the index, and opens the texts at `texts`, an address; empty where there are none. */
export async function openSource(index: string, texts: string): Promise<Source> {
  const sent = await fetched<SentIndex>(index);
  const known = prepareIndex(wholeIndex(sent));
  let completed: Promise<void> | undefined;
  const source: Source = {
    known,
    texts: texts ? await FullText.open(texts, known.places.length) : undefined,
    complete: () => {
      completed ??= fetched<SentAsked>(index.replace(/\.json$/, '-asked.json')).then(
        (asked) => {
          source.known = prepareIndex(wholeIndex(sent, asked));
        },
        // Without it the search finds less, and works.
        () => {
          completed = undefined;
        },
      );
      return completed;
    },
  };
  return source;
}

async function fetched<Sent>(address: string): Promise<Sent> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Sent;
}
