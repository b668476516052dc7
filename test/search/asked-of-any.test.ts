import { expect, test } from 'vitest';
import { find } from '../../src/browser/search/find.ts';
import type { FullText } from '../../src/browser/search/full-text.ts';
import { askedOfAny } from '../../src/browser/search/things.ts';
import { manualFor, page } from './index-of.ts';

const things: [string, string[]][] = [
  ['customer', ['Plumford Bakery', 'Home Gardens']],
  ['supplier', ['Harnell Lines']],
];
const agreement = (name: string) => page({ title: `Agreement for ${name}`, oneOfMany: true });
const known = manualFor(
  things,
  [],
  ...['Plumford Bakery', 'Home Gardens', 'Harnell Lines'].map(agreement),
  page({ title: 'List of parties', asked: ['who looks after this customer on our side'] }),
  page({ title: 'Dealing with deliveries', asked: ['supplier missed its target again'] }),
  page({ title: 'Reading on the road', asked: ['access to the manual from home'] }),
);
const first = async (typed: string) => (await find(typed, known, undefined)).results[0]?.known.place.title;

test('what is asked about a named customer or supplier is answered where it is asked about any', async () => {
  expect(await first('who looks after plumford on our side')).toBe('List of parties');
  expect(await first('harnell missed its target again')).toBe('Dealing with deliveries');
});

test('a whole name stands for one thing, and a question without any stays as it is', () => {
  const ofAny = (typed: string) =>
    askedOfAny(known.tokenize(typed), known.things)
      ?.map(({ text }) => text)
      .join(' ');
  expect(ofAny('who looks after Home Gardens')).toBe('who looks after customer');
  expect(ofAny('who looks after a garden at home')).toBe('who looks after a customer at home');
  expect(ofAny('who looks after us')).toBeUndefined();
});

test('the agreement of a customer is found by the name alone, as before', async () => {
  expect(await first('plumford')).toBe('Agreement for Plumford Bakery');
  expect(await first('agreement plumford')).toBe('Agreement for Plumford Bakery');
});

test('a word of a name that other pages use too names nobody', async () => {
  expect(await first('access to the manual from home')).toBe('Reading on the road');
  expect(known.things.words.has('home')).toBe(false);
});

test('a form of a word that only makes a sentence is not what is asked', async () => {
  const pages = manualFor(
    [],
    [],
    page({ title: 'Register of documents', asked: ['who owns which text'] }),
    page({ title: 'First note', kind: 'own', values: { section: [], type: ['own'], owner: [], state: [] } }),
  );
  const texts = {
    fits: async (word: string) => new Map(word === 'sentence' ? [[1, { score: 1, at: [3] }]] : []),
    says: async ({ text }: { text: string }) => text === 'sentence',
  } as unknown as FullText;
  const { results } = await find('a sentence of our own', pages, texts);
  expect(results[0]?.known.place.title).toBe('First note');
});
