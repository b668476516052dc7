import { expect, test } from 'vitest';
import { doc, manualOf, read } from './manual-of.ts';

/** What is told of a text in a .md file. */
const told = (body: string) =>
  manualOf({ documents: { 'a.md': doc(body) } }).manual.problems.map(
    ({ code, line, message, hint }) => `${line} ${code}: ${message} ${hint}`,
  );
const headings = (body: string, organisation = {}) =>
  read(body, { organisation }).document?.headings.map(({ section, slug, text }) => ({ section, slug, text }));

test('a section has the id that its heading gives it, which is its place and none of its words', () => {
  expect(headings('## Who decides today [#who-decides]\n\nText.\n\n### *Where* [#places]')).toEqual([
    { section: 'who-decides', slug: 'who-decides', text: 'Who decides today' },
    { section: 'places', slug: 'places', text: 'Where' },
  ]);
  expect(headings('## Who decides')).toEqual([{ section: null, slug: 'who-decides', text: 'Who decides' }]);
});

test('facts say where a section is written', () => {
  const [heading] = read('## Who decides [#who]').document?.headings ?? [];
  expect(heading?.place).toMatchObject({ file: 'content/documents/sample.mdx', line: 9 });
});

test('plain Markdown takes ids too, before closing signs and in underlined headings', () => {
  const made = manualOf({ documents: { 'a.md': doc('## Who [#a] ##\n\nWhere [#b]\n---------') } });
  expect(made.manual.documents[0]?.headings.map(({ section, text }) => `${section} ${text}`)).toEqual([
    'a Who',
    'b Where',
  ]);
});

test('neither page nor twin prints the id, and the page has it as the place of the heading', () => {
  const { document, page } = read('## Who decides [#who]\n\nText.');
  expect(document?.twin).toContain('\n## Who decides\n');
  expect(JSON.stringify(page())).not.toContain('[#');
  expect(page()?.find(({ type }) => type === 'heading')).toMatchObject({
    data: { hProperties: { id: 'who' } },
    children: [{ type: 'text', value: 'Who decides' }],
  });
});

test('an id alone changes no fingerprint', () => {
  const of = (heading: string) =>
    manualOf({ documents: { 'a.mdx': doc(`${heading}\n\nText.`) } }).manual.documents[0]?.fingerprint;
  expect(of('## Who decides [#who]')).toEqual(of('## Who decides'));
  expect(of('## Who decides [#who]')).not.toEqual(of('## Who says [#who]'));
});

test('where a heading prints a value, the id does not hang on it, and the place that its words make stays', () => {
  const body = '## Inside {org.shortName} [#inside]\n\n[a](#inside) [b](#inside-one)';
  const { document, page, problems } = read(body, { organisation: { shortName: 'One' } });
  expect(problems).toEqual([]);
  expect(document?.headings[0]).toMatchObject({ section: 'inside', slug: 'inside', text: 'Inside One' });
  expect(JSON.stringify(page())).toContain('inside-one');
  expect(headings(body, { shortName: 'Two' })?.[0]).toMatchObject({ slug: 'inside', text: 'Inside Two' });
});

test('a heading without an id does not take the place of a section that has it', () => {
  expect(headings('## Who\n\n## Other [#who]')?.map(({ slug }) => slug)).toEqual(['who-1', 'who']);
});

test('a bracket that is meant as such stays', () => {
  expect(headings('## Ticket \\[#12]')?.[0]).toEqual({
    section: null,
    slug: 'ticket-12',
    text: 'Ticket [#12]',
  });
});

test.each([
  ['## Who [#Who]'],
  ['## Who [#12]'],
  ['## Who [#]'],
  ['## Who [#a--b]'],
  ['## [#who]'],
  ['## Who [#who] decides'],
  ['## *Who [#who]*'],
  ['## Who [#step-1-2]'],
  ['## Who [#term-who]'],
  ['## Who [#manual-records]'],
  ['## Who [#a]\n\n## Where [#b]\n\n### When [#a]'],
])('%s is told', (body) => {
  expect(told(body)).toMatchSnapshot();
});

test('variants of a section have one id, since an organisation gets one of them', () => {
  const body =
    '<When some="suppliers">\n\n## With [#a]\n\n</When>\n\n<When empty="suppliers">\n\n## Without [#a]\n\n</When>';
  expect(read(body).problems).toEqual([]);
  expect(headings(body)).toEqual([{ section: 'a', slug: 'a', text: 'Without' }]);
});
