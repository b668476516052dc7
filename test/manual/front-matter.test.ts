import { expect, test } from 'vitest';
import { manualOf } from './manual-of.ts';

const good = ['id: sample', 'title: Sample', 'type: guide', "clauses: ['8.1']", 'owner: incident-manager'];

/** What is told of a file whose front matter has some lines replaced or added; `end` stands in the place of the last ---. */
function told(lines: Record<string, string>, { start = '---', end = '---' } = {}) {
  const kept = good.filter((line) => !Object.hasOwn(lines, line.split(':')[0] ?? ''));
  const text = [start, ...kept, ...Object.values(lines).filter(Boolean), end, '', 'Text.', ''].join('\n');
  const { manual } = manualOf({ documents: { 'a.md': text } });
  return manual.problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
}

test.each([
  ['an alias of nothing', { title: 'title: *important' }],
  [
    'an alias bomb',
    {
      a: 'a: &a [x,x,x,x,x,x,x,x,x,x]',
      b: 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      c: 'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      aliases: 'aliases: [*c,*c,*c,*c,*c,*c,*c,*c]',
    },
  ],
  ['a tag', { title: 'title: !foo Sample' }],
  ['a kind of data of YAML alone', { aliases: 'aliases: !!set { a, b }' }],
  ['a key twice', { order: 'order: 1\norder: 2' }],
  ['a merge key', { aliases: 'aliases: &x [a]', merge: '<<: { order: 1 }' }],
  ['a colon in a text', { title: 'title: Incidents: how' }],
  ['a clause that YAML reads as a number', { clauses: 'clauses: [4.10]' }],
  ['a number of its own with a zero', { number: 'number: 1.10' }],
  ['a bare number for a list', { clauses: 'clauses: 8.10' }],
  ['a text for a list', { aliases: 'aliases: night' }],
  ['an empty list', { clauses: 'clauses: []' }],
  ['a list for a text', { owner: 'owner: [incident-manager]' }],
  ['a group for a text', { owner: 'owner: { role: incident-manager }' }],
  ['yes for a text', { title: 'title: true' }],
  ['an empty title', { title: "title: ''" }],
  ['a blank title', { title: "title: '  '" }],
  ['nothing for a field', { number: 'number:' }],
  ['order without end', { order: 'order: .inf' }],
  ['a text for an order', { order: 'order: first' }],
  ['a list for titles', { titles: 'titles: [a]' }],
  ['a title of no edition', { titles: "titles: { '2015': Sample }" }],
  ['an id with capitals and umlauts', { id: 'id: Größe A' }],
  ['a slug with a slash', { slug: 'slug: a/b' }],
])('%s is told in words that help', (_, lines) => {
  expect(told(lines as Record<string, string>)).toMatchSnapshot();
});

test.each([
  [
    'a check that there is not',
    'style: { duty-without-actor: It quotes }',
    'unknown-field "duty-without-actor" in `style` is no check of style. Checks: vague-phrase, obligation-without-actor, typed-value, unlinked-mention, unassigned-steps, unrecorded-steps.',
  ],
  [
    'a mistyped check',
    'style: { vage-phrase: It quotes }',
    'unknown-field "vage-phrase" in `style` is no check of style. Did you mean "vague-phrase"?',
  ],
  [
    'a text',
    'style: vague-phrase',
    "not-a-group `style` holds one text where checks of style, each with the reason ({ vague-phrase: 'It quotes a contract' }), are meant.",
  ],
])('checks of style that are left out wrongly are told as such: %s', (_, style, message) => {
  const text = `---\nid: a\ntitle: A\ntype: guide\nclauses: ['8.1']\nowner: service-desk\n${style}\n---\n\nWords.\n`;
  const [problem] = manualOf({ documents: { 'a.md': text } }).manual.problems;
  expect(`${problem?.code} ${problem?.message} ${problem?.hint}`).toContain(message);
  expect(problem?.line).toBe(7);
});

test.each([
  ['a list for the whole', '---\n- id: x\n---\n'],
  ['a text for the whole', '---\nsample\n---\n'],
  ['TOML', "+++\nid = 'a'\n+++\n"],
  ['no end', '---\nid: a\n'],
  ['a blank line first', '\n---\nid: a\n---\n'],
])('%s is told in words that help', (_, text) => {
  const { manual } = manualOf({ documents: { 'a.md': text } });
  expect(
    manual.problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`),
  ).toMatchSnapshot();
});

test('a title may end in dashes, a value may be named and used again, and the block may end in dots', () => {
  expect(told({ title: 'title: Guide ---' })).toEqual([]);
  expect(told({ title: 'title: &it Sample', aliases: 'aliases: [*it]' })).toEqual([]);
  expect(told({}, { start: '\uFEFF---', end: '---  ' })).toEqual([]);
  expect(told({}, { end: '...' })).toEqual([]);
});

test('the front matter of a file whose text does not parse is read all the same', () => {
  const text = "---\nid: a\ntitle: A\ntype: gide\nclauses: ['8.1']\nowner: incident-manager\n---\n\n{open\n";
  const { manual } = manualOf({ documents: { 'a.mdx': text } });
  expect(manual.problems.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`
    [
      "4 "gide" is not a document type.",
      "9 The text can't be parsed: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.",
    ]
  `);
});
