import { expect, test } from 'vitest';
import { doc, manualOf, read, withoutControl } from './manual-of.ts';

const templates = {
  'a.mdx': doc('Both.', { id: 'both', clauses: "['8.1', '2018:8.6.2']" }),
  'b.mdx': doc('Old.', { id: 'old', clauses: "['8.1']" }),
  'c.mdx': doc('New.', { id: 'new', edition: "'2018'", clauses: "['4.1']" }),
};
const inEdition = (edition: string) =>
  manualOf({ organisation: { edition }, templates }).manual.documents.map(({ id, number, clauseNumbers }) => [
    id,
    number,
    clauseNumbers,
  ]);

test('a template belongs to the manuals of the editions whose clauses it lists, and is numbered by theirs', () => {
  expect(inEdition('2011')).toEqual([
    ['both', 'PRC-8.1', ['8.1']],
    ['old', 'PRC-8.1-2', ['8.1']],
  ]);
  expect(inEdition('2018')).toEqual([
    ['new', 'PRC-4.1', ['4.1']],
    ['both', 'PRC-8.6.2', ['8.6.2']],
  ]);
});

test('an own document that lists clauses of the other edition only stands where the map leads', () => {
  const { document, problems } = read('Text.', {
    organisation: { edition: '2018' },
    front: { clauses: "['2011:8.1']" },
  });
  expect(problems).toEqual([]);
  expect([document?.number, document?.clauseNumbers]).toEqual(['PRC-8.6.1', ['8.6.1', '8.6.2']]);
});

test('a passage answers points of both editions, each reader sees those of theirs, two at most in each', () => {
  const body =
    '<Requirement id="2011:8.1-1 2018:8.6.1-1 2018:8.6.1-2">The <Role id="service-desk" /> records it.</Requirement>';
  const front = { clauses: "['2011:8.1', '2018:8.6.1']" };
  const marks = (edition: string) =>
    read(body, { front, organisation: { edition } }).document?.marks.map(({ anchor }) => anchor);
  expect(marks('2011')).toEqual(['req-20000-1-2011-8.1-1']);
  expect(marks('2018')).toEqual(['req-20000-1-2018-8.6.1-1', 'req-20000-1-2018-8.6.1-2']);
  expect(read(body.replace('2011:8.1-1', '2018:8.6.1-3'), { front }).problems).toEqual([
    'content/documents/sample.mdx:9:1 3 points share one place. At most two may; say the others in sentences of their own.',
  ]);
});

test('a point of a clause that is neither listed nor mapped is a problem in every edition', () => {
  const { problems } = read(
    '<Requirement id="2018:10.2-1">The <Role id="service-desk" /> acts.</Requirement>',
  );
  expect(problems).toEqual([
    "content/documents/sample.mdx:9:1 2018:10.2-1 is marked, but clause 2018:10.2 is not in the front matter. Add '2018:10.2' to `clauses`, or move the mark.",
  ]);
});

test('a paragraph that answers a point of the other edition alone stays a paragraph', () => {
  const body =
    '<Requirement id="2018:8.6.1-1">The <Role id="service-desk" /> records it.</Requirement>\n\nNext.';
  const { document } = read(body, { front: { clauses: "['2011:8.1', '2018:8.6.1']" } });
  expect(withoutControl(document?.twin)).toBe(
    '# PRC-8.1 Sample\n\nThe [service desk](../../roles/service-desk/) records it.\n\nNext.\n',
  );
});

test('a document goes by the title that its edition has for it, and by no title of an edition there is not', () => {
  const front = { title: 'Letter of the representative', titles: "{ '2018': Letter of the manager }" };
  const titleIn = (edition: string) => read('Text.', { front, organisation: { edition } }).document?.title;
  expect(titleIn('2011')).toBe('Letter of the representative');
  expect(titleIn('2018')).toBe('Letter of the manager');
  expect(read('Text.', { front: { titles: "{ '2019': Letter }" } }).problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:7:1 "2019" in \`titles\` is not an edition of the standard. Editions: '2011', '2018'.",
    ]
  `);
});
