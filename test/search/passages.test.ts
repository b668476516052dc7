import { expect, test } from 'vitest';
import { nameIn } from '../../src/browser/search/answer.ts';
import { cluesFor, cluesOf } from '../../src/browser/search/clues.ts';
import { type Looked, passagesOf } from '../../src/browser/search/excerpts.ts';
import { find } from '../../src/browser/search/find.ts';
import { landing } from '../../src/browser/search/landing.ts';
import { tokenizerOf } from '../../src/browser/search/tokenizer.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { manualOfPages, page as place } from './index-of.ts';

const wording = tokenizerOf(wordsOf('en', 'en-GB').search);

/** A page with a title of two words; `parts` are its headings and points with the words under them. */
function pageOf(...parts: { element: string; id: string; text: string; under: string }[]) {
  const words = ['PRC-1', 'Title.'];
  const anchors = [{ element: 'h1', id: '_top', text: 'PRC-1 Title.', location: 0 }];
  for (const { element, id, text, under } of parts) {
    anchors.push({ element, id, text, location: words.length });
    words.push(...`${text} ${under}`.split(' ').filter((word) => word !== ''));
  }
  return { content: words.join(' '), anchors };
}

/** Every word of a question, each as much as the others. */
const looked = (question: string): Looked => ({
  sought: wording(question),
  clues: wording(question).map((word) => ({
    worth: 1,
    required: true,
    titled: false,
    ways: [{ words: [word], part: 1 }],
  })),
  doing: false,
  name: undefined,
  tokenize: wording,
});

const clause = { points: ['8.1-3'] };
const filler = 'lorem '.repeat(60).trim();
const page = pageOf(
  { element: 'h2', id: 'one', text: 'One', under: filler },
  { element: 'h2', id: 'two', text: 'Two', under: 'They restore <b>service</b> (services) at once.' },
  { element: 'li', id: 'req-8.1-3', text: '', under: 'The service is theirs.' },
  { element: 'p', id: 'note', text: '', under: 'service' },
);

test('the excerpt is the passage with most of the words, and what was found is marked without the signs around it', () => {
  const { excerpt } = passagesOf(page, looked('restore service'), clause);
  expect(excerpt.filter(({ found }) => found).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['restore', 'services']),
  );
  expect(excerpt.map(({ text }) => text).join('')).toContain(
    'They restore <b>service</b> (services) at once.',
  );
});

test('headings and points under which the words stand are places to go to, others are not', () => {
  expect(passagesOf(page, looked('service'), clause).parts).toEqual([
    { anchor: 'two', label: 'Two', point: false },
    { anchor: 'req-8.1-3', label: '8.1-3', point: true },
  ]);
});

test('a page without the words gives its beginning', () => {
  const { excerpt, parts } = passagesOf(page, looked('nothing'), clause);
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
  const { excerpt } = passagesOf(table, looked('incident record desk'), clause);
  expect(excerpt.map(({ text }) => text).join('')).toBe(
    '… Nobody waits for the record of a case that is not theirs. …',
  );
});

const anchorFor = (text: typeof page, question: string): string | undefined =>
  passagesOf(text, looked(question), clause).landing?.block.anchor;

test('a result leads to the place that stands nearest above its passage', () => {
  expect(anchorFor(page, 'restore service')).toBe('two');
});

test('one word that stands in a single place leads there; what no place says leads nowhere', () => {
  expect(anchorFor(page, 'restore')).toBe('two');
  expect(anchorFor(page, 'nothing')).toBeUndefined();
});

test('a step is a place to go to, however short it is, and the excerpt is a sentence all the same', () => {
  const steps = pageOf(
    {
      element: 'h2',
      id: 'purpose',
      text: 'Purpose.',
      under: `They call a locksmith when a door is shut. ${filler}`,
    },
    { element: 'li', id: 'step-1-1', text: '', under: '1 Porter. Call the locksmith.' },
    { element: 'li', id: 'step-1-2', text: '', under: '2 Porter. Pay the bill.' },
  );
  const { landing: place, excerpt } = passagesOf(steps, looked('pay bill porter'), clause);
  expect(place?.block.anchor).toBe('step-1-2');
  expect(excerpt.map(({ text }) => text).join('')).toMatch(/They call a locksmith/);
});

test('the place where words stand together comes before a long one that has them here and there', () => {
  const spread = pageOf(
    {
      element: 'h2',
      id: 'spread',
      text: 'One.',
      under: `The vault is here. ${filler} ${filler} They renew it. The key is old.`,
    },
    { element: 'h2', id: 'dense', text: 'Two.', under: 'They renew the key of the vault.' },
  );
  expect(anchorFor(spread, 'renew vault key')).toBe('dense');
});

test('what stands everywhere on a page tells less of the place than what stands once', () => {
  const backup = pageOf(
    { element: 'h2', id: 'one', text: 'Backup of backup.', under: 'The backup is a backup.' },
    { element: 'h2', id: 'two', text: 'Two.', under: 'A backup is written to tape.' },
    { element: 'h2', id: 'three', text: 'Three.', under: 'No backup is lost.' },
  );
  expect(anchorFor(backup, 'backup tape')).toBe('two');
});

test('a list of what stands elsewhere is no place to go to while another says it', () => {
  const listed = pageOf(
    { element: 'h2', id: 'closing', text: 'Closing.', under: 'The porter closes every door at night.' },
    { element: 'h2', id: 'related-documents', text: 'Related.', under: 'Closing every door at night.' },
  );
  expect(anchorFor(listed, 'closing door night')).toBe('closing');
});

test('a point speaks by what it asks', () => {
  expect(anchorFor(page, 'theirs')).toBe('req-8.1-3');
});

/** Where the first result of a question leads on a page with this text. */
async function opened(
  question: string,
  entry: Parameters<typeof place>[0],
  text: typeof page,
): Promise<string> {
  const known = manualOfPages(place(entry), place({ title: 'Something else' }));
  const { results, sought, asked, intent } = await find(question, known, undefined);
  const [first] = results;
  if (!first) return 'nothing';
  const clues = cluesFor(first.known, cluesOf(asked, known), asked, known);
  return landing(
    first,
    passagesOf(
      text,
      {
        sought,
        clues,
        doing: intent.types.has('procedure'),
        name: intent.sentence ? undefined : nameIn(first.known, asked, known),
        tokenize: known.tokenize,
      },
      { points: [] },
    ),
    intent,
  );
}

const flood = pageOf(
  { element: 'h2', id: 'purpose', text: 'Purpose.', under: 'Nobody gets wet feet.' },
  { element: 'div', id: 'manual-flow', text: '', under: '' },
  { element: 'li', id: 'step-1-1', text: '', under: '1 Porter. Ring the bell.' },
  {
    element: 'li',
    id: 'step-1-2',
    text: '',
    under: '2 Director. By when 1 hour. Approve the opening of the gate.',
  },
  {
    element: 'h2',
    id: 'losses',
    text: 'Losses.',
    under: 'What was stolen meanwhile is noted by the porter.',
  },
);
const procedure = { title: 'Flood procedure', names: ['stolen boat'] };

test.each([
  ['flood procedure', ''],
  ['flood', ''],
  ['how do I handle a flood', '#manual-flow'],
  ['who approves in a flood', '#step-1-2'],
  ['flood gate', '#step-1-2'],
  ['stolen boat', '#losses'],
  // One word that no heading says is mentioned there, and not what was meant.
  ['boat', '#manual-flow'],
])('"%s" opens a procedure at "%s"', async (question, place) => {
  expect(await opened(question, procedure, flood)).toBe(place);
});

test('a point that was asked for is shown by what it asks', () => {
  const point = passagesOf(page, looked(''), { ...clause, point: '8.1-3' });
  expect(point.excerpt.map(({ text }) => text).join('')).toBe('The service is theirs.');
});
