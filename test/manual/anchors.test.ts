import { expect, test } from 'vitest';
import { doc, manualOf, read } from './manual-of.ts';

const body = `## Priority & category

<Requirement id="8.1-1">The <Role id="incident-manager" /> decides.</Requirement>

<Steps>
  <Step role="service-desk" output="incident-record">Record it.</Step>
</Steps>

<a id="own-place">Here.</a> <a name="old-place">There.</a> <Term>Hotline</Term> means the telephone.
`;

test.each([
  '#priority--category',
  '#req-20000-1-2011-8.1-1',
  '#step-1-1',
  '#own-place',
  '#old-place',
  '#term-hotline',
  '#_top',
  '#manual-used-by',
  '/documents/sample/#priority--category',
  '../sample/#own-place',
  '/documents/sample#step-1-1',
  '/clauses/8.1/#req-8.1-13',
  '/clauses/8/#req-8.1-1',
  '/clauses/8.1/#documents',
  'https://example.com/#nowhere',
  '/registers/coverage/#anything',
])('%s may be linked to', (url) => {
  expect(read(`${body}\n[a](${url})`).problems).toEqual([]);
});

test('the place that an author makes is on the page', () => {
  expect(JSON.stringify(read(body).page())).toContain('own-place');
});

test('a link to a place that its page does not have is told, with the place that was meant', () => {
  const wrong = [
    '[a](#priority-category)',
    '[b](/documents/sample/#step-1-2)',
    '[c](/clauses/8.1/#req-8.1-99)',
    '<a href="#gone-for-ever">d</a>',
    '[e][ref]\n\n[ref]: ../sample/#own-plaice',
  ];
  expect(read(`${body}\n${wrong.join('\n\n')}`).problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:19:1 The link to "#priority-category" leads nowhere: this page has no such place. Did you mean "#priority--category"?",
      "content/documents/sample.mdx:21:1 The link to "/documents/sample/#step-1-2" leads nowhere: that page has no such place. Did you mean "#step-1-1"?",
      "content/documents/sample.mdx:23:1 The link to "/clauses/8.1/#req-8.1-99" leads nowhere: that page has no such place. Did you mean "#req-8.1-9"?",
      "content/documents/sample.mdx:25:1 The link to "#gone-for-ever" leads nowhere: this page has no such place. The place of a heading is its words in lower case, joined by hyphens.",
      "content/documents/sample.mdx:29:1 The link to "../sample/#own-plaice" leads nowhere: that page has no such place. Did you mean "#own-place"?",
    ]
  `);
});

test('a place on the page of another document is looked for there, by its former address too', () => {
  const other = doc('## Steps for all\n\nText.', { id: 'other', slug: 'new', formerSlugs: '[old]' });
  const links = '[a](/documents/new/#steps-for-all) [b](/documents/old/#steps-for-all) [c](../new/#nothing)';
  const { manual } = manualOf({ documents: { 'other.mdx': other, 'plain.md': doc(links, { id: 'plain' }) } });
  expect(manual.problems.map(({ file, message }) => `${file} ${message}`)).toMatchInlineSnapshot(`
    [
      "content/documents/plain.md The link to "../new/#nothing" leads nowhere: that page has no such place.",
    ]
  `);
});

test('a trusted page that brings its own components may have places that nobody can foresee', () => {
  const own = 'export const Place = () => <b id="x" />;\n\n<Place />\n\n[a](#x)';
  expect(read(own, { trusted: true }).problems).toEqual([]);
});

test('components of Starlight make no places of their own', () => {
  const tabs = "import { Tabs, TabItem } from '@astrojs/starlight/components';\n\n[a](#x)";
  expect(read(tabs).problems).toHaveLength(1);
});

test('a place that only looks the same is told as such', () => {
  expect(read('## Gru\u0308sse\n\n[a](#gr\u00fcsse)').problems).toEqual([
    'content/documents/sample.mdx:11:1 The link to "#gr\u00fcsse" leads nowhere: this page has no such place. "#gru\u0308sse" looks the same but is made of other characters: type the accents of the link and of the heading anew, in one editor.',
  ]);
});

test('a link to a place that is not there is told once', () => {
  const other = doc('## Part', { id: 'other' });
  const documents = {
    'other.mdx': other,
    'a.md': doc('[a](/documents/other/#nope) [b](other.mdx#none)', { id: 'a' }),
  };
  expect(manualOf({ documents }).manual.problems.map(({ message }) => message)).toEqual([
    'The link to "/documents/other/#nope" leads nowhere: that page has no such place.',
    'The link to "other.mdx#none" leads nowhere: that page has no such place.',
  ]);
});
