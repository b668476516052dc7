import { expect, test } from 'vitest';
import { doc, manualOf, withoutControl } from '../manual/manual-of.ts';

const template = doc(
  `Opening words.

## Recording [#recording]

<Requirement id="8.1-1">The desk records.</Requirement>

### In writing [#in-writing]

On paper.

## Diagnosis [#diagnosis]

<Requirement id="8.1-2">The team looks.</Requirement>

<When edition="2018">

## New [#new]

New words.

</When>
<When some="suppliers">

## Called [#called]

Suppliers are called.

</When>
<When none="suppliers">

## Called [#called]

Nobody is called.

</When>

## Closing [#closing]

Done.`,
  { edition: "'2011'", clauses: "['8.1', '2018:8.6.1']" },
);

const at = '8/sample.sections';
const section = (name: string, body: string, more = '') =>
  `---\nsection: sample#${name}\n${more}---\n\n${body}\n`;
const made = (documents: Record<string, string>, organisation: object = { suppliers: [] }) =>
  manualOf({ templates: { '8/sample.mdx': template }, documents, organisation });
const twin = (documents: Record<string, string>, organisation?: object) =>
  withoutControl(made(documents, organisation).twin('sample'))?.replace(/^[\s\S]*?# Sample\n+/, '');
const told = (documents: Record<string, string>, organisation?: object) =>
  made(documents, organisation).manual.problems.map(
    ({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${code} ${message} ${hint}`,
  );
const headings = (documents: Record<string, string>, organisation?: object) =>
  made(documents, organisation).manual.documents[0]?.headings.map(({ depth, slug, text }) => [
    depth,
    slug,
    text,
  ]);

test('a file takes the place of one section, with those below it, and of nothing else', () => {
  const documents = {
    [`${at}/recording.mdx`]: section(
      'recording',
      '## Writing down [#recording]\n\n<Requirement id="8.1-1">The <Role id="service-desk" /> of {org.name} writes it down.</Requirement>',
    ),
  };
  expect(told(documents)).toEqual([]);
  expect(twin(documents)).toMatchInlineSnapshot(`
    "# PRC-8.1 Sample

    Opening words.

    ## Writing down

    The [service desk](../../roles/service-desk/) of Exemplar writes it down. [8.1-1](../../clauses/8.1/#req-8.1-1)

    ## Diagnosis

    The team looks. [8.1-2](../../clauses/8.1/#req-8.1-2)

    ## Called

    Nobody is called.

    ## Closing

    Done.
    "
  `);
});

test('links to the section hold whatever heading the file has', () => {
  const own = (body: string) => headings({ [`${at}/x.mdx`]: section('diagnosis', body) })?.slice(2, 4);
  expect(own('Our words.')).toEqual([
    [2, 'diagnosis', 'Diagnosis'],
    [2, 'called', 'Called'],
  ]);
  expect(own('## Looking\n\nOur words.')?.[0]).toEqual([2, 'diagnosis', 'Looking']);
  expect(own('## Looking at {org.name}\n\nOur words.')?.[0]).toEqual([2, 'diagnosis', 'Looking at Exemplar']);
  expect(own('## Looking [#looking]\n\nOur words.')?.[0]).toEqual([2, 'looking', 'Looking']);
});

test('a file goes before or after a section and those below it, and a section is left out with a reason', () => {
  const documents = {
    [`${at}/first.mdx`]: section('recording', '## Before [#first]\n\nFirst.', 'place: before\n'),
    [`${at}/last.md`]: section('recording', 'Last.', 'place: after\n'),
    [`${at}/below.mdx`]: section('in-writing', 'In the tool.'),
    [`${at}/none.md`]: section('closing', '', 'place: omit\nreason: We close nothing.\n'),
  };
  expect(told(documents)).toEqual([]);
  expect(twin(documents)).toMatchInlineSnapshot(`
    "# PRC-8.1 Sample

    Opening words.

    ## Before

    First.

    ## Recording

    The desk records. [8.1-1](../../clauses/8.1/#req-8.1-1)

    ### In writing

    In the tool.

    Last.

    ## Diagnosis

    The team looks. [8.1-2](../../clauses/8.1/#req-8.1-2)

    ## Called

    Nobody is called.
    "
  `);
});

test('conditions and editions around a section hold for what takes its place', () => {
  const documents = {
    [`${at}/new.mdx`]: section('new', 'Our new words.'),
    [`${at}/called.mdx`]: section('called', 'Call {org.name}.<When some="suppliers"> And suppliers.</When>'),
  };
  const supplier = { id: 'owl', name: 'Owl', delivers: 'Mail', manager: 'supplier-manager' };
  const of = (organisation: object) => (twin(documents, organisation) ?? '').replaceAll('\n', ' ');
  expect(of({ suppliers: [] })).not.toContain('Our new words');
  expect(of({ suppliers: [] })).toContain('## Called  Call Exemplar.  ## Closing');
  expect(of({ suppliers: [supplier] })).toContain('## Called  Call Exemplar. And suppliers.  ## Closing');
  expect(of({ edition: '2018', suppliers: [] })).toContain('## New  Our new words.');
});

test('a problem is told in the file and line where it stands', () => {
  const documents = {
    [`${at}/a.mdx`]: section('recording', '## R [#recording]\n\nThe {org.nme}.'),
    [`${at}/b.mdx`]: section('closing', 'See <Role id="nobody" />, [x](#nowhere) and ![](form.svg).'),
    [`${at}/c.md`]: section('diagnosis', 'By {org.name}.', 'place: after\n'),
  };
  expect(told(documents)).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.sections/a.mdx:1:1 lost-answers The file answers 0 of the 1 points that the section "recording" of the template answers; not 8.1-1 of "Recording". Wrap what answers them: <Requirement id="…">; the template shows how.",
      "content/documents/8/sample.sections/a.mdx:7:5 unknown-path "org.nme" is not a field of the organisation. Did you mean {org.name}?",
      "content/documents/8/sample.sections/b.mdx:5:5 unknown-role "nobody" is not a role of this manual. Add it to your organisation or correct the id.",
      "content/documents/8/sample.sections/b.mdx:5:27 dead-anchor The link to "#nowhere" leads nowhere: this page has no such place. The place of a heading is its words in lower case, joined by hyphens.",
      "content/documents/8/sample.sections/b.mdx:5:45 image-without-words The image "form.svg" has no words for those who can't see it. Write ![what it shows](form.svg). A picture that says nothing goes under public/, and is written <img src="/picture.png" alt="" />.",
      "content/documents/8/sample.sections/c.md:6:1 unfilled-in-md {org.name} stands in a .md file, where nothing is filled in. Rename the file to .mdx.",
    ]
  `);
});

test('a file beside the own one is found, and a page is named from the page', () => {
  const [document] = made({
    [`${at}/a.mdx`]: section(
      'recording',
      '![A form](pictures/form.svg) [Other](../../other.md#x) [list](../../registers/roles/)',
    ),
    'other.md': doc('## X [#x]\n\nWords.', { id: 'other', number: 'X-1' }),
  }).manual.documents;
  expect(document?.assets.map(({ file }) => file)).toEqual(['sample.sections/pictures/form.svg']);
  expect(
    told({
      [`${at}/a.mdx`]: section('recording', '[Other](../../othr.md)'),
      'other.md': doc('Words.', { id: 'other', number: 'X-1' }),
    }).filter((line) => line.includes('dead-link')),
  ).toHaveLength(1);
});

test('notes of two files are kept apart', () => {
  const documents = {
    [`${at}/a.mdx`]: section('recording', 'One.[^1]\n\n[^1]: First note.'),
    [`${at}/b.mdx`]: section('closing', 'Two.[^1]\n\n[^1]: Second note.'),
  };
  expect(told(documents).filter((line) => !line.includes('lost-answers'))).toEqual([]);
  expect(twin(documents)).toContain('First note.');
  expect(twin(documents)).toContain('Second note.');
});

test('a file that answers fewer points than its section is told with them', () => {
  expect(told({ [`${at}/a.mdx`]: section('recording', 'Nothing.') })).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.sections/a.mdx:1:1 lost-answers The file answers 0 of the 1 points that the section "recording" of the template answers; not 8.1-1 of "Recording". Wrap what answers them: <Requirement id="…">; the template shows how.",
    ]
  `);
  expect(
    told({ [`${at}/a.mdx`]: section('recording', '', 'place: omit\nreason: We record nothing.\n') }),
  ).toEqual([]);
});

test('no text is lost in silence', () => {
  expect(
    told({
      [`${at}/a.mdx`]: section('recordng', 'Text.'),
      [`${at}/b.mdx`]: section('recording', 'Text.<Requirement id="8.1-1">x</Requirement>'),
      [`${at}/c.mdx`]: section('recording', '', 'place: omit\nreason: Why not.\n'),
      [`${at}/d.mdx`]: section('in-writing', 'Text.', 'place: after\n'),
      [`${at}/e.mdx`]: '---\nsection: simple#recording\n---\n\nText.\n',
      [`${at}/f.mdx`]: section('closing', ''),
      [`${at}/g.mdx`]: section('closing', 'Text.', 'place: omit\nreason: Because.\n'),
      [`${at}/h.mdx`]: section('closing', '', 'place: omit\n'),
      [`${at}/i.mdx`]: section('closing', 'Text.', 'place: under\ntitle: Mine\n'),
      [`${at}/j.mdx`]: '---\nsection: closing\n---\n\nText.\n',
      [`${at}/k.mdx`]: section('closing', 'Text.', 'place: 1\n'),
      [`${at}/l.mdx`]: section('closing', '', 'place: after\n'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.sections/a.mdx:2:1 unknown-section The document "sample" has no section "recordng". Did you mean "recording"?",
      "content/documents/8/sample.sections/c.mdx:2:1 double-section-file content/documents/8/sample.sections/b.mdx is about the same place of the section "recording". Put both texts into one file, and delete the other.",
      "content/documents/8/sample.sections/d.mdx:2:1 idle-section The section "in-writing" is a part of "recording", which content/documents/8/sample.sections/b.mdx replaces, so nobody sees this file. Put its text there, and delete this file.",
      "content/documents/8/sample.sections/e.mdx:2:1 unknown-document There is no document "simple". Did you mean "sample"?",
      "content/documents/8/sample.sections/f.mdx:1:1 empty-section The file holds no text. Write it; to leave the section out write place: omit and a reason.",
      "content/documents/8/sample.sections/g.mdx:2:1 double-section-file content/documents/8/sample.sections/f.mdx is about the same place of the section "closing". Put both texts into one file, and delete the other.",
      "content/documents/8/sample.sections/g.mdx:7:1 idle-section The file leaves a section out, so that nobody sees the text in it. Write place: replace to show the text in its place, or delete the text.",
      "content/documents/8/sample.sections/h.mdx:3:1 missing-field The front matter has no \`reason\` why the section is left out. Write one: reader and auditor see it where the section answered something.",
      "content/documents/8/sample.sections/i.mdx:3:1 unknown-section-place "under" says not where the text goes. Write one of replace, before, after, omit.",
      "content/documents/8/sample.sections/i.mdx:4:1 unknown-field "title" is not a field of a file about one section. Its fields are section, place, reason; all others are those of the template.",
      "content/documents/8/sample.sections/j.mdx:2:1 not-an-id "closing" does not name a section of a document. Write the id of the document, # and the id at the heading: incident-procedure#recording.",
      "content/documents/8/sample.sections/k.mdx:3:1 not-text \`place\` holds no text. Write it in quotes, on one line.",
      "content/documents/8/sample.sections/l.mdx:1:1 empty-section The file holds no text. Write it, or delete the file.",
    ]
  `);
  expect(
    told({ '8/sample.mdx': template, [`${at}/a.mdx`]: section('recording', 'Text.') }),
  ).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.sections/a.mdx:2:1 idle-section The document "sample" is a file of your own, content/documents/8/sample.mdx, so nobody sees this one. Put its text there, and delete this file.",
    ]
  `);
});

test('an approval is of the text with its own sections', () => {
  const print = (documents: Record<string, string>) => made(documents).manual.documents[0]?.fingerprint.text;
  const plain = print({});
  const body = '## Closing [#closing]\n\nDone.';
  expect(print({ [`${at}/a.mdx`]: section('closing', body) })).toBe(plain);
  const changed = print({ [`${at}/a.mdx`]: section('closing', body.replace('Done', 'Over')) });
  expect(changed).not.toBe(plain);
  expect(print({ '8/sample.mdx': template.replace('Done', 'Over') })).toBe(changed);
});

test('nothing of a file about a section can run', () => {
  expect(
    told({
      [`${at}/a.mdx`]: section('closing', 'import x from "./x.js"\n\n<script>alert(1)</script>\n\n{1 + 1}'),
      [`${at}/b.md`]: section('diagnosis', '<script>alert(1)</script>', 'place: before\n'),
    }).map((line) => line.replace(/ .*? /, ' ').slice(0, 120)),
  ).toMatchInlineSnapshot(`
    [
      "content/documents/8/sample.sections/a.mdx:5:1 "import x from "./x.js"" would run while the manual is built. Take it out.",
      "content/documents/8/sample.sections/a.mdx:7:1 <script> runs code, loads something or changes the page, which a document ",
      "content/documents/8/sample.sections/a.mdx:9:1 {1 + 1} is not a plain path. Only {org.…} and {item.…} can be filled in; w",
      "content/documents/8/sample.sections/b.md:6:1 <script> runs code, loads something or changes the page, which a document m",
    ]
  `);
});
