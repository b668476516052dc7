import { calledShare, fieldScore, type TextFits } from './field-score.ts';
import type { WeightedConcept, WeightedQuery } from './inverse-frequency.ts';
import type { Likeness } from './likeness.ts';
import { pairScore, passageScore } from './passage-score.ts';
import { phraseScore } from './phrases.ts';
import type { PreparedEntry, PreparedIndex } from './prepared-index.ts';
import { sameText, sameWords, type Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** How well a place fits what was asked; 0 is not at all. `bodies` has by stem how the texts fit, with places. */
export function relevance(
  at: number,
  asked: WeightedQuery,
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
  alike: Likeness | undefined,
): number {
  const place = known.places[at];
  if (!place) return 0;
  const met = asked.concepts.map((concept) => ({
    ...concept,
    ...meeting(concept, at, place, known, bodies),
  }));
  const score = sum(met.map(({ value }) => value));
  if (score === 0) return 0;
  const told = sum(met.map(({ worth }) => worth));
  const required = met.filter(({ hint }) => !hint);
  const all = sum(required.map(({ worth }) => worth));
  const covered = sum(required.map(({ worth, share }) => worth * share));
  return (
    (score + phraseScore(place, asked, known) + told * askedShare(asked, alike)) *
    (weights.least + (1 - weights.least) * (all > 0 ? covered / all : 1)) ** weights.missing *
    (1 + weights.onePassage * passageScore(at, asked, bodies) ** weights.passagePower) *
    (1 + weights.pairs * pairScore(at, asked, bodies)) *
    (1 + weights.sameCase * (alike?.topic ?? 0) ** weights.casePower) *
    (1 + weights.sameAsked * (alike?.asked ?? 0) ** weights.askedPower) *
    (1 + weights.sameName * (alike?.name ?? 0) ** weights.namePower)
  );
}

/** Fewer words are a name. */
const leastQuestion = 4;

/** What a question adds that people ask of a page: it is answered there, in whatever words the page has. */
const askedShare = ({ words }: WeightedQuery, alike: Likeness | undefined): number =>
  words.length < leastQuestion ? 0 : weights.asAsked * (alike?.asked ?? 0) ** weights.asAskedPower;

/**
 * How well a place meets one thing that was asked; `share` is 1 when it is called so, less when only its text speaks of it, and half
 * of that where it speaks of a part.
 */
function meeting(
  { alternatives, worth, isNamed }: WeightedConcept,
  at: number,
  place: PreparedEntry,
  known: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
): { value: number; share: number } {
  const tried = alternatives.map((words, index) => {
    const texts = words.map(({ stem }) => bodies.get(stem)?.get(at)?.score ?? 0);
    const found = words.map((word, nth) => worth * fieldScore(word, at, texts[nth] ?? 0, known));
    const complete = found.every((value) => value > 0);
    const factor = !complete ? weights.half : isTitle(words, place) ? weights.entire : 1;
    const own = index > 0 && isNamed ? weights.lent : 1;
    const called = Math.min(...words.map((word) => calledShare(word, at, known)));
    return {
      value: (own * factor * sum(found)) / words.length,
      share:
        (complete ? 1 : 0.5) *
        Math.max(called, weights.inPassing + (1 - weights.inPassing) * Math.min(...texts)),
    };
  });
  for (const { stem } of alternatives[0]?.length === 1 ? (alternatives[0] ?? []) : [])
    for (const word of known.rings.get(stem) ?? []) {
      const value = weights.ringField * worth * fieldScore(word, at, 0, known);
      if (value > 0) tried.push({ value, share: weights.ringField * calledShare(word, at, known) });
    }
  const best = tried.reduce((a, b) => (b.value > a.value ? b : a));
  const others = sum(tried.map(({ value }) => value)) - best.value;
  return {
    value: best.value + weights.otherNames * others,
    share: best.value === 0 ? 0 : best.share,
  };
}

/** A list is called by its very name only: "change" is not "Changes". */
const isTitle = (words: readonly Word[], { titles, place }: PreparedEntry): boolean =>
  titles.some((title) => (place.kind === 'list' ? sameText : sameWords)(title, words));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
