import type { Concept } from './concepts.ts';
import type { Known, KnownPlace } from './known-places.ts';
import { strength, type TextScores } from './strength.ts';
import { sameWords, standsIn, type Word } from './wording.ts';

/** A title or name that stands whole in the question says more than its words one by one. */
const phraseWeight = { title: 1.5, name: 0.6 } as const;
/** A thing that was asked for and is the very title counts for more; half of a phrase says little. */
const entire = 1.6;
const half = 0.4;
/** That a place speaks of a thing by several names counts a little. */
const otherNames = 0.25;
/** What a place that speaks of nearly nothing that was asked keeps of its score. */
const least = 0.15;

/** How well a place fits what was asked; 0 is not at all. `bodies` has the texts' scores by stem. */
export function relevance(
  at: number,
  concepts: readonly Concept[],
  asked: readonly Word[],
  known: Known,
  bodies: ReadonlyMap<string, TextScores>,
): number {
  const place = known.places[at];
  if (!place) return 0;
  const met = concepts.map((concept) => ({ ...concept, ...meeting(concept, at, place, known, bodies) }));
  const score = sum(met.map(({ value }) => value));
  if (score === 0) return 0;
  const required = met.filter(({ hint }) => !hint);
  const all = sum(required.map(({ worth }) => worth));
  const covered = sum(required.map(({ worth, share }) => worth * share));
  return (score + phrases(place, asked, known)) * (least + (1 - least) * (all > 0 ? covered / all : 1));
}

/** How well a place meets one thing that was asked; `share` is 1 when it speaks of it, 0.5 when of a part of it. */
function meeting(
  { alternatives }: Concept,
  at: number,
  place: KnownPlace,
  known: Known,
  bodies: ReadonlyMap<string, TextScores>,
): { value: number; worth: number; share: number } {
  // What the manual calls a thing tells as much as what people call it, however often the manual says so.
  const typed = alternatives[0] ?? [];
  const value = sum(typed.map((word) => rarity(word, known, bodies))) / typed.length;
  const tried = alternatives.map((words) => {
    const found = words.map((word) => value * strength(word, place, bodies.get(word.stem)?.get(at) ?? 0));
    const complete = found.every((value) => value > 0);
    const factor = !complete ? half : isTitle(words, place) ? entire : 1;
    return { value: (factor * sum(found)) / words.length, complete };
  });
  const best = tried.reduce((a, b) => (b.value > a.value ? b : a));
  const others = sum(tried.map(({ value }) => value)) - best.value;
  return {
    value: best.value + otherNames * others,
    worth: value,
    share: best.value === 0 ? 0 : best.complete ? 1 : 0.5,
  };
}

/** A rare word tells more than one that stands everywhere. */
function rarity(
  { stem }: Word,
  { frequency, places }: Known,
  bodies: ReadonlyMap<string, TextScores>,
): number {
  const often = Math.max(frequency.get(stem) ?? 0, (bodies.get(stem)?.size ?? 0) / 2, 1);
  return Math.log(1 + places.length / often);
}

const isTitle = (words: readonly Word[], { titles }: KnownPlace): boolean =>
  titles.some((title) => sameWords(title, words));

/** What the longest title or name that is a part of the question counts for. */
function phrases({ titles, names }: KnownPlace, asked: readonly Word[], known: Known): number {
  const worth = (phrase: readonly Word[], weight: number) =>
    standsIn(phrase, asked) ? weight * sum(phrase.map((word) => rarity(word, known, new Map()))) : 0;
  return Math.max(
    0,
    ...titles.map((title) => worth(title, phraseWeight.title)),
    ...names.map((name) => worth(name, phraseWeight.name)),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
