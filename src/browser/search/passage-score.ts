import type { TextFits } from './field-score.ts';
import type { WeightedQuery } from './inverse-frequency.ts';
import type { Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** Words of one phrase may stand so far apart. */
const apart = 4;

/**
 * How much of a question one passage of a page speaks of, 0 to 1: a page on which everything that was asked stands in three
 * sentences answers it, one on which it is spread over ten screens may not.
 */
export function passageScore(
  at: number,
  { concepts }: WeightedQuery,
  bodies: ReadonlyMap<string, TextFits>,
): number {
  const required = concepts.filter(({ hint }) => !hint);
  // Of a single thing it says nothing that the score of its word does not.
  if (required.length < 2) return 0;
  const all = required.reduce((total, { worth }) => total + worth, 0);
  const places = required
    .flatMap(({ alternatives, worth }, concept) =>
      alternatives.flatMap((words) =>
        placesOf(words, at, bodies).map((place) => ({ place, concept, worth })),
      ),
    )
    .sort((a, b) => a.place - b.place);
  let most = 0;
  let from = 0;
  const inside = new Map<number, number>();
  let sum = 0;
  for (const { place, concept, worth } of places) {
    for (let first = places[from]; first && first.place < place - weights.stretch; first = places[++from]) {
      const left = (inside.get(first.concept) ?? 1) - 1;
      inside.set(first.concept, left);
      if (left === 0) sum -= first.worth;
    }
    const count = inside.get(concept) ?? 0;
    inside.set(concept, count + 1);
    if (count === 0) sum += worth;
    most = Math.max(most, sum);
  }
  return all > 0 ? most / all : 0;
}

/** Words that stand side by side in a question and so near each other in a text are said of the same thing. */
const near = 5;

/** How much of what stands side by side in a question stands so in the text of a page too, 0 to 1. */
export function pairScore(
  at: number,
  { concepts }: WeightedQuery,
  bodies: ReadonlyMap<string, TextFits>,
): number {
  const required = concepts.filter(({ hint }) => !hint);
  let all = 0;
  let found = 0;
  for (const [index, first] of required.entries())
    for (const second of required.slice(index + 1)) {
      const worth = first.worth * second.worth;
      all += worth;
      const places = first.alternatives.flatMap((words) => placesOf(words, at, bodies));
      const others = second.alternatives.flatMap((words) => placesOf(words, at, bodies));
      if (places.some((place) => others.some((other) => Math.abs(place - other) <= near))) found += worth;
    }
  return all > 0 ? found / all : 0;
}

/** Where a phrase stands in the text of a page: all its words near each other. */
function placesOf(
  words: readonly Word[],
  at: number,
  bodies: ReadonlyMap<string, TextFits>,
): readonly number[] {
  const [first = [], ...others] = words
    .map(({ stem }) => bodies.get(stem)?.get(at)?.at ?? [])
    .sort((a, b) => a.length - b.length);
  return first.filter((place) =>
    others.every((other) => other.some((near) => Math.abs(near - place) <= apart)),
  );
}
