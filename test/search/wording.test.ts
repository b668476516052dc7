import { expect, test } from 'vitest';
import { conceptsOf } from '../../src/browser/search/concepts.ts';
import { find } from '../../src/browser/search/find.ts';
import type { FullText } from '../../src/browser/search/full-text.ts';
import { readQuery } from '../../src/browser/search/query.ts';
import type { SearchEntry } from '../../src/manual/search/search-index.ts';
import { manualOfPages, page } from './index-of.ts';

const found = async (asked: string, places: SearchEntry[], texts?: FullText): Promise<string[]> =>
  (await find(asked, manualOfPages(...places), texts)).results.map(({ known }) => known.place.url);

/** The things that a question is about, each with what it may mean. */
function concepts(asked: string, ...places: SearchEntry[]) {
  const known = manualOfPages(...places);
  const { language } = known.index;
  return conceptsOf(readQuery(asked, { language, tokenize: known.tokenize, years: [] }), known).map(
    ({ hint, alternatives }) => ({
      hint,
      means: alternatives.map((words) => words.map(({ text }) => text).join(' ')),
    }),
  );
}

test.each([
  ['how are hostnames built', 'Host names'],
  ['naming of a hostname', 'Host names'],
  ['data base copies', 'Copies of the database'],
])('"%s" is found, though the page writes it in one word, or in two', async (asked, first) => {
  const places = [page({ title: 'Host names' }), page({ title: 'Copies of the database' })];
  const { results, readAs } = await find(asked, manualOfPages(...places), undefined);
  expect(results[0]?.known.place.title).toBe(first);
  expect(readAs).toBeUndefined();
});

test('who reports is no reporter, though both end like forms of one word', () => {
  const press = ({ means }: { means: string[] }) => means.includes('press');
  expect(concepts('who reports the figures').some(press)).toBe(false);
  expect(concepts('a reporter calls').some(press)).toBe(true);
});

test('several forms of one word are one hint', () => {
  const hints = concepts('what is the meaning of this').filter(({ hint }) => hint);
  expect(hints.map(({ means }) => means[0])).toEqual([...new Set(hints.map(({ means }) => means[0]))]);
});

test('a page that has a name for all that was asked comes before one that has its words in several', async () => {
  const places = [
    page({ title: 'Iron', names: ['rung of old grey iron', 'ladder of old grey wood'] }),
    page({ title: 'Wood', names: ['rung of a broken ladder', 'colour of old grey wood'] }),
  ];
  expect(await found('rung of the ladder', places)).toEqual(['Wood', 'Iron']);
});

test('what a page has a heading for counts for more than what it mentions in passing', async () => {
  const places = [
    page({ title: 'River', names: ['heron'] }),
    page({ title: 'Pond', names: ['heron'], headings: ['Twigs'] }),
  ];
  const texts = {
    fits: async (word: string) => new Map(word === 'twigs' ? [[0, { score: 0.25, at: [] }]] : []),
    says: async () => true,
  } as unknown as FullText;
  expect(await found('twigs of the heron', places, texts)).toEqual(['Pond', 'River']);
});

test.each([
  ['MI', 'major incident'],
  ['mgmt of the UC', 'management'],
  ['who may invoke the DR plan', 'continuity plan'],
  ['email from prod', 'e mail'],
  ['unauthorized', 'unauthorised'],
])('short forms and words of elsewhere are understood: "%s"', (asked, meant) => {
  expect(concepts(asked).flatMap(({ means }) => means)).toContain(meant);
});

test('a word is not the list of such things', async () => {
  const places = [
    page({ title: 'Changes', kind: 'list', names: [] }),
    page({ title: 'Change procedure', names: ['change plan'] }),
  ];
  expect((await found('change', places))[0]).toBe('Change procedure');
});
