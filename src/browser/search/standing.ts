import type { Word } from './tokenizer.ts';

/** The fields of a place that words stand in, by name. */
export type Field = 'title' | 'name' | 'topic' | 'asked' | 'heading' | 'text';

/** A phrase of a place. */
export interface Phrase {
  /** Position of the place in the index. */
  at: number;
  field: Field;
  /** Each word once. */
  words: readonly Word[];
}

/** The phrases of a place, by what they are. */
interface Phrases {
  titles: readonly Word[][];
  names: readonly Word[][];
  topics: readonly Word[][];
  asked: readonly Word[][];
  headings: readonly Word[][];
  text: readonly Word[];
}

/** How much of a place's phrases a word makes up, by field: all of "outage", a part of "outage report". */
export type Stand = Partial<Record<Field, number>>;

/** Where words stand in the list of pages, by their stems: looked up for every word of a question instead of searched. */
export interface Standing {
  /** By stem and position of the place. */
  stands: ReadonlyMap<string, ReadonlyMap<number, Stand>>;
  /** The phrases that have a stem. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** A word of a long phrase says little of it. */
const share = (phrase: readonly Word[]): number => phrase.length ** -0.6;

/** Looks through all places once. */
export function standingOf(places: readonly Phrases[]): Standing {
  const stands = new Map<string, Map<number, Stand>>();
  const phrases = new Map<string, Phrase[]>();
  const enter = (at: number, field: Field, written: readonly Word[]) => {
    const words = [...new Map(written.map((word) => [word.stem, word])).values()];
    const phrase = { at, field, words };
    for (const { stem } of words) {
      const there = stands.get(stem) ?? new Map<number, Stand>();
      stands.set(stem, there);
      const stand = there.get(at) ?? {};
      there.set(at, stand);
      stand[field] = field === 'text' ? 1 : Math.max(stand[field] ?? 0, share(written));
      if (field === 'text' || field === 'heading') continue;
      const known = phrases.get(stem);
      if (known) known.push(phrase);
      else phrases.set(stem, [phrase]);
    }
  };
  for (const [at, { titles, names, topics, asked, headings, text }] of places.entries()) {
    for (const phrase of titles) enter(at, 'title', phrase);
    for (const phrase of names) enter(at, 'name', phrase);
    for (const phrase of topics) enter(at, 'topic', phrase);
    for (const phrase of asked) enter(at, 'asked', phrase);
    for (const phrase of headings) enter(at, 'heading', phrase);
    enter(at, 'text', text);
  }
  return { stands, phrases };
}
