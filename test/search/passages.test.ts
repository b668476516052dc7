import { expect, test } from 'vitest';
import { passagesOf } from '../../src/browser/search/excerpts.ts';
import { tokenizerOf } from '../../src/browser/search/tokenizer.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';

const wording = tokenizerOf(wordsOf('en', 'en-GB').search);

/** A page with a title of two words; `parts` are its headings and points with the words under them. */
function pageOf(...parts: { element: string; id: string; text: string; under: string }[]) {
  const words = ['PRC-1', 'Title.'];
  const anchors = [{ element: 'h1', id: '_top', text: 'PRC-1 Title.', location: 0 }];
  for (const { element, id, text, under } of parts) {
    anchors.push({ element, id, text, location: words.length });
    words.push(...`${text} ${under}`.trim().split(' '));
  }
  return { content: words.join(' '), anchors };
}

const clause = { points: ['8.1-3'] };
const filler = 'lorem '.repeat(60).trim();
const page = pageOf(
  { element: 'h2', id: 'one', text: 'One', under: filler },
  { element: 'h2', id: 'two', text: 'Two', under: 'They restore <b>service</b> (services) at once.' },
  { element: 'li', id: 'req-8.1-3', text: '', under: 'The service is theirs.' },
  { element: 'p', id: 'note', text: '', under: 'service' },
);

test('the excerpt is the passage with most of the words, and what was found is marked without the signs around it', () => {
  const { excerpt } = passagesOf(page, wording('restore service'), wording, clause);
  expect(excerpt.filter(({ found }) => found).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['restore', 'services']),
  );
  expect(excerpt.map(({ text }) => text).join('')).toContain(
    'They restore <b>service</b> (services) at once.',
  );
});

test('headings and points under which the words stand are places to go to, others are not', () => {
  expect(passagesOf(page, wording('service'), wording, clause).parts).toEqual([
    { anchor: 'two', label: 'Two', point: false },
    { anchor: 'req-8.1-3', label: '8.1-3', point: true },
  ]);
});

test('a page without the words gives its beginning', () => {
  const { excerpt, parts } = passagesOf(page, wording('nothing'), wording, clause);
  expect(excerpt.map(({ text }) => text).join('')).toMatch(/^One lorem/);
  expect(parts).toEqual([]);
});

const cells = 'Service desk. 15 minutes. Incident record. – . 3. Record Incident record 4 Service desk.';

test('an excerpt is of sentences: cells of a table are none, however many words stand in them', () => {
  const table = pageOf({
    element: 'h2',
    id: 'steps',
    text: 'Steps.',
    under: `${cells} Nobody waits for the record of a case that is not theirs. ${cells}`,
  });
  const { excerpt } = passagesOf(table, wording('incident record desk'), wording, clause);
  expect(excerpt.map(({ text }) => text).join('')).toBe(
    '… Nobody waits for the record of a case that is not theirs. …',
  );
});

test('a result leads to the place that stands nearest above its passage', () => {
  const { anchor } = passagesOf(page, wording('restore service'), wording, clause);
  expect(anchor).toBe('two');
  expect(passagesOf(page, wording('restore'), wording, clause).anchor).toBeUndefined();
});

test('a point that was asked for is shown by what it asks', () => {
  const point = passagesOf(page, [], wording, { ...clause, point: '8.1-3' });
  expect(point.excerpt.map(({ text }) => text).join('')).toBe('The service is theirs.');
});
