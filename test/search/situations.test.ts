import { expect, test } from 'vitest';
import { find } from '../../src/browser/search/find.ts';
import type { FullText } from '../../src/browser/search/full-text.ts';
import type { SearchEntry } from '../../src/manual/search/search-index.ts';
import { clause, manualOfPages, page } from './index-of.ts';

const typed = (type: string): SearchEntry['values'] => ({ section: [], type: [type], owner: [], state: [] });

const found = async (asked: string, places: SearchEntry[], texts?: FullText): Promise<string[]> =>
  (await find(asked, manualOfPages(...places), texts)).results.map(({ known }) => known.place.url);

/** Texts in which words stand at places, by the position of the page. */
const textsWith = (words: Record<string, Record<number, number[]>>) =>
  ({
    fits: async (word: string) =>
      new Map(
        Object.entries(words[word] ?? {}).map(([at, places]) => [Number(at), { score: 1, at: places }]),
      ),
    says: async ({ text }: { text: string }) => text in words,
  }) as unknown as FullText;

test('several words want what is done rather than the clause, a bare word and an entire title the clause', async () => {
  const places = [
    clause('8.1', { title: 'Outages and requests', names: ['grave outage'] }),
    page({ title: 'Grave outage form', names: ['grave outage'], values: typed('form') }),
    page({ title: 'Grave outage procedure', names: ['grave outage'] }),
    page({ title: 'Outage procedure', names: ['grave outage', 'outage'] }),
  ];
  expect((await found('grave outage', places))[0]).toBe('Grave outage procedure');
  expect((await found('outages and requests', places))[0]).toBe('clauses/8.1/');
});

test('of two pages that speak of the same, one with a case that is the question comes first', async () => {
  const places = [
    page({ title: 'Prices', names: ['customer', 'review'], topics: ['A customer wants a review of prices'] }),
    page({
      title: 'Meetings',
      names: ['customer', 'review'],
      topics: ['A customer does not come to a review'],
    }),
  ];
  const texts = textsWith({ come: { 0: [5], 1: [5] } });
  expect((await found('customer does not come to our review', places, texts))[0]).toBe('Meetings');
  expect((await found('a review of prices for our customer', places, texts))[0]).toBe('Prices');
});

test('of two texts the one that has all words in one passage is first', async () => {
  const places = [page({ title: 'Spread' }), page({ title: 'Together' })];
  const texts = textsWith({
    heron: { 0: [10], 1: [500] },
    pond: { 0: [900], 1: [510] },
    lily: { 0: [2000], 1: [520] },
  });
  expect(await found('heron pond lily', places, texts)).toEqual(['Together', 'Spread']);
});

test('what has happened tells more than the thing that it happened to', async () => {
  const places = [
    page({ title: 'Register of servers', names: ['server', 'servers'] }),
    page({ title: 'Disturbances', names: ['incident', 'outage'] }),
  ];
  expect((await found('server down', places))[0]).toBe('Disturbances');
  expect((await found("server doesn't respond", places))[0]).toBe('Disturbances');
});

test.each([
  ["the customer's contract", 'Contract of a customer'],
  ['customer’s contract', 'Contract of a customer'],
  ['backout', 'Going back'],
  ['back-out', 'Going back'],
])('"%s" is found as it is written', async (asked, first) => {
  const places = [
    page({ title: 'Contract of a customer' }),
    page({ title: 'Going back', names: ['back-out'] }),
    page({ title: 'Backup' }),
  ];
  expect((await found(asked, places))[0]).toBe(first);
});

test('a word with signs inside it is looked for whole, where texts have it so', async () => {
  const places = [page({ title: 'Desks', names: ['help'] }), page({ title: 'Ways to reach us' })];
  const parts = { help: { 0: [1], 1: [3] }, desk: { 0: [2], 1: [3] }, example: { 1: [3] }, com: { 1: [3] } };
  const whole = { ...parts, 'help.desk@example.com': { 1: [3] } };
  expect((await found('help.desk@example.com', places, textsWith(whole)))[0]).toBe('Ways to reach us');
  expect((await found('help-desk', places, textsWith(parts)))[0]).toBe('Desks');
});

test.each(['whom do I call', 'whom to call', 'who to ring'])('"%s" leads to the numbers', async (asked) => {
  const numbers = page({
    title: 'Who is on call',
    kind: 'list',
    names: ['who answers now', 'numbers to call'],
    values: typed('list'),
  });
  const places = [page({ title: 'Incident procedure', names: ['call', 'incident', 'ticket'] }), numbers];
  expect((await found(asked, places))[0]).toBe('Who is on call');
});
