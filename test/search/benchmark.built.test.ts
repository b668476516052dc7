import { beforeAll, expect, test } from 'vitest';
import type { Source } from '../../src/browser/search/source.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { isOnPage, type Landed, landingScore, landings } from './landings.ts';
import { type Asked, misses, placeOf, questions, scoreOf } from './questions.ts';
import { addressesFor, excerptsFor, firstFor, sourceIn } from './source-in-folder.ts';

let source: Source;
let answered: Asked[];
let landed: Landed[];

beforeAll(async () => {
  source = await sourceIn((await buildManual('demo')).dist);
  answered = [];
  for (const question of questions)
    answered.push({ ...question, results: await addressesFor(question.asked, source) });
  landed = [];
  for (const question of landings)
    landed.push({ ...question, opened: (await firstFor(question.asked, source))?.address ?? '' });
});

/** The sets, how many questions each has, and the score that was reached, rounded down. 0.95 is aimed at for those held back. */
const sizes = {
  tuning: 126,
  held: 20,
  second: 60,
  'held-2': 30,
  third: 123,
  fourth: 90,
  'held-3': 60,
  'held-4': 80,
  fifth: 79,
  'fifth-held': 79,
  sixth: 197,
  seventh: 99,
  eighth: 100,
  ninth: 162,
} as const satisfies Record<Asked['set'], number>;
const leastMrr = {
  tuning: 0.98,
  held: 0.97,
  second: 0.98,
  'held-2': 0.96,
  third: 0.97,
  fourth: 0.97,
  fifth: 0.96,
  // A customer is answered by its own page since there is one; one question expects another page first.
  'held-3': 0.87,
  // Written by somebody else than the others, and never seen by whoever tuned.
  'held-4': 0.82,
  'fifth-held': 0.93,
  sixth: 0.93,
  seventh: 0.85,
  eighth: 0.95,
  ninth: 0.87,
} as const;
/** Share of questions whose page comes first, as it was reached, rounded down. */
const leastHit1: Record<Asked['set'], number> = {
  tuning: 0.97,
  held: 0.95,
  second: 0.96,
  'held-2': 0.93,
  third: 0.96,
  fourth: 0.95,
  'held-3': 0.78,
  'held-4': 0.73,
  fifth: 0.93,
  'fifth-held': 0.89,
  sixth: 0.89,
  seventh: 0.79,
  eighth: 0.91,
  ninth: 0.79,
};
const tuned = [
  'tuning',
  'second',
  'third',
  'fourth',
  'fifth',
  'fifth-held',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
] as const;
const heldBack = ['held', 'held-2', 'held-3', 'held-4'] as const;
const sets = [...tuned, ...heldBack] as const;

const of = (set: Asked['set']) => answered.filter((entry) => entry.set === set);

test('no set has lost a question, and none is in two sets', () => {
  expect(Object.fromEntries(sets.map((set) => [set, of(set).length]))).toEqual(sizes);
  expect(new Set(answered.map(({ asked }) => asked.toLowerCase())).size).toBe(answered.length);
});

test('the questions that nobody tuned the search for find their page, nearly always at the first place', () => {
  console.table(Object.fromEntries(sets.map((set) => [set, scoreOf(of(set))])));
  for (const set of heldBack) {
    // Only how many: what is held back must not lead the hand.
    console.log(
      `${misses(of(set)).length} of ${of(set).length} questions of ${set} have another page first.`,
    );
    expect(scoreOf(of(set)).mrr, set).toBeGreaterThanOrEqual(leastMrr[set]);
  }
});

test('the questions that the search was tuned on find their page too', () => {
  console.table(misses(tuned.flatMap(of)));
  for (const set of tuned) expect(scoreOf(of(set)).mrr, set).toBeGreaterThanOrEqual(leastMrr[set]);
});

test.each(['number', 'number of an edition', 'document number', 'title', 'role', 'record'])(
  'whoever types a %s gets the page first, without exception',
  (kind) => {
    const sure = tuned.filter((set) => !['fifth-held', 'sixth', 'seventh', 'eighth', 'ninth'].includes(set));
    const wrong = sure.flatMap(of).filter((entry) => entry.kind === kind && placeOf(entry) !== 1);
    expect(wrong.map(({ asked, results }) => `${asked}: ${results[0]}`)).toEqual([]);
  },
);

test('no set finds fewer pages at the first place than it did', () => {
  for (const set of sets) expect(scoreOf(of(set)).hit1, set).toBeGreaterThanOrEqual(leastHit1[set]);
});

/** Share of questions whose first result opens a right page, and of those the share that opens it at the right place. */
const leastLanding = { open: { page: 0.86, place: 0.79 }, held: { page: 0.96, place: 0.79 } };

test('Enter opens the right page, and most often at the passage that answers', () => {
  const of = { open: landed.filter(({ held }) => !held), held: landed.filter(({ held }) => held) };
  expect([of.open.length, of.held.length]).toEqual([109, 50]);
  console.table({ open: landingScore(of.open), held: landingScore(of.held) });
  // Of those held back nothing is printed.
  console.table(
    of.open
      .filter(({ right, opened }) => !right.includes(opened))
      .map((entry) => ({ asked: entry.asked, opened: entry.opened, page: isOnPage(entry) })),
  );
  for (const kind of ['open', 'held'] as const) {
    expect(landingScore(of[kind]).page, kind).toBeGreaterThanOrEqual(leastLanding[kind].page);
    expect(landingScore(of[kind]).place, kind).toBeGreaterThanOrEqual(leastLanding[kind].place);
  }
});

test('no excerpt is glued from the cells of a table', async () => {
  const asked = tuned.flatMap(of).filter((_, index, all) => index % Math.floor(all.length / 100) === 0);
  expect(asked.length).toBeGreaterThanOrEqual(100);
  for (const question of [
    ...asked.map((entry) => entry.asked),
    'service desk',
    'incident record',
    'values decided',
  ])
    for (const excerpt of await excerptsFor(question, source))
      expect(excerpt, question).not.toMatch(
        /– –|(?:^|\s)\d+\. [A-Z][\w ]{0,20}\.|\.\s\S+(?:\s\S+)?\.\s\S+(?:\s\S+)?\.\s/,
      );
});

test('the score counts places as it should', () => {
  const asked = [
    { pages: ['a'], results: ['a', 'b'] },
    { pages: ['b', 'c'], results: ['a', 'c', 'b'] },
    { pages: ['z'], results: ['a'] },
  ];
  expect(scoreOf(asked)).toEqual({ questions: 3, hit1: 0.333, hit3: 0.667, mrr: 0.5 });
});
