import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { find } from '../../src/browser/search/find.ts';
import type { FullText } from '../../src/browser/search/full-text.ts';
import { tokenizerOf } from '../../src/browser/search/tokenizer.ts';
import type { SearchEntry } from '../../src/manual/search/search-index.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { projectRoot } from '../harness/project.ts';
import { manualOfPages, page } from './index-of.ts';

const found = async (asked: string, places: SearchEntry[], texts?: FullText): Promise<string[]> =>
  (await find(asked, manualOfPages(...places), texts)).results.map(({ known }) => known.place.url);

test('a page is found by what people ask of it, whatever it is called', async () => {
  const places = [
    page({ title: 'Ponds', names: ['heron'] }),
    page({ title: 'Ladders', asked: ['may I feed the heron at night'] }),
    page({ title: 'Rivers', names: ['heron'] }),
  ];
  expect((await found('feeding herons at night', places))[0]).toBe('Ladders');
});

test('everyday words stand for each other in what people ask', async () => {
  const places = [
    page({ title: 'Herons' }),
    page({ title: 'Ladders', asked: ['my supervisor is impolite'] }),
  ];
  expect((await found('rude boss', places))[0]).toBe('Ladders');
});

/** Texts in which words stand on pages, by the position of the page. */
const textsWith = (words: Record<string, number[]>) =>
  ({
    fits: async (word: string) => new Map((words[word] ?? []).map((at) => [at, { score: 1, at: [0] }])),
    says: async ({ text }: { text: string }) => text in words,
  }) as unknown as FullText;

test('of pages that are alike, one comes first that alone says what was asked, and else what tells it for all', async () => {
  const alike = (title: string) => page({ title, names: ['ladder hire'], oneOfMany: true });
  const places = [
    page({ title: 'Ladders', names: ['ladder hire'] }),
    ...['North', 'South', 'East', 'West'].map((place) => alike(`Ladder hire ${place}`)),
  ];
  const texts = textsWith({ ladder: [0, 1, 2, 3, 4], hire: [0, 1, 2, 3, 4], chimney: [3] });
  expect((await found('hire of ladders', places, texts))[0]).toBe('Ladders');
  expect((await found('ladder for a chimney', places, texts))[0]).toBe('Ladder hire East');
});

test('a word that the manual does not use is looked for in the texts by the words that people use for it', async () => {
  const places = [page({ title: 'Ponds' }), page({ title: 'Rivers' })];
  expect(await found('fibre of the ladder', places, textsWith({ ladder: [0, 1], cable: [1] }))).toEqual([
    'Rivers',
    'Ponds',
  ]);
});

test('what people ask of a page leads to it before the pages that have the words, if it is a question', async () => {
  const places = [
    page({ title: 'Ladder', names: ['heron', 'night'] }),
    page({ title: 'Rivers', asked: ['who feeds the heron on the ladder'] }),
  ];
  expect((await found('who feeds the heron on the ladder', places))[0]).toBe('Rivers');
  expect((await found('heron ladder', places))[0]).toBe('Ladder');
});

test.each([
  ['till', 'Tell'],
  ['agency', 'Agenda'],
])('"%s" is another word, and no mistake', async (asked, title) => {
  const known = manualOfPages(page({ title }));
  expect((await find(`${asked} stolen`, known, undefined)).readAs).toBeUndefined();
});

const { listNames, asked, search } = wordsOf('en', 'en-GB');
const { documents, roles, records, lists } = asked;
const templates = new Map(
  readdirSync(join(projectRoot, 'templates/en'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => [
      path.replace(/^.*\/|\.mdx$/g, ''),
      readFileSync(join(projectRoot, 'templates/en', path), 'utf8'),
    ]),
);
const phrases = [documents, roles, records, lists].flatMap((of) =>
  Object.entries(of).flatMap(([id, said]) => said.map((phrase) => ({ id, phrase }))),
);

test('what people ask is written for documents and lists that there are, and once', () => {
  expect(Object.keys(documents).filter((id) => !templates.has(id))).toEqual([]);
  expect(Object.keys(lists).filter((path) => !(path in listNames))).toEqual([]);
  for (const said of [documents, roles, records, lists].flatMap(Object.values) as string[][])
    expect(said).toEqual([...new Set(said)]);
});

test('what people ask leads to one page, or to one in each edition', () => {
  const ofOneEdition = (id: string) => /^edition:/m.test(templates.get(id) ?? '');
  const pages = Map.groupBy(phrases, ({ phrase }) => phrase);
  const twice = [...pages.values()].filter(
    (same) => same.length > 1 && !same.some(({ id }) => ofOneEdition(id)),
  );
  expect(
    twice.map(([first, ...others]) => [first?.phrase, first?.id, ...others.map(({ id }) => id)]),
  ).toEqual([]);
});

test('what people ask has a word that tells', () => {
  const tokenize = tokenizerOf(search);
  const stopWords = new Set(search.stopWords);
  const empty = phrases.filter(({ phrase }) => tokenize(phrase).every(({ text }) => stopWords.has(text)));
  expect(empty).toEqual([]);
});
