import { inverseFrequency, type WeightedQuery } from './inverse-frequency.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import type { Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** One thing to look for in the text of a page: its ways to be said, and what each tells. */
export interface Clue {
  /** How much of the question it is; what is hinted or only says how the question is put tells less. */
  worth: number;
  /** The question would not be answered without it. */
  required: boolean;
  /** The page is called so: that it speaks of it tells nothing of the place. */
  titled: boolean;
  /** Each a phrase; `part` is what it tells of the clue, 0 to 1. */
  ways: { words: readonly Word[]; part: number }[];
}

/**
 * What a question gives to find a passage by: the things it is about, in all words for them, and what only told the kind of
 * page. "Who approves a change" is a question about changes, and its answer stands where somebody approves.
 */
export function cluesOf(asked: WeightedQuery, known: PreparedIndex): Clue[] {
  const things = asked.concepts.map(({ alternatives, worth, hint }): Clue => {
    const [typed = [], ...others] = alternatives;
    const ringed = typed.length === 1 ? (known.rings.get(typed[0]?.stem ?? '') ?? []) : [];
    return {
      worth,
      required: !hint,
      titled: false,
      ways: [
        { words: typed, part: 1 },
        ...(typed.length > 1 ? typed.map((word) => ({ words: [word], part: weights.landingHalf })) : []),
        ...others.map((words) => ({ words, part: weights.landingMeant })),
        ...ringed.map((word) => ({ words: [word], part: weights.landingRinged })),
      ],
    };
  });
  const used = new Set(
    asked.concepts.flatMap(({ alternatives }) => alternatives.flat()).map(({ stem }) => stem),
  );
  const manner = asked.words.filter(({ text, stem }) => !used.has(stem) && !known.stopWords.has(text));
  return [
    ...things,
    ...manner.map((word) => ({
      worth: weights.landingManner * inverseFrequency([word], known),
      required: false,
      titled: false,
      ways: [{ words: [word], part: 1 }],
    })),
  ];
}

/**
 * The clues for one page. What its title says leads to no place on it; the name or the question that people use for it and
 * that has most of what was typed says the rest in other words: "laptop" finds what "stolen laptop" is about.
 */
export function cluesFor(
  { titles, names, asked: questions }: PreparedEntry,
  clues: readonly Clue[],
  { words, stems }: WeightedQuery,
  known: PreparedIndex,
): Clue[] {
  const title = new Set(titles.flat().map(({ stem }) => stem));
  const typed = words.filter(({ text }) => !known.stopWords.has(text));
  const tells = (some: readonly Word[]) => inverseFrequency(some, known);
  let best: { like: number; more: Word[] } = { like: weights.landingAlike, more: [] };
  for (const phrase of [...names, ...questions]) {
    const said = phrase.filter(({ text }) => !known.stopWords.has(text));
    const shared = typed.filter(({ stem }) => said.some((word) => word.stem === stem));
    const like = (2 * tells(shared)) / (tells(typed) + tells(said) || 1);
    if (like > best.like) best = { like, more: said.filter(({ stem }) => !stems.has(stem)) };
  }
  return [
    ...clues.map((clue) => ({
      ...clue,
      titled: (clue.ways[0]?.words ?? []).every(({ stem }) => title.has(stem)),
    })),
    ...best.more.map((word) => ({
      worth: weights.landingNamed * best.like * tells([word]),
      required: false,
      titled: title.has(word.stem),
      ways: [
        { words: [word], part: 1 },
        ...(known.rings.get(word.stem) ?? []).map((other) => ({
          words: [other],
          part: weights.landingRinged,
        })),
      ],
    })),
  ];
}

/** Where a clue stands in a text. */
export interface Hit {
  at: number;
  clue: number;
  part: number;
}

/** Words of one phrase may stand so far apart. */
const apart = 4;

/** All places of a text where clues stand, rising; `stems` has for each word of the text what it is a form of. */
export function hitsOf(clues: readonly Clue[], stems: readonly (readonly string[])[]): Hit[] {
  const places = new Map<string, number[]>();
  stems.forEach((all, at) => {
    for (const stem of all) {
      const known = places.get(stem);
      if (known) known.push(at);
      else places.set(stem, [at]);
    }
  });
  const standsOf = ([first, ...others]: readonly Word[]): number[] =>
    (places.get(first?.stem ?? '') ?? []).filter((at) =>
      others.every(({ stem }) => places.get(stem)?.some((other) => Math.abs(other - at) <= apart)),
    );
  return clues
    .flatMap(({ ways }, clue) =>
      ways.flatMap(({ words, part }) => standsOf(words).map((at) => ({ at, clue, part }))),
    )
    .sort((a, b) => a.at - b.at);
}
