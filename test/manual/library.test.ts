import { expect, test } from 'vitest';
import { doc, manualOf, written } from './manual-of.ts';

const problemsOf = (made: ReturnType<typeof manualOf>) =>
  made.manual.problems.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`);

test('an own file takes the place of the template at the same path', () => {
  const made = manualOf({
    templates: { '8/a.mdx': doc('Shipped.') },
    documents: { '8/a.mdx': doc('Ours.') },
  });
  expect(written(made).map(({ id, source, canonical }) => ({ id, source, canonical }))).toEqual([
    { id: 'sample', source: 'override', canonical: 'Ours.\n' },
  ]);
});

test('an override may be Markdown where the template is MDX', () => {
  const made = manualOf({ templates: { '8/a.mdx': doc('Shipped.') }, documents: { '8/a.md': doc('Ours.') } });
  expect(made.manual.documents[0]).toMatchObject({ source: 'override', format: 'md' });
});

test('an own file at a template’s path with another id is shown beside it, with a warning', () => {
  const made = manualOf({
    templates: { '8/a.mdx': doc('Shipped.') },
    documents: { '8/a.mdx': doc('Ours.', { id: 'smaple' }) },
  });
  expect(made.manual.documents.map(({ id }) => id)).toEqual(['sample', 'smaple']);
  expect(problemsOf(made)).toEqual([
    'content/documents/8/a.mdx:2 The template at this path has the id "sample", not "smaple", and is shown beside this file. Write id: sample to take its place, or move the file elsewhere.',
  ]);
});

test('another own file stands beside the templates and changes none of their numbers', () => {
  const templates = { '8/a.mdx': doc('A.'), '8/b.mdx': doc('B.', { id: 'other' }) };
  const before = manualOf({ templates }).manual.documents.map(({ id, number }) => [id, number]);
  const after = manualOf({ templates, documents: { '1/own.mdx': doc('Own.', { id: 'own' }) } });
  expect(before).toEqual([
    ['sample', 'PRC-8.1'],
    ['other', 'PRC-8.1-2'],
  ]);
  expect(after.manual.documents.map(({ id, number, source }) => [id, number, source])).toEqual([
    ['sample', 'PRC-8.1', 'template'],
    ['other', 'PRC-8.1-2', 'template'],
    ['own', 'PRC-8.1-3', 'own'],
  ]);
});

test('the same id at another path, a number twice and a slug twice are problems with both files', () => {
  const made = manualOf({
    templates: { '8/a.mdx': doc('A.') },
    documents: {
      'x.mdx': doc('X.'),
      'y.mdx': doc('Y.', { id: 'why', number: 'PRC-8.1' }),
      'z.mdx': doc('Z.', { id: 'zed', slug: 'sample' }),
    },
  });
  expect(problemsOf(made)).toMatchInlineSnapshot(`
    [
      "content/documents/x.mdx:2 The id "sample" is taken by templates/en/8/a.mdx. Give it another id, or put it at content/documents/8/a.mdx to take the template's place.",
      "content/documents/y.mdx:7 The number "PRC-8.1" is taken by templates/en/8/a.mdx. Give one of them a \`number\` of its own.",
      "content/documents/z.mdx:7 The slug "sample" is taken by templates/en/8/a.mdx. Give one of them a \`slug\` of its own.",
    ]
  `);
});

test('one document is made for each item of a list', () => {
  const made = manualOf({
    organisation: {
      customers: [{ id: 'north', name: 'North <b>' }],
      services: [
        { id: 'mail', name: 'Mail', customers: ['north'] },
        { id: 'web', name: 'Web', customers: ['north'] },
      ],
    },
    templates: {
      '6/sla.mdx': doc('{item.service.name} for {item.customer.name}.', {
        id: 'sla',
        each: 'serviceLevelAgreements',
        type: 'agreement',
        title: "'SLA: {item.service.name} for {item.customer.name}'",
        clauses: "['6.1']",
      }),
    },
  });
  expect(problemsOf(made)).toEqual([]);
  expect(
    written(made).map(({ key, number, title, slug, canonical }) => ({
      key,
      number,
      title,
      slug,
      canonical,
    })),
  ).toEqual([
    {
      key: 'sla.mail-north',
      number: 'AGR-6.1-mail-north',
      title: 'SLA: Mail for North <b>',
      slug: 'sla-mail-north',
      canonical: 'Mail for North \\<b>.\n',
    },
    {
      key: 'sla.web-north',
      number: 'AGR-6.1-web-north',
      title: 'SLA: Web for North <b>',
      slug: 'sla-web-north',
      canonical: 'Web for North \\<b>.\n',
    },
  ]);
});

test('the numbering scheme is the organisation’s', () => {
  const made = manualOf({
    organisation: { code: 'EX', documents: { numbering: '{code}/{type}/{clause}' } },
    templates: { 'a.mdx': doc('A.') },
  });
  expect(made.manual.documents[0]?.number).toBe('EX/PRC/8.1');
});

test('broken front matter, broken text and a missing block are told with the real line', () => {
  const made = manualOf({
    documents: {
      'a.mdx': '---\nid: a\ntitle: [\n---\n\nText.\n',
      'b.mdx': doc('Text.', { typ: 'policy', type: 'proceedure' }),
      'c.mdx': doc('Text {org.name\n\nmore', { id: 'c' }),
      'd.mdx': 'No front matter.\n',
      'e.md': doc('Filled {org.name}? <Clause n="8.1" />', { id: 'e' }),
      'f.mdx': doc('Text.', { id: 'f', clauses: "['8.11']", owner: 'incident-manger', each: 'servces' }),
    },
  });
  expect(problemsOf(made)).toMatchInlineSnapshot(`
    [
      "content/documents/a.mdx:3 This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the line, or the one before it; quote text that holds a colon or starts with a sign.",
      "content/documents/b.mdx:4 "proceedure" is not a document type. Did you mean "procedure"?",
      "content/documents/b.mdx:7 "typ" is not a field of the front matter. Did you mean "type"?",
      "content/documents/c.mdx:9 The text can't be parsed: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Close every tag and brace, and write a literal { or < as \\{ or \\<.",
      "content/documents/d.mdx:1 The file has no front matter. Start it with a block between --- lines that gives id, title, type, clauses and owner.",
      "content/documents/e.md:9 {org.name} stands in a .md file, where nothing is filled in. Rename the file to .mdx.",
      "content/documents/e.md:9 <Clause> stands in a .md file, where components mean nothing. Rename the file to .mdx.",
      "content/documents/f.mdx:5 "8.11" is not a clause of ISO/IEC 20000-1:2011. Did you mean 8.1?",
      "content/documents/f.mdx:7 "servces" is not a list that \`each\` knows. Did you mean "services"?",
    ]
  `);
});

test('the same person as owner and approver is a problem where segregation is asked', () => {
  const roles = [
    { id: 'incident-manager', holder: 'A. Person' },
    { id: 'management-representative', holder: 'A. Person' },
  ];
  const strict = manualOf({ organisation: { roles }, templates: { 'a.mdx': doc('A.') } });
  expect(problemsOf(strict)).toMatchInlineSnapshot(`
    [
      "templates/en/a.mdx:6 Owner and approver of PRC-8.1 are both A. Person (as incident-manager and as management-representative). Name another approver for the document or its type, change a holder, or set documents.segregation to false.",
    ]
  `);
  expect(
    problemsOf(
      manualOf({
        organisation: { roles, documents: { segregation: false } },
        templates: { 'a.mdx': doc('A.') },
      }),
    ),
  ).toEqual([]);
});

test('one person who would approve many documents is told once, with ways out that work', () => {
  const roles = [
    ...['incident-manager', 'management-representative', 'top-management'].map((id) => ({
      id,
      holder: 'Me',
    })),
    { id: 'service-level-manager', holder: 'Somebody else' },
  ];
  const templates = Object.fromEntries(
    [1, 2, 3, 4].map((at) => [
      `${at}.mdx`,
      doc('A.', { id: `a${at}`, number: `A-${at}`, ...(at === 4 && { approver: 'top-management' }) }),
    ]),
  );
  const problems = (organisation: object) =>
    problemsOf(manualOf({ organisation: { roles, ...organisation }, templates }));
  expect(problems({})).toMatchInlineSnapshot(`
    [
      "content/organisation.ts:1 Owner and approver of 4 documents are both Me: A-1, A-2, A-3 and 1 more. Name another approver in documents.types (procedure) and give top-management another holder, or set documents.segregation to false.",
    ]
  `);
  expect(problems({ documents: { segregation: false } })).toEqual([]);
  const others = [...roles.slice(0, 2), { id: 'top-management', holder: 'Somebody else' }];
  const types = [{ id: 'procedure', approver: 'service-level-manager' }];
  expect(problems({ roles: [...others, ...roles.slice(3)], documents: { types } })).toEqual([]);
});
