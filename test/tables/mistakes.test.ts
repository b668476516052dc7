import { expect, test } from 'vitest';
import { tablesOf } from './table-of.ts';

const problemsOf = (body: string, organisation: object = {}) =>
  tablesOf(body, organisation).problems.map((problem) =>
    problem.replace('content/documents/sample.mdx:', ''),
  );

const acme = { suppliers: [{ id: 'acme', name: 'Acme' }] };

test('an empty list is a problem that says how to guard it', () => {
  expect(
    problemsOf(
      '<Table of="customers" columns="name" />\n\n<List of="org.scope.technology" />\n\n<Table of="externalSuppliers" />',
    ),
  ).toMatchInlineSnapshot(`
    [
      "9:1 "customers" is empty, so <Table> has nothing to show. Wrap it in <When some="customers">, and say in <When empty="customers"> what holds then.",
      "11:1 "org.scope.technology" is empty, so <List> has nothing to show. Wrap it in <When some="scope.technology">, and say in <When empty="scope.technology"> what holds then.",
      "13:1 "externalSuppliers" is empty, so <Table> has nothing to show. Wrap it in <When some="externalSuppliers">, and say in <When empty="externalSuppliers"> what holds then.",
    ]
  `);
});

test('a guarded table leaves nothing behind when its list is empty', () => {
  const { document, problems } = tablesOf(
    '<When some="customers">\n\n<Table of="customers" columns="name" />\n\n</When>\n\n<When empty="customers">\n\nThere are none.\n\n</When>',
  );
  expect(problems).toEqual([]);
  expect(document?.canonical).toBe('There are none.\n');
});

test('unknown lists, columns, ids and conditions are told with what was probably meant', () => {
  expect(
    problemsOf(
      [
        '<Table of="supliers" />',
        '<Table of="majorIncidents.criteria" />',
        '<List of="majorIncidents.criterea" />',
        '<Table of="suppliers" columns="name deliver" />',
        '<Table of="suppliers" columns="name" where="kind=externl" />',
        '<Table of="suppliers" columns="name" where="kin=external" />',
        '<Table of="suppliers" columns="name" where="external" />',
        '<Table of="suppliers" columns="name" where="kind=customer" />',
        '<Measures ids="first-contact-resolutions" />',
        '<Roles ids="service-dask" />',
        '<Table of="item.service.components" />',
      ].join('\n\n'),
      acme,
    ),
  ).toMatchInlineSnapshot(`
    [
      "9:1 "supliers" is not a list that a table can show. Did you mean "suppliers"?",
      "11:1 "majorIncidents.criteria" is not a list that a table can show. Its values are plain: write <List of="majorIncidents.criteria" />.",
      "13:1 "majorIncidents.criterea" is not a list. Did you mean "majorIncidents.criteria"?",
      "15:1 "deliver" is not a column of this list. Did you mean "delivers"?",
      "17:1 "externl" is no value that \`kind\` can have. Did you mean "external"?",
      "19:1 "kin" in \`where\` is not a field of this list. Did you mean "kind"?",
      "21:1 "external" is not a condition. Write a field and its value: where="kind=external".",
      "23:1 Nothing in the list has kind=customer. Leave the table out, or name a list that <When> can ask for, such as "externalSuppliers".",
      "25:1 "first-contact-resolutions" is not among the measures of this manual. Did you mean "first-contact-resolution"?",
      "27:1 "service-dask" is not among the roles of this manual. Did you mean "service-desk"?",
      "29:1 "item.service.components" is not a list that a table can show. See the reference of the organisation for its lists.",
    ]
  `);
});

test('attributes that are missing, unknown or no text are problems', () => {
  expect(
    problemsOf(
      '<Table />\n\n<List />\n\n<Roles />\n\n<PriorityMatrix of="impacts" />\n\n<Table of={org.name} />\n\n<Table of="suppliers" colums="name" />',
      acme,
    ),
  ).toMatchInlineSnapshot(`
    [
      "9:1 <Table> names no list. Write <Table of="services" columns="name owner" />.",
      "11:1 <List> names no list. Write <List of="majorIncidents.criteria" />.",
      "13:1 <Roles> names nothing. Write <Roles ids="…" />, with ids parted by spaces.",
      "15:1 <PriorityMatrix> has no \`of\`. It takes none.",
      "17:1 \`of\` of <Table> is an expression. Write it as text: of="…".",
      "17:1 <Table> names no list. Write <Table of="services" columns="name owner" />.",
      "19:1 <Table> has no \`colums\`. Did you mean "columns"?",
    ]
  `);
});

test('a table in the middle of a sentence, and records where the front matter has none, are problems', () => {
  expect(
    problemsOf('See <PriorityMatrix /> here.\n\n<Records />\n\n<RequirementIndex />'),
  ).toMatchInlineSnapshot(`
    [
      "9:5 <PriorityMatrix> stands in the middle of a text. Put it on a line of its own, with an empty line before and after.",
      "11:1 The front matter names no record, so <Records> has nothing to show. Add \`records\`, or take <Records /> out.",
      "13:1 Nothing is marked here, so <RequirementIndex> has nothing to show. Mark answers with <Requirement id="…">, or take it out.",
    ]
  `);
});
