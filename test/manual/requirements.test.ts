import { expect, test } from 'vitest';
import { read } from './manual-of.ts';

test('a mark wraps the text that answers, and the clause says where', () => {
  const { document, made } = read(
    '## Recording\n\n<Requirement id="8.1-1">The <Role id="service-desk" /> writes an <Record id="incident-record" />.</Requirement>',
  );
  expect(document?.marks).toEqual([
    {
      edition: '20000-1:2011',
      requirement: '8.1-1',
      anchor: 'req-20000-1-2011-8.1-1',
      text: 'The service desk writes an incident record.',
      heading: { slug: 'recording', text: 'Recording' },
      roles: ['service-desk'],
      records: ['incident-record'],
      documents: [],
      places: [],
      missing: [],
    },
  ]);
  expect(document?.canonical).toContain(
    'writes an [incident-record](record:incident-record). [8.1-1](req:20000-1:2011:8.1-1)',
  );
  const point = made.manual.clauses.find(({ number }) => number === '8.1')?.requirements[0];
  expect(point).toMatchObject({
    id: '8.1-1',
    status: 'drafted',
    answeredBy: [{ document: 'sample', url: 'documents/sample/#req-20000-1-2011-8.1-1' }],
  });
});

test('a mark may wrap blocks, list items, table cells and the text of a step, nested in other components', () => {
  const { document, problems } = read(
    [
      '<When some="incidents.recordWithin">',
      '',
      '<Requirement id="8.1-1">',
      '',
      'A paragraph.',
      '',
      '- an item',
      '',
      '</Requirement>',
      '',
      '- <Requirement id="8.1-2">The <Role id="service-desk" /> acts.</Requirement>',
      '',
      '| a |',
      '| - |',
      '| <Requirement id="8.1-3">cell with <Clause n="8.2" /></Requirement> |',
      '',
      '<Steps>',
      '  <Step role="service-desk"><Requirement id="8.1-4 8.1-5">Do **it with <Record id="incident-record" />**.</Requirement></Step>',
      '</Steps>',
      '',
      '</When>',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(document?.marks.map(({ requirement, text }) => `${requirement} ${text}`)).toEqual([
    '8.1-1 A paragraph. an item',
    '8.1-2 The service desk acts.',
    '8.1-3 cell with 8.2 Problem management',
    '8.1-4 Service desk: Do it with incident record.',
    '8.1-5 Service desk: Do it with incident record.',
  ]);
});

test('a point that is unknown, of the other edition, of an unlisted clause, or the third in one place is a problem', () => {
  const { problems } = read(
    '<Requirement id="8.1-99">a</Requirement> <Requirement id="8.6.1-1">b</Requirement> <Requirement id="9.2-1">c</Requirement> <Requirement id="8.1-1 8.1-2 8.1-3">d</Requirement> <Requirement>e</Requirement>',
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:1 "8.1-99" is not a requirement of ISO/IEC 20000-1:2011. Did you mean 8.1-21?",
      "content/documents/sample.mdx:9:42 "8.6.1-1" is not a requirement of ISO/IEC 20000-1:2011. It is one of the other edition: write 2018:8.6.1-1.",
      "content/documents/sample.mdx:9:84 9.2-1 is marked, but clause 9.2 is not in the front matter. Add '9.2' to \`clauses\`, or move the mark.",
      "content/documents/sample.mdx:9:124 3 points share one place. At most two may; say the others in sentences of their own.",
      "content/documents/sample.mdx:9:176 <Requirement> has no \`id\`. Write <Requirement id="8.1-1">the text that answers</Requirement>.",
    ]
  `);
});
