import { expect, test } from 'vitest';
import { textsInstead } from '../../src/browser/offline/texts.ts';

const { createInstance } = textsInstead({
  language: { suffixes: ['ions', 'ion', 'ed', 's'], contractions: [] },
  texts: [
    { content: 'Rules. A kettle is boiled and then the kettle is emptied.', anchors: [] },
    {
      content: 'Kettles. Nothing else is said here of them.',
      anchors: [['h1', '_top', 'Kettles', 0]],
    },
    { content: 'Nothing of the matter.', anchors: [['h1', '_top', 'Nothing', 0]] },
  ],
});
const texts = createInstance({ noWorker: true });
const pagesFor = async (word: string) => (await texts.search(word)).results.map(({ id }) => id);

test('a word is found in all its forms, in a heading before one in the text', async () => {
  expect(await pagesFor('kettle')).toEqual(['1', '0']);
  expect(await pagesFor('boil')).toEqual(['0']);
});

test('a word that is not finished finds those that begin so, and one that nobody wrote finds nothing', async () => {
  expect(await pagesFor('empt')).toEqual(['0']);
  expect(await pagesFor('teapot')).toEqual([]);
  expect(await pagesFor('?')).toEqual([]);
});

test('it is told where the words stand, and all pages in their order without a word', async () => {
  const { results } = await texts.search('kettles');
  expect(results.map(({ words }) => words)).toEqual([[0], [2, 8]]);
  const all = await texts.search(null, { sort: { place: 'asc' } });
  expect(all.results.map(({ id }) => id)).toEqual(['0', '1', '2']);
  expect(await results[0]?.data()).toEqual({
    content: 'Kettles. Nothing else is said here of them.',
    anchors: [{ element: 'h1', id: '_top', text: 'Kettles', location: 0 }],
  });
});
