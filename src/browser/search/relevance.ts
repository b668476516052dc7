import { fieldScore, isCalled, type TextFits } from './field-score.ts';
import type { WeightedConcept, WeightedQuery } from './inverse-frequency.ts';
import { nameLikeness, topicLikeness } from './likeness.ts';
import { passageScore } from './passage-score.ts';
import { phraseScore } from './phrases.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import { sameText, sameWords, type Word } from './tokenizer.ts';

/** A thing that was asked for and is the very title counts for more; half of a phrase says little. */
const entire = 1.6;
const half = 0.4;
/** What the manual calls a thing, where it has a name with the word that was typed too. */
const lent = 0.7;
/** That a place speaks of a thing by several names counts a little. */
const otherNames = 0.45;
/** What it counts for that all of the question stands in one passage. */
const onePassage = 0.5;
/** What it counts for that the page has a case that is the question itself. */
const sameCase = 2.25;
/** What it counts for that the page has a name that is the question itself. */
const sameName = 0.85;
/** A thing that stands in the text alone is spoken of in passing, unless the text is the one that says most of it. */
const inPassing = 0.45;
/** What a place that speaks of nearly nothing that was asked keeps of its score. */
const least = 0.19;
/** How much a question that is met in part loses for what is missing. */
const missing = 1.4;

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
    (least + (1 - least) * (all > 0 ? covered / all : 1)) ** missing *
    (1 + onePassage * passageScore(at, asked, bodies) ** 3) *
    (1 + sameCase * topicLikeness(place, asked, known) ** 2) *
    (1 + sameName * nameLikeness(place, asked, known) ** 2)
  );
}

/**
 * How well a place meets one thing that was asked; `share` is 1 when it is called so, less when only its text speaks of it, and half
 * of that where it speaks of a part.
 */
function meeting(
  { alternatives, worth, isNamed }: WeightedConcept,
  at: number,
  place: PreparedEntry,
  bodies: ReadonlyMap<string, TextFits>,
): { value: number; share: number } {
  const tried = alternatives.map((words, index) => {
    const texts = words.map(({ stem }) => bodies.get(stem)?.get(at)?.score ?? 0);
    const found = words.map((word, nth) => worth * fieldScore(word, place, texts[nth] ?? 0));
    const complete = found.every((value) => value > 0);
    const factor = !complete ? half : isTitle(words, place) ? entire : 1;
    const own = index > 0 && isNamed ? lent : 1;
    const named = words.every((word) => isCalled(word, place));
    return {
      value: (own * factor * sum(found)) / words.length,
      share: (complete ? 1 : 0.5) * (named ? 1 : inPassing + (1 - inPassing) * Math.min(...texts)),
    };
  });
  const best = tried.reduce((a, b) => (b.value > a.value ? b : a));
  const others = sum(tried.map(({ value }) => value)) - best.value;
  return {
    value: best.value + otherNames * others,
    share: best.value === 0 ? 0 : best.share,
  };
}

/** A list is called by its very name only: "change" is not "Changes". */
const isTitle = (words: readonly Word[], { titles, place }: PreparedEntry): boolean =>
  titles.some((title) => (place.kind === 'list' ? sameText : sameWords)(title, words));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
