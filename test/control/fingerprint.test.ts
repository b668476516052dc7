import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/manual/control/canonical-json.ts';
import { fixtures, frozenOf, organisation, sourceOf } from './frozen.ts';

type Change = (source: string) => string;

const swap =
  (from: string | RegExp, to: string): Change =>
  (source) => {
    const changed = source.replace(from, to);
    if (changed === source) throw new Error(`Nothing to change: ${from}`);
    return changed;
  };

const hashes = (file: string, options: Parameters<typeof frozenOf>[1] = {}) =>
  Object.fromEntries(
    Object.entries(frozenOf(file, options)).map(([key, { text, marks }]) => [key, { text, marks }]),
  );

const after = (file: string, change: Change) => hashes(file, { source: change(sourceOf(file)) });

/** The first document of a file. */
const first = (all: Record<string, { text: string; marks: string }>) => Object.values(all)[0];

test('the fingerprints of format 1 stay what they are', () => {
  const golden = Object.assign({}, ...fixtures.map((file) => hashes(file)));
  expect(golden).toMatchInlineSnapshot(`
    {
      "guide": {
        "marks": "5c780064e9027d858af534c88bc0c2dd8a07f63c6f67d820f9e47bd8178aa39b",
        "text": "7169f691ea9d56b948e753c9f9c1027332fae458eb7b8981883198d14e9997ce",
      },
      "policy": {
        "marks": "5c780064e9027d858af534c88bc0c2dd8a07f63c6f67d820f9e47bd8178aa39b",
        "text": "4453a160e0212638b2778c08e84729e6766a70bcf9a711bf43b57fe78282d33a",
      },
      "procedure": {
        "marks": "d8b3c7f33ebca8c7c816c26462dcb035b1208e3057fc235c334bf08106023ab5",
        "text": "cce033d08a3105108977ed10c848b3685741ebd752f61b9a26e17f3c9362131d",
      },
      "schedule.paper": {
        "marks": "5c780064e9027d858af534c88bc0c2dd8a07f63c6f67d820f9e47bd8178aa39b",
        "text": "0c313e11add189eacd82b44a6a434bb8993804baa940d076b4b0acfe29fa6fe2",
      },
      "schedule.power": {
        "marks": "5c780064e9027d858af534c88bc0c2dd8a07f63c6f67d820f9e47bd8178aa39b",
        "text": "114fce15ca0938e2fcb369fff528913df84014385d63d1c07c7b95b6ccd2437f",
      },
      "supplier-register": {
        "marks": "5c780064e9027d858af534c88bc0c2dd8a07f63c6f67d820f9e47bd8178aa39b",
        "text": "bb2d97da48f2c9d4ffed5353341cc9007ba4c770dc110a3bb1d133597d57e66d",
      },
    }
  `);
});

/** Edits of what is frozen. */
const felling: [file: string, what: string, change: Change][] = [
  ['policy.mdx', 'a heading', swap('What we promise', 'What we hope')],
  ['policy.mdx', 'a word of a sentence', swap('policy every', 'rule every')],
  ['policy.mdx', 'a word in bold', swap('**review**', '**read**')],
  ['policy.mdx', 'another value', swap('org.incidents.recordWithin', 'org.plan.reviewInterval')],
  ['policy.mdx', 'words in the place of a value', swap('{org.incidents.recordWithin}', '4 hours')],
  ['policy.mdx', 'another role', swap('id="incident-manager"', 'id="problem-manager"')],
  ['policy.mdx', 'own words for a role', swap('those at the desk', 'the people at the desk')],
  ['policy.mdx', 'a name in the place of own words', swap('">those at the desk</Role>', '" />')],
  ['policy.mdx', 'another clause', swap('<Clause n="8.1" />', '<Clause n="4.1.2" />')],
  ['policy.mdx', 'another record', swap('incident-record', 'problem-record')],
  ['policy.mdx', 'a list item', swap('- the rest', '- all the rest')],
  ['policy.mdx', 'one more list item', swap('- the rest', '- more\n- the rest')],
  ['policy.mdx', 'an ordered list', (source) => source.replace(/^- /gm, '1. ')],
  ['policy.mdx', 'the address of a link', swap('https://example.com/page', 'https://example.com/other')],
  ['policy.mdx', 'code', swap('`code`', '`Code`')],
  ['policy.mdx', 'a paragraph taken out', swap(/We record[^\n]*\n/, '')],
  ['policy.mdx', 'the order of two items', swap(/(- "Q[^\n]*)\n(- the[^\n]*)/, '$2\n$1')],
  ['policy.mdx', 'a quote', swap('- "Quoted"', '> Quoted\n\n- "Quoted"')],
  ['policy.mdx', 'a code block', swap('## What', '```\ncode\n```\n\n## What')],
  ['policy.mdx', 'an aside', swap('## What', ':::note\nMind.\n:::\n\n## What')],
  ['policy.mdx', 'the owner', swap('owner: management-representative', 'owner: incident-manager')],
  ['policy.mdx', 'the approver', swap('approver: top-management', 'approver: incident-manager')],
  ['policy.mdx', 'the type', swap('type: policy', 'type: plan')],
  ['policy.mdx', 'the classification', swap('type: policy', 'type: policy\nclassification: confidential')],
  ['policy.mdx', 'the clauses', swap("'8.1']", "'8.2']")],
  ['procedure.mdx', 'who does a step', swap('role="service-desk"', 'role="incident-manager"')],
  ['procedure.mdx', 'who is asked', swap('consulted="incident-manager"', 'consulted="problem-manager"')],
  ['procedure.mdx', 'who is told', swap('consulted=', 'informed=')],
  ['procedure.mdx', 'the limit of a step', swap('within="at once"', 'within="in a day"')],
  ['procedure.mdx', 'a limit written out', swap('{org.incidents.recordWithin}', '"4 hours"')],
  ['procedure.mdx', 'the record of a step', swap('output="incident-record"', 'output="problem-record"')],
  ['procedure.mdx', 'the words of a step', swap('Record the call.', 'Write down the call.')],
  [
    'procedure.mdx',
    'the order of steps',
    (source) => {
      const steps = source.match(/^ {2}<Step .*$/gm) ?? [];
      return source.replace(steps.join('\n'), steps.toReversed().join('\n'));
    },
  ],
  ['procedure.mdx', 'a step taken out', swap(/ {2}<Step role="incident-manager".*\n/, '')],
  ['procedure.mdx', 'a table of the config taken out', swap('<PriorityMatrix />', '')],
  ['procedure.mdx', 'the list of points taken out', swap('<RequirementIndex />', '')],
  [
    'procedure.mdx',
    'a record of the front matter that is listed',
    swap('[incident-record]', '[problem-record]'),
  ],
  ['register.mdx', 'the heading of a column', swap('| Kept |', '| Held |')],
  ['register.mdx', 'a column of a table', swap('name delivers contact', 'name delivers')],
  ['register.mdx', 'one more table', swap('| Kept', '| A |\n| - |\n| b |\n\n| Kept')],
  ['schedule.mdx', 'a sentence', swap('Ask {item.contact}', 'Please ask {item.contact}')],
  ['schedule.mdx', 'words under a condition', swap('The contract ends on', 'It ends on')],
  ['schedule.mdx', 'a value under a condition', swap('ends on {item.contractEnd}', 'ends')],
  ['guide.md', 'plain HTML', swap('<kbd>1</kbd>', '<kbd>2</kbd>')],
  ['guide.md', 'an element of plain HTML', swap('<kbd>1</kbd>', '<b>1</b>')],
  ['guide.md', 'what an image is said to show', swap('the form', 'a form')],
  ['guide.md', 'a cell of a table', swap('| night | 2 |', '| night | 3 |')],
  ['guide.md', 'a row of a table', swap('| night | 2 |', '')],
  ['guide.md', 'the order of an ordered list', swap(/(1\. )(.*)\n(2\. )(.*)/, '$1$4\n$3$2')],
];

test.each(felling)('in %s %s is another text', (file, _, change) => {
  expect(first(after(file, change))?.text).not.toBe(first(hashes(file))?.text);
});

/** Edits of what is live, or of what says nothing. */
const harmless: [file: string, what: string, change: Change][] = [
  ['policy.mdx', 'bold and slanted letters', swap('**review**', '_review_')],
  ['policy.mdx', 'where lines break', swap('every {org.plan', 'every\n{org.plan')],
  ['policy.mdx', 'line ends', (source) => source.replaceAll('\n', '\r\n')],
  ['policy.mdx', 'a byte order mark', (source) => `\uFEFF${source}`],
  ['policy.mdx', 'the kind of quotes', swap('"Quoted"', '“Quoted”')],
  ['policy.mdx', 'spaces that do not break', swap('We record', 'We\u00a0record')],
  ['policy.mdx', 'soft hyphens', swap('promise', 'pro\u00admise')],
  ['policy.mdx', 'empty lines', swap('## What', '\n\n\n## What')],
  ['policy.mdx', 'signs of a list', (source) => source.replace(/^- /gm, '* ')],
  ['policy.mdx', 'comments', swap('We record', '{/* why */}We record')],
  ['policy.mdx', 'the slug', swap('type: policy', 'type: policy\nslug: elsewhere')],
  ['policy.mdx', 'aliases', swap('type: policy', 'type: policy\naliases: [rule]')],
  ['policy.mdx', 'the number', swap('type: policy', 'type: policy\nnumber: X-1')],
  ['policy.mdx', 'the order of clauses', swap("['4.1.2', '8.1']", "['8.1', '4.1.2']")],
  ['policy.mdx', 'a definition of a term', swap('promise', '<Term>promise</Term>')],
  [
    'procedure.mdx',
    'a condition that holds',
    swap('<PriorityMatrix />', '<When some="suppliers">\n\n<PriorityMatrix />\n\n</When>'),
  ],
  ['register.mdx', 'rows that are kept current', swap('| always | by hand |', '| always | by a tool |')],
  ['register.mdx', 'words that do not hold here', swap('Nobody delivers', 'No one delivers')],
  ['guide.md', 'how wide a table is drawn', swap('| day | 1 |', '| day            |   1 |')],
  ['guide.md', 'the numbers of a list', swap('2. Say what', '1. Say what')],
];

test.each(harmless)('in %s %s changes nothing', (file, _, change) => {
  expect(after(file, change)).toEqual(hashes(file));
});

describe('marks of requirements are hashed apart', () => {
  const both = (change: Change) =>
    [first(hashes('procedure.mdx')), first(after('procedure.mdx', change))] as const;

  test.each([
    ['another point', swap('id="8.1-2"', 'id="8.1-3"')],
    ['another point of the other edition', swap('2018:8.6.1-1', '2018:8.6.1-2')],
    ['a mark taken out', swap(/<Requirement id="8.1-2">(.*?)<\/Requirement>/, '$1')],
  ] as const)('%s changes no text', (_, change) => {
    const [before, now] = both(change);
    expect(now?.text).toBe(before?.text);
    expect(now?.marks).not.toBe(before?.marks);
  });

  test('in a manual of the other edition they are the same', () => {
    const config = organisation({ edition: '2018' });
    expect(hashes('procedure.mdx', { config })).toEqual(hashes('procedure.mdx'));
  });
});

describe('the organisation', () => {
  test.each([
    ['policy.mdx', 'a value', { incidents: { recordWithin: 'PT5H' } }],
    ['procedure.mdx', 'a limit', { incidents: { recordWithin: 'PT5H' } }],
    [
      'schedule.mdx',
      'what an item delivers',
      { suppliers: [{ ...organisation().suppliers[0], delivers: 'gas' }] },
    ],
    [
      'schedule.mdx',
      'a condition',
      { suppliers: [{ ...organisation().suppliers[0], contractEnd: undefined }] },
    ],
    ['register.mdx', 'whether there is anything to list', { suppliers: [] }],
  ])('changes %s by %s', (file, _, more) => {
    expect(first(hashes(file, { config: organisation(more) }))?.text).not.toBe(first(hashes(file))?.text);
  });

  test.each([
    [
      'policy.mdx',
      'a value that is decided and the same as the default',
      { plan: { reviewInterval: 'P1Y' } },
    ],
    ['policy.mdx', 'the locale', { locale: 'en-US' }],
    ['procedure.mdx', 'the locale', { locale: 'en-US' }],
    ['schedule.mdx', 'the locale', { locale: 'en-US' }],
    [
      'policy.mdx',
      'titles and holders of roles',
      { roles: [{ id: 'incident-manager', title: 'Firefighter', holder: 'X' }] },
    ],
    ['procedure.mdx', 'titles of records', { records: [{ id: 'incident-record', title: 'Slip' }] }],
    [
      'schedule.mdx',
      'how to reach somebody',
      { suppliers: organisation().suppliers.map((one) => ({ ...one, contact: 'Somebody else' })) },
    ],
    [
      'register.mdx',
      'rows that are kept current',
      { suppliers: [{ id: 'new', name: 'New', delivers: 'ice', contact: 'C' }] },
    ],
  ])('leaves %s alone by %s', (file, _, more) => {
    const config = organisation(more);
    expect(Object.values(hashes(file, { config }))).toEqual(
      Object.values(hashes(file)).slice(0, Object.keys(hashes(file, { config })).length),
    );
  });
});

test('an image is bound by its bytes, however it is written', () => {
  const source = sourceOf('guide.md').replace(
    '![the form](form.png)',
    '<img src="/form.png" alt="the form">',
  );
  expect(hashes('guide.md', { source })).toEqual(hashes('guide.md'));
  expect(hashes('guide.md', { image: 'other bytes' })).not.toEqual(hashes('guide.md'));
});

test('letters composed in another way are the same letters', () => {
  const text = (form: string) =>
    hashes('policy.mdx', { source: sourceOf('policy.mdx').replace('promise', 'prömise'.normalize(form)) });
  expect(text('NFD')).toEqual(text('NFC'));
});

test('a live leaf keeps how it looked, and no value is bound by its printed form', () => {
  const tree = JSON.stringify(frozenOf('policy.mdx')['policy']?.tree);
  expect(tree).toContain(
    '{"value":"PT4H","path":"org.incidents.recordWithin","kind":"target","shown":"4 hours"}',
  );
});

test('canonical JSON has sorted keys and no white space', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ä "x"' }], a: true, c: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"ä \\"x\\"","d":null}]}',
  );
});
