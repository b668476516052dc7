import type { Concept } from './concepts.ts';
import type { Known, KnownPlace } from './known-places.ts';
import { standsIn, type Word } from './wording.ts';

/** How well the text of a page fits a word, 0 to 1; the pages as positions in the index. */
export type TextScores = ReadonlyMap<number, number>;

/** What it counts for that a word stands somewhere. */
const weights = { title: 4, name: 3, heading: 1.2, text: 1, body: 2 } as const;

/** A whole title or name in the question says more than its words one by one. */
const phraseWeight = { title: 2.5, name: 2 } as const;

/** A rare word tells more than one that stands everywhere. */
export function rarity({ stem }: Word, { frequency, places }: Known, scores?: TextScores): number {
  const often = Math.max(frequency.get(stem) ?? 0, (scores?.size ?? 0) * 0.5, 1);
  return Math.log(1 + places.length / often);
}

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
  let score = 0;
  let met = 0;
  let all = 0;
  for (const { alternatives } of concepts) {
    const fits = alternatives.map(({ words, weight }) => {
      const values = words.map((word) => rarity(word, known, bodies.get(word.stem)));
      const found = words.map((word, index) => (values[index] ?? 0) * strength(word, at, place, bodies));
      const whole = words.length > 1 && isName(words, place) ? 1.3 : 1;
      const worth = sum(values) / words.length;
      const complete = found.every((value) => value > 0) ? 1 : 0.4;
      return {
        value: (weight * whole * complete * sum(found)) / words.length,
        worth: worth * weight,
        complete,
      };
    });
    const best = fits.reduce((a, b) => (b.value > a.value ? b : a));
    const own = Math.max(...fits.map(({ worth }) => worth));
    score += best.value;
    all += own;
    if (best.value > 0) met += own * (best.complete === 1 ? 1 : 0.5);
  }
  if (score === 0) return 0;
  return (score + phrases(place, asked, known)) * (0.15 + 0.85 * (met / all));
}

/** How much a word stands for in a place. */
function strength(
  { stem }: Word,
  at: number,
  place: KnownPlace,
  bodies: ReadonlyMap<string, TextScores>,
): number {
  const title = Math.max(...place.titles.map((title) => share(stem, title)));
  const name = Math.max(0, ...place.names.map((words) => share(stem, words)));
  const heading = Math.max(0, ...place.headings.map((words) => share(stem, words)));
  const text = place.text.some((word) => word.stem === stem) ? 1 : 0;
  const body = bodies.get(stem)?.get(at) ?? 0;
  return (
    weights.title * title +
    weights.name * name +
    weights.heading * heading +
    weights.text * text +
    weights.body * body
  );
}

/** How much of a phrase a word makes up: all of "outage", a part of "outage report". */
function share(stem: string, words: readonly Word[]): number {
  return words.some((word) => word.stem === stem) ? 1 / Math.sqrt(words.length) : 0;
}

const isName = (words: readonly Word[], { titles, names }: KnownPlace): boolean =>
  [...titles, ...names].some((phrase) => standsIn(words, phrase));

/** What the longest title or name that is a part of the question counts for. */
function phrases({ titles, names }: KnownPlace, asked: readonly Word[], known: Known): number {
  const worth = (phrase: readonly Word[], weight: number) =>
    standsIn(phrase, asked) ? weight * sum(phrase.map((word) => rarity(word, known))) : 0;
  return Math.max(
    0,
    ...titles.map((title) => worth(title, phraseWeight.title)),
    ...names.map((name) => worth(name, phraseWeight.name)),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
