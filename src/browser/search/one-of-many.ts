import type { TextFits } from './field-score.ts';
import type { WeightedConcept, WeightedQuery } from './inverse-frequency.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { weights } from './weights.ts';

/**
 * What the pages count for that are alike but for a service, a customer or a supplier, by their positions: they come behind
 * the one text that tells it for all, unless the question has a word that only a few of them say, such as the name or
 * the trade of a customer.
 */
export function oneOfMany(
  { concepts }: WeightedQuery,
  { places, standing }: PreparedIndex,
  bodies: ReadonlyMap<string, TextFits>,
): ReadonlyMap<number, number> {
  const many = [...places.keys()].filter((at) => places[at]?.place.oneOfMany);
  const required = concepts.filter(({ hint }) => !hint);
  const all = required.reduce((sum, { rarity }) => sum + rarity, 0);
  const told = new Map(many.map((at) => [at, 0]));
  for (const concept of required) {
    const saying = many.filter((at) => says(at, concept, standing, bodies));
    // What all of them say tells none of them apart.
    const apart = Math.log(many.length / Math.max(saying.length, 1)) / Math.log(Math.max(many.length, 2));
    for (const at of saying) told.set(at, (told.get(at) ?? 0) + concept.rarity * apart);
  }
  return new Map(
    [...told].map(([at, worth]) => [
      at,
      weights.oneOfMany + weights.oneTold * (all > 0 ? worth / all : 0) ** weights.oneToldPower,
    ]),
  );
}

/** True when a page says what was typed, and is not called so: it shares its names with those that are alike. */
function says(
  at: number,
  { alternatives: [typed = []] }: WeightedConcept,
  { stands }: PreparedIndex['standing'],
  bodies: ReadonlyMap<string, TextFits>,
): boolean {
  return typed.every(({ stem }) => {
    const stand = stands.get(stem)?.get(at);
    return stand?.name === undefined && (stand !== undefined || bodies.get(stem)?.has(at) === true);
  });
}
