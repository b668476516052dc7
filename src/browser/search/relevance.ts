import { fieldScore, type TextFits } from './field-score.ts';
import type { WeightedConcept, WeightedQuery } from './inverse-frequency.ts';
import { passageScore } from './passage-score.ts';
import { phraseScore } from './phrases.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import { sameWords, type Word } from './tokenizer.ts';
import { topicScore } from './topic-score.ts';

/** A thing that was asked for and is the very title counts for more; half of a phrase says little. */
const entire = 1.6;
const half = 0.4;
/** What the manual calls a thing, where it has a name with the word that was typed too. */
const lent = 0.7;
/** That a place speaks of a thing by several names counts a little. */
const otherNames = 0.25;
/** What it counts for that all of the question stands in one passage. */
const onePassage = 0.5;
/** What it counts for that the page has a case that is the question itself. */
const sameCase = 1.5;
/** What a place that speaks of nearly nothing that was asked keeps of its score. */
const least = 0.19;

/** How well a place fits what was asked; 0 is not at all. `bodies` has by stem how the texts fit, with places. */
export function relevance(
  at: number,
  asked: WeightedQuery,
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
): number {
  const place = known.places[at];
  if (!place) return 0;
  const met = asked.concepts.map((concept) => ({ ...concept, ...meeting(concept, at, place, bodies) }));
  const score = sum(met.map(({ value }) => value));
  if (score === 0) return 0;
  const required = met.filter(({ hint }) => !hint);
  const all = sum(required.map(({ worth }) => worth));
  const covered = sum(required.map(({ worth, share }) => worth * share));
  return (
    (score + phraseScore(place, asked, known)) *
    (least + (1 - least) * (all > 0 ? covered / all : 1)) *
    (1 + onePassage * passageScore(at, asked, bodies) ** 3) *
    (1 + sameCase * topicScore(place, asked, known) ** 2)
  );
}

/** How well a place meets one thing that was asked; `share` is 1 when it speaks of it, 0.5 when of a part of it. */
function meeting(
  { alternatives, worth, isNamed }: WeightedConcept,
  at: number,
  place: PreparedEntry,
  bodies: ReadonlyMap<string, TextFits>,
): { value: number; share: number } {
  const tried = alternatives.map((words, index) => {
    const found = words.map(
      (word) => worth * fieldScore(word, place, bodies.get(word.stem)?.get(at)?.score ?? 0),
    );
    const complete = found.every((value) => value > 0);
    const factor = !complete ? half : isTitle(words, place) ? entire : 1;
    const own = index > 0 && isNamed ? lent : 1;
    return { value: (own * factor * sum(found)) / words.length, complete };
  });
  const best = tried.reduce((a, b) => (b.value > a.value ? b : a));
  const others = sum(tried.map(({ value }) => value)) - best.value;
  return {
    value: best.value + otherNames * others,
    share: best.value === 0 ? 0 : best.complete ? 1 : 0.5,
  };
}

const isTitle = (words: readonly Word[], { titles }: PreparedEntry): boolean =>
  titles.some((title) => sameWords(title, words));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
