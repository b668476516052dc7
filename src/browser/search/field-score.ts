import type { PreparedEntry } from './prepared-index.ts';
import type { Word } from './tokenizer.ts';

/** How the text of a page fits a word. */
export interface TextFit {
  /** 0 to 1, the page that fits best. */
  score: number;
  /** Where it stands in the text, as positions of words, rising. */
  at: readonly number[];
}

/** How the texts of pages fit a word; the pages as positions in the index. */
export type TextFits = ReadonlyMap<number, TextFit>;

/** What it counts for that a word stands somewhere; a name was given so that the page is found by it. */
const weights = { title: 2.5, name: 5, topic: 1, heading: 0.3, text: 0.6, body: 1.5 } as const;

/** How strongly a place speaks of a word. `body` is the score of its text, 0 to 1. */
export function fieldScore({ stem }: Word, place: PreparedEntry, body: number): number {
  const { titles, names, topics, headings, text } = place;
  const most = (phrases: readonly Word[][]) => Math.max(0, ...phrases.map((phrase) => share(stem, phrase)));
  return (
    weights.title * most(titles) +
    weights.name * most(names) +
    weights.topic * most(topics) +
    weights.heading * most(headings) +
    weights.text * (text.some((word) => word.stem === stem) ? 1 : 0) +
    weights.body * body
  );
}

/** True when a place is called by a word, in its title, a name, a case, a heading or what it says of itself. */
export const isCalled = ({ stem }: Word, { titles, names, topics, headings, text }: PreparedEntry): boolean =>
  [...titles, ...names, ...topics, ...headings, text].some((phrase) =>
    phrase.some((word) => word.stem === stem),
  );

/** How much of a phrase a word makes up: all of "outage", a part of "outage report". */
const share = (stem: string, phrase: readonly Word[]): number =>
  phrase.some((word) => word.stem === stem) ? phrase.length ** -0.6 : 0;
