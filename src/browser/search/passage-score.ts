import type { TextFits } from './field-score.ts';
import type { WeightedQuery } from './inverse-frequency.ts';
import type { Word } from './tokenizer.ts';

/** Words of a text that a reader takes in at once: a sentence or two. */
const stretch = 18;
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
    for (let first = places[from]; first && first.place < place - stretch; first = places[++from]) {
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
