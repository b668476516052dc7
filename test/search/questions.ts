import { readFileSync } from 'node:fs';

/** A question, with the pages of which one has to come first. */
export interface Question {
  asked: string;
  kind: string;
  pages: string[];
  /**
   * The search is tuned on `tuning`, `second`, `third`, `fourth`, `fifth`, `sixth`, `eighth` and `ninth`, and was checked by `seventh` alone
   * while it was tuned; `fifth-held`, which is every other question of the fifth file, was held back until the eighth was written, and
   * is looked at since. `held`, `held-2`, `held-3` and `held-4` say how well it answers what nobody tuned it for.
   * Of their questions that had another page first, a reader who knew neither what was expected nor what was found judged the pages:
   * pages that answer were added to eight questions.
   */
  set:
    | 'tuning'
    | 'held'
    | 'second'
    | 'held-2'
    | 'third'
    | 'fourth'
    | 'held-3'
    | 'held-4'
    | 'fifth'
    | 'fifth-held'
    | 'sixth'
    | 'seventh'
    | 'eighth'
    | 'ninth';
}

/** `held-3` and `held-4` have files of their own, so that whoever tunes need not see it. */
const files = [
  'questions.json',
  'questions-fourth.json',
  'questions-held-3.json',
  'questions-held-4.json',
  'questions-fifth.json',
  'questions-sixth.json',
  'questions-seventh.json',
  'questions-eighth.json',
  'questions-ninth.json',
];

export const questions: readonly Question[] = files.flatMap((file) =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')),
);

/** A question with what the search gave. */
export interface Asked extends Question {
  results: string[];
}

/** Place of the first right page among the results, from 1; infinite where it is not there. */
export function placeOf({ pages, results }: Pick<Asked, 'pages' | 'results'>): number {
  // A result may lead to a passage of the page.
  const at = results.findIndex(
    (result) => pages.includes(result) || pages.includes(result.replace(/#.*/, '')),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/** Share of questions answered at the first place and among the first three, and the mean of 1 / place. */
export interface Score {
  questions: number;
  hit1: number;
  hit3: number;
  mrr: number;
}

export function scoreOf(asked: readonly Pick<Asked, 'pages' | 'results'>[]): Score {
  const places = asked.map(placeOf);
  const share = (most: number) => round(places.filter((place) => place <= most).length / places.length);
  return {
    questions: asked.length,
    hit1: share(1),
    hit3: share(3),
    mrr: round(places.reduce((total, place) => total + 1 / place, 0) / places.length),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A line for each question whose page does not come first. */
export const misses = (
  asked: readonly Asked[],
): { asked: string; place: string; first: string; wanted: string }[] =>
  asked
    .filter((entry) => placeOf(entry) > 1)
    .map((entry) => ({
      asked: entry.asked,
      place: Number.isFinite(placeOf(entry)) ? String(placeOf(entry)) : 'not found',
      first: entry.results[0] ?? 'nothing',
      wanted: entry.pages.join(' or '),
    }));
