import { describe, expect, test } from 'vitest';
import { standingOn, stateOfText } from '../../src/manual/control/acts/standing.ts';
import { acts, historyOf } from './act-maker.ts';
import { type Frozen, frozenOf, organisation, sourceOf } from './frozen.ts';
import { type Leaf, leaves, sources, wordsOf } from './leaves.ts';

type Options = Parameters<typeof frozenOf>[1];

/** What else the texts speak of. */
const others = {
  'other.mdx':
    "---\nid: other\ntitle: Other\ntype: guide\nclauses: ['8.1']\nowner: incident-manager\n---\n\nText.\n",
};

const read = (file: string, options: Options = {}) => frozenOf(file, { others, ...options });

const approved = new Map<string, Record<string, Frozen>>();

/** The texts of a file when they were approved, each read once. */
function approvedTexts(file: string, source: string): Record<string, Frozen> {
  const known = approved.get(file) ?? read(file, { source });
  approved.set(file, known);
  return known;
}

/** The state of a document whose text was approved as it was in `before`, and is now as in `now`. */
function stateAfter(before: Frozen | undefined, now: Frozen | undefined): string {
  if (!before || !now) throw new Error('There is no such document.');
  const approval = acts.approved('1.0', '2026-01-01', { title: before.title });
  const text = { format: 1 as const, sha256: before.text, marks: before.marks };
  const standing = standingOn(historyOf({ ...approval, text }), '2026-06-01');
  const { text: sha256, marks, title } = now;
  const { state, answersChanged } = stateOfText(standing, { format: 1, text: sha256, marks, title });
  return answersChanged ? `${state}, answers changed` : state;
}

/** The state after an edit of a source, which must be one. */
function stateOf(file: string, source: string, edited: string, options: Options = {}, key?: string): string {
  expect(edited).not.toBe(source);
  const before = approvedTexts(file, source);
  const name = key ?? keyOf(file);
  return stateAfter(before[name], read(file, { source: edited, ...options })[name]);
}

const keyOf = (file: string): string => file.replace(/\.mdx?$/, '');

type Edit = (words: string) => string;

const ofWords: [what: string, edit: Edit][] = [
  ['another word', (words) => words.replace('words', 'terms')],
  ['a word more', (words) => words.replace('words', 'other words')],
  ['a word less', (words) => words.replace(' words', '')],
  ['another order', (words) => words.replace(/^(\S+) (\S+)/, '$2 $1')],
  ['a capital letter', (words) => words.replace('words', 'Words')],
  ['another sign', (words) => words.replace('words', 'words;')],
  ['another letter alike', (words) => words.replace('ï', 'i')],
];

const ofForm: [what: string, edit: Edit, forms: Leaf['form'][]][] = [
  [
    'letters composed in another way',
    (words) => words.normalize('NFD'),
    ['text', 'line', 'attribute', 'code'],
  ],
  ['a space that does not break', (words) => words.replace(' ', '\u00a0'), ['text', 'line', 'attribute']],
  ['two spaces', (words) => words.replace(' ', '  '), ['text', 'line', 'attribute']],
  ['a soft hyphen', (words) => words.replace('words', 'wo\u00adrds'), ['text', 'line', 'attribute']],
  ['a mark of direction', (words) => words.replace('words', '\u200ewords'), ['text', 'line', 'attribute']],
  ['a break of the line', (words) => words.replace(' words', '\nwords'), ['text']],
];

/** Where Markdown has no room for a kind of edit: it would end the block, or markup is not read there. */
const ofMarkup: [what: string, edit: Edit][] = [
  ['bold letters', (words) => words.replace('words', '**words**')],
  ['slanted letters', (words) => words.replace('words', '*words*')],
];

const replaced = ({ file, name }: Leaf, edit: Edit): [string, string] => {
  const words = wordsOf({ name });
  expect(sources[file].split(words)).toHaveLength(2);
  return [sources[file], sources[file].replace(words, () => edit(words))];
};

const bound = ({ liveness }: Leaf): string => (liveness === 'frozen' ? 'changed' : 'in-force');

const edits = [
  ...leaves.flatMap((leaf) => ofWords.map(([what, edit]) => ({ leaf, what, edit, state: bound(leaf) }))),
  ...leaves.flatMap((leaf) =>
    ofForm
      .filter(([, , forms]) => forms.includes(leaf.form))
      .map(([what, edit]) => ({ leaf, what, edit, state: 'in-force' })),
  ),
  ...leaves
    .filter(
      ({ form, name }) =>
        ['text', 'line'].includes(form) && !['bold', 'slanted', 'image', 'picture'].includes(name),
    )
    .flatMap((leaf) => ofMarkup.map(([what, edit]) => ({ leaf, what, edit, state: 'in-force' }))),
];

test('there are more than 300 edits of words, of every kind of leaf', () => {
  expect(edits.length).toBeGreaterThan(300);
  expect(new Set(edits.map(({ leaf }) => leaf.name)).size).toBe(leaves.length);
});

test.each(edits.map((one) => [one.leaf.name, one.what, one.state, one] as const))(
  'in the words of %s, %s: %s',
  (_, __, state, { leaf, edit }) => {
    expect(stateOf(leaf.file, ...replaced(leaf, edit))).toBe(state);
  },
);

describe('code keeps its spaces', () => {
  test.each(leaves.filter(({ form }) => form === 'code'))('$name', (leaf) => {
    expect(stateOf(leaf.file, ...replaced(leaf, (words) => words.replace(' ', '  ')))).toBe('changed');
  });
});

const inLeaves: [what: string, from: string | RegExp, to: string, state: string][] = [
  // References: bound by kind and id.
  ['another role', '<Role id="problem-manager" />', '<Role id="incident-manager" />', 'changed'],
  ['another record', '<Record id="problem-record" />', '<Record id="incident-record" />', 'changed'],
  ['another clause', '<Clause n="9.2" />', '<Clause n="9.3" />', 'changed'],
  ['a clause of the other edition', '<Clause n="9.2" />', '<Clause n="2018:8.5.1" />', 'changed'],
  ['another document', '<Doc id="other" />', '<Doc id="leaves" />', 'changed'],
  [
    'own words for a role',
    '<Role id="problem-manager" />',
    '<Role id="problem-manager">she</Role>',
    'changed',
  ],
  ['own words for a clause', '<Clause n="9.2" />', '<Clause n="9.2">that</Clause>', 'changed'],
  ['a name written out', '<Role id="problem-manager" />', 'problem manager', 'changed'],
  ['the edition of a clause written out', '<Clause n="9.2" />', '<Clause n="2011:9.2" />', 'in-force'],
  [
    'a place for a clause in the other edition',
    '<Clause n="9.2" />',
    '<Clause n="9.2" n2018="8.5.1" />',
    'in-force',
  ],
  // Values: bound by path, kind and value.
  ['another path', 'within {org.incidents.recordWithin}', 'within {org.plan.reviewInterval}', 'changed'],
  ['a value written out', 'within {org.incidents.recordWithin}', 'within 4 hours', 'changed'],
  [
    'another path of a limit',
    'within={org.incidents.recordWithin}',
    'within={org.plan.reviewInterval}',
    'changed',
  ],
  // Structure.
  ['the depth of a heading', '### naïve', '#### naïve', 'changed'],
  ['a heading made a sentence', '### naïve', 'naïve', 'changed'],
  ['numbers made signs', /1\. (naïve.*)\n2\. /, '- $1\n- ', 'changed'],
  ['an item one step out', '  - naïve', '- naïve', 'changed'],
  ['a quote made a sentence', '> naïve', 'naïve', 'changed'],
  ['the kind of an aside', ':::note', ':::caution', 'changed'],
  ['an aside made a sentence', /:::note\n(.*)\n:::/, '$1', 'changed'],
  ['a paragraph made two', '.\nShown in', '.\n\nShown in', 'changed'],
  ['a cell moved', '| naïve cell words | 1 |', '| 1 | naïve cell words |', 'changed'],
  ['a row more', '| naïve cell words | 1 |', '| naïve cell words | 1 |\n| more | 2 |', 'changed'],
  [
    'a column more',
    /\| Number \|\n\| --- \| --- \|\n(.*) 1 \|/,
    '| Number | Of |\n| --- | --- | --- |\n$1 1 | 2 |',
    'changed',
  ],
  ['how columns are aligned', '| --- | --- |', '| :-- | --: |', 'in-force'],
  ['the address of a link', 'https://example.com/a', 'https://example.com/b', 'changed'],
  ['a link taken out', '[naïve link words](https://example.com/a)', 'naïve link words', 'changed'],
  [
    'a link to a page of the manual put in',
    'A naïve sentence words',
    'A [naïve sentence](/clauses/) words',
    'in-force',
  ],
  ['an image taken out', '![naïve image words](form.png)', 'naïve image words', 'changed'],
  ['the address of an image', '(form.png)', '(/form.png)', 'in-force'],
  ['the language of code', '```\nnaïve', '```sh\nnaïve', 'changed'],
  ['code made words', '`naïve code words`', 'naïve code words', 'changed'],
  ['a footnote under another name', /\[\^1\]/g, '[^a]', 'changed'],
  ['a rule between blocks', '> naïve', '---\n\n> naïve', 'in-force'],
  ['the signs of a list', /^(\s*)- naïve/gm, '$1* naïve', 'in-force'],
  ['a term for the glossary', 'A naïve sentence words', 'A <Term>naïve sentence</Term> words', 'in-force'],
  // Conditions.
  ['a condition turned round', '<When some="suppliers">', '<When empty="suppliers">', 'changed'],
  ['an inner condition turned round', '<When empty="customers">', '<When some="customers">', 'changed'],
  ['a hidden text shown', /<When empty="suppliers">\n\n(.*)\n\n<\/When>/, '$1', 'changed'],
  ['a shown text without its condition', /<When empty="customers">\n\n(.*)\n\n<\/When>/, '$1', 'in-force'],
  ['a condition that holds as well', '<When some="suppliers">', '<When empty="customers">', 'in-force'],
  // Steps.
  ['who does a step', '<Step role="service-desk"', '<Step role="problem-manager"', 'changed'],
  [
    'who is told',
    'output="incident-record">',
    'output="incident-record" informed="problem-manager">',
    'changed',
  ],
  [
    'who is asked',
    'output="incident-record">',
    'output="incident-record" consulted="problem-manager">',
    'changed',
  ],
  [
    'who answers for it',
    'output="incident-record">',
    'output="incident-record" accountable="problem-manager">',
    'changed',
  ],
  ['another record of a step', 'output="incident-record"', 'output="problem-record"', 'changed'],
  ['no record of a step', ' output="incident-record"', '', 'changed'],
  ['no limit of a step', ' within="naïve limit words"', '', 'changed'],
  ['a step taken out', / {2}<Step role="service-desk".*\n/, '', 'changed'],
  ['a step twice', /( {2}<Step role="service-desk".*\n)/, '$1$1', 'changed'],
  ['steps in another order', /( {2}<Step .*\n)( {2}<Step .*\n)/, '$2$1', 'changed'],
  [
    'attributes in another order',
    'role="service-desk" within="naïve limit words"',
    'within="naïve limit words" role="service-desk"',
    'in-force',
  ],
  // Front matter.
  ['the owner', 'owner: incident-manager', 'owner: problem-manager', 'changed'],
  ['the approver', 'approver: top-management', 'approver: management-representative', 'changed'],
  ['the type', 'type: procedure', 'type: plan', 'changed'],
  ['the classification', 'type: procedure', 'type: procedure\nclassification: confidential', 'changed'],
  [
    'the usual classification written out',
    'type: procedure',
    'type: procedure\nclassification: internal',
    'in-force',
  ],
  ['a clause more', "clauses: ['8.1']", "clauses: ['8.1', '8.2']", 'changed'],
  ['the title', 'title: Leaves', 'title: Boughs', 'changed'],
  [
    'the title for the edition of the manual',
    'title: Leaves',
    "title: Leaves\ntitles: { '2011': Boughs }",
    'changed',
  ],
  [
    'the title for the other edition',
    'title: Leaves',
    "title: Leaves\ntitles: { '2018': Boughs }",
    'in-force',
  ],
  ['a value that the title prints', 'title: Leaves', 'title: Leaves {org.name}', 'changed'],
  ['quotes around the title', 'title: Leaves', "title: 'Leaves'", 'in-force'],
  ['the slug', 'title: Leaves', 'title: Leaves\nslug: elsewhere', 'in-force'],
  ['aliases', 'title: Leaves', 'title: Leaves\naliases: [bough]', 'in-force'],
  ['the number', 'title: Leaves', 'title: Leaves\nnumber: X-1', 'in-force'],
  ['its place among others', 'title: Leaves', 'title: Leaves\norder: 3', 'in-force'],
  ['former ids', 'title: Leaves', 'title: Leaves\nformerIds: [boughs]', 'in-force'],
  ['whose consent it needs', 'title: Leaves', 'title: Leaves\nconsent: [suppliers]', 'in-force'],
  [
    'records that no table lists',
    'records: [incident-record]',
    'records: [incident-record, problem-record]',
    'in-force',
  ],
  // Marks of requirements.
  ['another point', 'id="8.1-1"', 'id="8.1-3"', 'in-force, answers changed'],
  ['two points', 'id="8.1-1"', 'id="8.1-1 8.1-3"', 'in-force, answers changed'],
  ['a point of the other edition', 'id="8.1-1"', 'id="8.1-1 2018:8.6.1-1"', 'in-force, answers changed'],
  ['a mark taken out', /<Requirement id="8.1-1">(.*)<\/Requirement>/, '$1', 'in-force, answers changed'],
  [
    'the mark of a step taken out',
    /<Requirement id="8.1-2">(.*)<\/Requirement>/,
    '$1',
    'in-force, answers changed',
  ],
  [
    'a mark of a sentence',
    'A naïve sentence words',
    '<Requirement id="8.1-4">A naïve sentence words</Requirement>',
    'in-force, answers changed',
  ],
  [
    'a mark of an item',
    '2. last',
    '2. <Requirement id="8.1-4">last</Requirement>',
    'in-force, answers changed',
  ],
  [
    'a mark of a cell',
    '| naïve cell words |',
    '| <Requirement id="8.1-4">naïve cell words</Requirement> |',
    'in-force, answers changed',
  ],
  [
    'a mark of fewer words',
    '<Requirement id="8.1-1">naïve mark words</Requirement>',
    'naïve <Requirement id="8.1-1">mark words</Requirement>',
    'in-force, answers changed',
  ],
  ['the edition of a point written out', 'id="8.1-1"', 'id="2011:8.1-1"', 'in-force'],
];

test.each(inLeaves)('%s', (_, from, to, state) => {
  const source = sources['leaves.mdx'];
  expect(stateOf('leaves.mdx', source, source.replace(from, to))).toBe(state);
});

describe('how a whole file is written', () => {
  const ways: [what: string, edit: Edit][] = [
    ['line ends of Windows', (source) => source.replaceAll('\n', '\r\n')],
    ['a byte order mark', (source) => `\uFEFF${source}`],
    ['letters composed in another way', (source) => source.normalize('NFD')],
    ['empty lines', (source) => source.replaceAll('\n\n', '\n\n\n')],
    ['empty lines at the end', (source) => `${source}\n\n`],
  ];
  const files = Object.entries(sources).flatMap(([file, source]) =>
    ways.map(([what, edit]) => [what, file, source, edit] as const),
  );
  test.each(files)('%s in %s change nothing', (_, file, source, edit) => {
    expect(stateOf(file, source, edit(source))).toBe('in-force');
  });
});

describe('a register', () => {
  const source = sources['kept.mdx'];
  test.each([
    ['a row less', /\| naïve row.*\n/, '', 'in-force'],
    ['a row more', '| by hand |', '| by hand |\n| sometimes | by a tool |', 'in-force'],
    ['a reference in a row', 'by hand', 'by the <Role id="service-desk" />', 'in-force'],
    ['another column', 'columns="name delivers"', 'columns="name contact"', 'changed'],
    ['another clause it is about', "clauses: ['8.1']", "clauses: ['8.2']", 'changed'],
    ['another table', '<Table of="suppliers" columns="name delivers" />', '', 'changed'],
    [
      'a column of an own table less',
      /\| naïve kept-head words \| How \|\n\| --- \| --- \|\n.*\n/,
      '| naïve kept-head words |\n| --- |\n| x |\n',
      'changed',
    ],
  ] as const)('%s', (_, from, to, state) => {
    expect(stateOf('kept.mdx', source, source.replace(from, to))).toBe(state);
  });

  test('whose type changes has its rows bound', () => {
    expect(stateOf('kept.mdx', source, source.replace('type: register', 'type: guide'))).toBe('changed');
  });
});

describe('the organisation', () => {
  const [power, paper] = organisation().suppliers;
  const states = (file: string, source: string, more: object, key?: string) => {
    const before = approvedTexts(file, source);
    const config = organisation(more);
    expect(config).not.toEqual(organisation());
    const name = key ?? keyOf(file);
    return stateAfter(before[name], read(file, { source, config })[name]);
  };

  test.each([
    ['another value', { incidents: { recordWithin: 'PT5H' } }, 'changed'],
    ['a condition that does not hold any more', { suppliers: [] }, 'changed'],
    [
      'an inner condition that does not hold any more',
      { customers: [{ id: 'acme', name: 'Acme', contact: 'X' }] },
      'changed',
    ],
    ['a value that no text speaks of', { complaints: { acknowledgeWithin: 'P9D' } }, 'in-force'],
    ['a default that is decided as it is', { plan: { reviewInterval: 'P1Y' } }, 'in-force'],
    ['titles of roles', { roles: [{ id: 'incident-manager', title: 'Firefighter' }] }, 'in-force'],
    ['holders of roles', { roles: [{ id: 'incident-manager', holder: 'Ada Quince' }] }, 'in-force'],
    ['deputies of roles', { roles: [{ id: 'incident-manager', deputy: 'Bo Quince' }] }, 'in-force'],
    ['titles of records', { records: [{ id: 'incident-record', title: 'Slip' }] }, 'in-force'],
    ['retention of records', { records: [{ id: 'incident-record', retention: 'P9Y' }] }, 'in-force'],
    ['the locale', { locale: 'en-US' }, 'in-force'],
    ['its own name', { name: 'Another' }, 'in-force'],
    ['the edition', { edition: '2018' }, 'in-force'],
  ])('with %s', (_, more, state) => {
    expect(states('leaves.mdx', sources['leaves.mdx'], more)).toBe(state);
  });

  test.each([
    ['another supplier', { suppliers: [{ id: 'new', name: 'New', delivers: 'ice', contact: 'C' }] }],
    ['another name', { suppliers: [{ ...power, name: 'Other' }, paper] }],
  ])('leaves a register alone with %s', (_, more) => {
    expect(states('kept.mdx', sources['kept.mdx'], more)).toBe('in-force');
  });

  test.each([
    ['the name of one', { suppliers: [{ ...power, name: 'Might' }, paper] }, 'changed', 'in-force'],
    [
      'what the other delivers',
      { suppliers: [power, { ...paper, delivers: 'card' }] },
      'in-force',
      'changed',
    ],
    [
      'the end of a contract',
      { suppliers: [power, { ...paper, contractEnd: '2031-01-31' }] },
      'in-force',
      'changed',
    ],
    [
      'a contract without end',
      { suppliers: [{ ...power, contractEnd: undefined }, paper] },
      'changed',
      'in-force',
    ],
    [
      'how to reach both',
      {
        suppliers: [
          { ...power, contact: 'X' },
          { ...paper, contact: 'Y' },
        ],
      },
      'in-force',
      'in-force',
    ],
    ['the order of both', { suppliers: [paper, power] }, 'in-force', 'in-force'],
    [
      'a third one',
      { suppliers: [power, paper, { id: 'new', name: 'New', delivers: 'ice', contact: 'C' }] },
      'in-force',
      'in-force',
    ],
  ])('changes those documents of an `each` that speak of %s', (_, more, ofPower, ofPaper) => {
    const source = sourceOf('schedule.mdx');
    expect([
      states('schedule.mdx', source, more, 'schedule.power'),
      states('schedule.mdx', source, more, 'schedule.paper'),
    ]).toEqual([ofPower, ofPaper]);
  });

  test.each([
    ['policy.mdx', 'policy'],
    ['procedure.mdx', 'procedure'],
    ['register.mdx', 'supplier-register'],
    ['schedule.mdx', 'schedule.power'],
  ])('of the other edition leaves %s in force', (file, key) => {
    expect(states(file, sourceOf(file), { edition: '2018' }, key)).toBe('in-force');
  });
});

test('in the other edition, clauses that are written without one are others', () => {
  const before = approvedTexts('guide.md', sourceOf('guide.md'))['guide'];
  const config = organisation({ edition: '2018' });
  expect(stateAfter(before, read('guide.md', { source: sourceOf('guide.md'), config })['guide'])).toBe(
    'changed',
  );
});

test('other bytes of an image are another text, wherever it is shown', () => {
  for (const file of ['leaves.mdx', 'plain.md'] as const) {
    const before = approvedTexts(file, sources[file]);
    const now = read(file, { source: sources[file], image: 'other bytes' });
    expect(stateAfter(before[keyOf(file)], now[keyOf(file)]), file).toBe('changed');
  }
});

test('other bytes of a download are another text', () => {
  const source = sources['leaves.mdx']
    .replace('https://example.com/a', '/form.png')
    .replace(/!\[.*\]\(form.png\)/, '');
  const before = read('leaves.mdx', { source })['leaves'];
  expect(stateAfter(before, read('leaves.mdx', { source })['leaves'])).toBe('in-force');
  expect(stateAfter(before, read('leaves.mdx', { source, image: 'other bytes' })['leaves'])).toBe('changed');
});
