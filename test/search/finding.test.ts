import { expect, test } from 'vitest';
import { choices, everything, filteredBy } from '../../src/browser/search/facet-filter.ts';
import { find } from '../../src/browser/search/find.ts';
import type { FullText } from '../../src/browser/search/full-text.ts';
import type { PreparedIndex } from '../../src/browser/search/prepared-index.ts';
import { clause, manualBeside, manualOfPages, page } from './index-of.ts';

const found = async (known: PreparedIndex, typed: string, texts?: FullText): Promise<string[]> =>
  (await find(typed, known, texts)).results.map((result) => result.known.place.url);

/** Texts in which words stand at positions of the index, each as well as the other. */
const textsWith = (words: Record<string, number[]>) =>
  ({
    fits: async (word: string) =>
      new Map((words[word] ?? []).map((position) => [position, { score: 1, at: [0] }])),
    says: async ({ text }: { text: string }) => text in words,
  }) as unknown as FullText;

test('a chapter is followed by its clauses in order, then by the documents that speak to them', async () => {
  const known = manualOfPages(
    page({ title: 'Audit procedure', number: 'PRC-4.5.2', clauses: ['4.5.2'] }),
    clause('4', { title: 'General' }),
    clause('4.5', { title: 'Improve' }),
    clause('4.5.1', { title: 'Scope' }),
    clause('4.5.2', { title: 'Audit' }),
    clause('4.51', { title: 'Another' }),
  );
  const chapter = ['clauses/4.5/', 'clauses/4.5.1/', 'clauses/4.5.2/', 'Audit procedure'];
  expect(await found(known, '4.5')).toEqual(chapter);
});

test('a point gives its clause, with the point', async () => {
  const known = manualOfPages(clause('8.1', { points: ['8.1-3'] }));
  const { results } = await find('point 8.1-3', known, undefined);
  expect(results[0]?.point).toBe('8.1-3');
});

test.each([
  ['major incident', true],
  ['outage', false],
  ['big outage', false],
  ['how do I handle a major incident', false],
  ['who declares a major incident', false],
])(
  '"%s": a page is opened from its beginning where its title was called (%s), not another name, nor a question',
  async (typed, isCalled) => {
    const known = manualOfPages(
      page({ title: 'Major incident procedure', names: ['big outage'] }),
      page({ title: 'Communication plan', headings: ['In a major incident'] }),
    );
    const { results } = await find(typed, known, undefined);
    const first = results.find(({ known: { place } }) => place.title === 'Major incident procedure');
    expect(first?.isCalled ?? false).toBe(isCalled);
    const other = results.find(({ known: { place } }) => place.title === 'Communication plan');
    expect(other?.isCalled).toBeUndefined();
  },
);

test('a whole title opens the page, however it is asked for', async () => {
  const known = manualOfPages(page({ title: 'Handling of complaints' }));
  for (const typed of ['handling of complaints', 'how is the handling of complaints done'])
    expect((await find(typed, known, undefined)).results[0]?.known.place.title).toBe(
      'Handling of complaints',
    );
  expect((await find('handling of complaints', known, undefined)).results[0]?.isCalled).toBe(true);
});

test('with a word beside the number of a clause the clause comes first, which has the points, unless another kind of page is asked for', async () => {
  const known = manualOfPages(
    page({ title: 'Priority procedure', clauses: ['8.1'] }),
    clause('8.1', { title: 'Incidents', demands: 'impact urgency priority', points: ['8.1-4'] }),
    clause('8.2', { title: 'Problems', demands: 'priority' }),
    page({
      title: 'Priority sheet',
      clauses: ['8.1'],
      values: { section: [], type: ['form'], owner: [], state: [] },
    }),
  );
  expect((await found(known, '8.1 priority')).slice(0, 2)).toEqual(['clauses/8.1/', 'Priority procedure']);
  expect((await found(known, 'form for 8.1 priority'))[0]).toBe('Priority sheet');
});

const there = (number: string, title: string, ...here: string[]) => ({
  edition: '2018',
  number,
  title,
  here,
});

test.each([
  '2018:8.6',
  '8.6',
  '2018 8.6',
  '8.6 (2018)',
  'clause 8.6 of the 2018 edition',
  'ISO/IEC 20000-1:2018 8.6',
])(
  '"%s" gives the clauses that have the matter of a clause of another edition, its namesake first',
  async (typed) => {
    const known = manualBeside(
      [there('8.6', 'Problems', '8.1', '8.2')],
      clause('8', { title: 'Resolution' }),
      clause('8.1', { title: 'Incidents' }),
      clause('8.2', { title: 'Problems' }),
      page({ title: 'Incident procedure', clauses: ['8.1'] }),
    );
    const { results, lost } = await find(typed, known, undefined);
    expect(results.map(({ known: { place }, elsewhere }) => [place.url, elsewhere?.title])).toEqual([
      ['clauses/8.2/', 'Problems'],
      ['clauses/8.1/', 'Problems'],
      ['Incident procedure', undefined],
    ]);
    expect(lost).toBeUndefined();
  },
);

test.each(['8.1', '2011:8.1', '2011 8.1'])('"%s" is a number of the own edition', async (typed) => {
  const known = manualBeside([there('8.1', 'Planning', '4.5')], clause('4.5'), clause('8.1'));
  const { results } = await find(typed, known, undefined);
  expect(results.map(({ known: { place }, elsewhere }) => [place.number, elsewhere])).toEqual([
    ['8.1', undefined],
  ]);
});

test('of a clause without a counterpart it is said that it has none', async () => {
  const known = manualBeside([there('7.6', 'Knowledge')], clause('4.5'));
  expect(await find('2018:7.6', known, undefined)).toMatchObject({
    results: [],
    lost: { without: { number: '7.6', title: 'Knowledge' } },
  });
});

test.each([
  ['7.3 2005', '2005'],
  ['20000-1:2005 7.3', '2005'],
  ['27001 A.5', '27001'],
  ['ISO 9001 7.3', 'ISO 9001'],
  ['iso/iec 27001:2022, 7.3', 'ISO/IEC 27001:2022'],
  ['ISO 20000-2 7.3', 'ISO 20000-2'],
])('"%s" is said to be a number of a text that nobody here knows', async (typed, of) => {
  const { results, lost } = await find(typed, manualOfPages(clause('7.3'), clause('5')), undefined);
  expect([results, lost]).toEqual([[], { of }]);
});

test.each(['report 6.2 2026', 'ISO 27001 certificate', 'a budget of 20000'])(
  '"%s" asks for no number of another text',
  async (typed) => {
    expect((await find(typed, manualOfPages(page({ title: 'Budget' })), undefined)).lost).toBeUndefined();
  },
);

test('pages that the texts give for the beginning of a word that nobody wrote are not shown', async () => {
  const known = manualOfPages(page({ title: 'Blocks' }), page({ title: 'Backup' }));
  const texts = {
    fits: async () => new Map([[1, { score: 1, at: [0] }]]),
    says: async () => false,
  } as unknown as FullText;
  expect(await found(known, 'zeppelin', texts)).toEqual([]);
});

test('a document is first for its number, with and without the code of the organisation', async () => {
  const known = manualOfPages(
    page({ title: 'Second', number: 'TWD-PRC-8.1-2' }),
    page({ title: 'Other', number: 'TWD-PRC-8.11' }),
    page({ title: 'First', number: 'TWD-PRC-8.1' }),
  );
  for (const typed of ['TWD-PRC-8.1', 'prc 8.1', 'PRC–8.1', 'prc8.1'])
    expect(await found(known, typed), typed).toEqual(['First', 'Second']);
});

test('a name that differs in its ending is another page', async () => {
  const known = manualOfPages(
    clause('6.5', { title: 'Capacity management' }),
    page({ kind: 'role', title: 'Capacity manager' }),
  );
  expect((await found(known, 'capacity manager'))[0]).toBe('Capacity manager');
  expect((await found(known, 'who is the capacity manager'))[0]).toBe('Capacity manager');
  expect((await found(known, 'capacity management'))[0]).toBe('clauses/6.5/');
});

test('what stands in brackets is a name too', async () => {
  const known = manualOfPages(
    page({ title: 'Review by top management' }),
    page({ kind: 'role', title: 'Director (top management)' }),
  );
  expect((await found(known, 'top management'))[0]).toBe('Director (top management)');
});

test('approved text comes before a draft, and a draft before superseded text', async () => {
  const titles = { a: 'Restore from tape', b: 'Restore from disk', c: 'Restore from cloud' };
  const known = manualOfPages(
    page({ title: titles.a, state: 'superseded' }),
    page({ title: titles.b, state: 'draft' }),
    page({ title: titles.c, state: 'in-force' }),
  );
  expect(await found(known, 'restore')).toEqual([titles.c, titles.b, titles.a]);
});

test('superseded text stays below a draft although it says the word more loudly', async () => {
  const known = manualOfPages(
    page({ title: 'Backups', names: ['backup'], state: 'superseded' }),
    page({ title: 'How we make backup copies every day', state: 'draft' }),
  );
  expect(await found(known, 'backup copies')).toEqual(['How we make backup copies every day', 'Backups']);
});

test('of two documents of one name the approved one is first', async () => {
  const known = manualOfPages(
    page({ title: 'Change policy', url: 'old', state: 'superseded' }),
    page({ title: 'Change policy', url: 'draft', state: 'draft' }),
    page({ title: 'Change policy', url: 'valid', state: 'in-force' }),
  );
  expect(await found(known, 'change policy')).toEqual(['valid', 'draft', 'old']);
});

test('a word that people use finds what the manual calls otherwise', async () => {
  const known = manualOfPages(page({ title: 'Supplier process' }), page({ title: 'Budget process' }));
  expect((await found(known, 'vendors'))[0]).toBe('Supplier process');
});

test('a misspelt word is mended and said so; the words of texts are no mistakes', async () => {
  const known = manualOfPages(page({ title: 'Incident procedure' }), page({ title: 'Budget' }));
  const mended = await find('incidnet', known, undefined);
  expect([mended.readAs, mended.results[0]?.known.place.title]).toEqual(['incident', 'Incident procedure']);
  const known2 = await find('incidunt', known, textsWith({ incidunt: [1] }));
  expect([known2.readAs, known2.results[0]?.known.place.title]).toEqual([undefined, 'Budget']);
});

test('the beginning of a word is no mistake', async () => {
  const known = manualOfPages(page({ title: 'Incident procedure' }));
  const { readAs, results } = await find('incid', known, undefined);
  expect([readAs, results.length]).toEqual([undefined, 1]);
});

test('what nobody wrote finds nothing', async () => {
  expect(await found(manualOfPages(page({ title: 'Incident procedure' })), 'qqqq zzzz')).toEqual([]);
});

test('a choice narrows the results, and each count says what it would leave', async () => {
  const place = (title: string, type: string, section: string) =>
    page({ title, values: { section: [section], type: [type], owner: [], state: [] } });
  const known = manualOfPages(
    place('Change form', 'form', '9'),
    place('Change plan', 'plan', '9'),
    place('Change plan at large', 'plan', '5'),
  );
  const { results } = await find('change', known, undefined);
  const chosen = { ...everything, type: 'plan' };
  expect(filteredBy(results, chosen).map((result) => result.known.place.title)).toEqual([
    'Change plan',
    'Change plan at large',
  ]);
  const labels = {
    section: [
      ['5', 'Five'],
      ['8', 'Eight'],
      ['9', 'Nine'],
    ] as [string, string][],
    type: [
      ['form', 'Form'],
      ['plan', 'Plan'],
    ] as [string, string][],
    owner: [],
    state: [],
  };
  const counts = choices(results, chosen, labels);
  expect(counts.section.map(({ label, count }) => `${label} ${count}`)).toEqual(['Five 1', 'Nine 1']);
  expect(counts.type.map(({ label, count }) => `${label} ${count}`)).toEqual(['Form 1', 'Plan 2']);
});
