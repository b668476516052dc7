import { expect, test } from 'vitest';
import { read } from './manual-of.ts';

const body =
  '<When some="suppliers">\n\n## Suppliers\n\nThere are some.\n\n</When>\n\n<When none="suppliers">\n\nThere are none{/* yet */}.\n\n</When>\n\n<When unsaid="suppliers">\n\nNobody has said.\n\n</When>\n\n<When empty="suppliers">\n\nNo table.\n\n</When>\n\nA <When some="documents.segregation">strict</When><When none="documents.segregation">free</When> rule.';

test('text depends on what the organisation has, before headings and marks are read', () => {
  const without = read(body, { organisation: { suppliers: [] } }).document;
  expect(without?.canonical).toBe('There are none.\n\nNo table.\n\nA strict rule.\n');
  expect(without?.headings).toEqual([]);
  expect(read(body).document?.canonical).toBe('Nobody has said.\n\nNo table.\n\nA strict rule.\n');
  const supplied = read(body, {
    organisation: { suppliers: [{ id: 'acme', name: 'Acme' }], documents: { segregation: false } },
  }).document;
  expect(supplied?.canonical).toBe('## Suppliers\n\nThere are some.\n\nA free rule.\n');
});

test('what every provider has is unsaid even where it is written empty', () => {
  const text = '<When none="customers">none</When><When unsaid="customers">unsaid</When>';
  expect(read(text, { organisation: { customers: [] } }).document?.canonical).toBe('unsaid\n');
});

test('a field of an item is unsaid until its item says something of it, if only that there is none', () => {
  const text =
    '<When some="item.exceptions">some</When><When none="item.exceptions">none</When><When unsaid="item.exceptions">unsaid</When>';
  const said = (supplier: object) =>
    read(text, {
      front: { each: 'suppliers', title: "'{item.name}'" },
      organisation: { suppliers: [{ id: 'acme', name: 'Acme', ...supplier }] },
    }).document?.canonical;
  expect(said({})).toBe('unsaid\n');
  expect(said({ exceptions: [] })).toBe('none\n');
  expect(said({ exceptions: ['floods'] })).toBe('some\n');
});

test('text can go by whether there is one or more', () => {
  const text =
    '<When some="suppliers">some</When> <When single="suppliers">one</When> <When several="suppliers">more</When> end';
  const said = (...ids: string[]) =>
    read(text, { organisation: { suppliers: ids.map((id) => ({ id })) } }).document?.canonical;
  expect(said()).toBe('end\n');
  expect(said('a')).toBe('some one end\n');
  expect(said('a', 'b')).toBe('some more end\n');
});

test('a flag that is not set and a nought say something', () => {
  const text = '<When none="documents.segregation">free</When><When unsaid="documents.segregation">?</When>';
  expect(read(text, { organisation: { documents: { segregation: false } } }).document?.canonical).toBe(
    'free\n',
  );
});

test('conditions nest, and their own kinds of supplier can be asked for', () => {
  const nested =
    '<When some="suppliers">\n\n<When some="externalSuppliers">\n\nExternal.\n\n</When>\n\n<When some="internalGroups">\n\nInternal.\n\n</When>\n\n</When>';
  expect(
    read(nested, { organisation: { suppliers: [{ id: 'net', name: 'Networks', kind: 'internal-group' }] } })
      .document?.canonical,
  ).toBe('Internal.\n');
});

test('a condition that asks for nothing known is a problem', () => {
  const { problems } = read(
    '<When some="supliers">a</When> <When>b</When> <When some="suppliers" none="suppliers">c</When>',
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:1 "supliers" is nothing that <When> can ask for. Did you mean "suppliers"?",
      "content/documents/sample.mdx:9:32 <When> needs one of \`some\`, \`single\`, \`several\`, \`none\`, \`unsaid\`, \`empty\`, \`edition\`, \`apart\` and \`together\`. Write <When some="suppliers">, <When single="suppliers">, <When several="suppliers">, <When none="suppliers">, <When unsaid="suppliers">, <When empty="suppliers">, <When edition="2018">, <When apart="release-manager change-manager"> or <When together="release-manager change-manager">.",
      "content/documents/sample.mdx:9:47 <When> needs one of \`some\`, \`single\`, \`several\`, \`none\`, \`unsaid\`, \`empty\`, \`edition\`, \`apart\` and \`together\`. Write <When some="suppliers">, <When single="suppliers">, <When several="suppliers">, <When none="suppliers">, <When unsaid="suppliers">, <When empty="suppliers">, <When edition="2018">, <When apart="release-manager change-manager"> or <When together="release-manager change-manager">.",
    ]
  `);
});

test('a field that no item has is a problem too', () => {
  const { problems } = read('<When some="item.workloads">a</When>', {
    front: { each: 'suppliers', title: "'{item.name}'" },
    organisation: { suppliers: [{ id: 'acme', name: 'Acme' }] },
  });
  expect(problems.join()).toContain('"item.workloads" is nothing that <When> can ask for.');
});

test('text may belong to one edition of the standard', () => {
  const text = '<When edition="2011">old</When><When edition="2018">new</When>';
  expect(read(text).document?.canonical).toBe('old\n');
  expect(read(text, { organisation: { edition: '2018' } }).document?.canonical).toBe('new\n');
  expect(read('<When edition="2005">older</When>').problems).toEqual([
    'content/documents/sample.mdx:9:1 "2005" is not an edition of the standard. Write one of 2011, 2018.',
  ]);
});

test('a text that stands alone on its line is a paragraph, whichever of two alternatives is said', () => {
  const text =
    'Before.\n\n<When edition="2011">Old <Role id="service-desk" />, at once.</When><When edition="2018">New.</When>\n\nAfter.';
  expect(read(text).document?.canonical).toBe(
    'Before.\n\nOld [service-desk](role:service-desk), at once.\n\nAfter.\n',
  );
});

test('text may depend on whether roles are apart, or one is merged into the other, by id or by a field that names one', () => {
  const text =
    'Roles: <When apart="change-manager release-manager">two</When><When together="change-manager release-manager">one</When> <When apart="changes.owner release-manager">two</When><When together="changes.owner release-manager">one</When>';
  expect(read(text).document?.canonical).toBe('Roles: two two\n');
  const merged = { roles: [{ id: 'release-manager', sameAs: 'change-manager' }] };
  expect(read(text, { organisation: merged }).document?.canonical).toBe('Roles: one one\n');
  const elsewhere = { changes: { owner: 'service-desk' }, ...merged };
  expect(read(text, { organisation: elsewhere }).document?.canonical).toBe('Roles: one two\n');
  expect(read('<When apart="change-manger release-manager">two</When>').problems.join()).toContain(
    '"change-manger" is not a role of this manual. Did you mean "change-manager"?',
  );
});
