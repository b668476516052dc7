import { expect, test } from 'vitest';
import { read } from './manual-of.ts';

const body =
  '<When some="suppliers">\n\n## Suppliers\n\nThere are some.\n\n</When>\n\n<When none="suppliers">\n\nThere are none{/* yet */}.\n\n</When>\n\nA <When some="documents.segregation">strict</When><When none="documents.segregation">free</When> rule.';

test('text depends on what the organisation has, before headings and marks are read', () => {
  const without = read(body).document;
  expect(without?.canonical).toBe('There are none.\n\nA strict rule.\n');
  expect(without?.headings).toEqual([]);
  const supplied = read(body, {
    organisation: { suppliers: [{ id: 'acme', name: 'Acme' }], documents: { segregation: false } },
  }).document;
  expect(supplied?.canonical).toBe('## Suppliers\n\nThere are some.\n\nA free rule.\n');
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
      "content/documents/sample.mdx:9:32 <When> needs one of \`some\`, \`none\` and \`edition\`. Write <When some="suppliers">, <When none="suppliers"> or <When edition="2018">.",
      "content/documents/sample.mdx:9:47 <When> needs one of \`some\`, \`none\` and \`edition\`. Write <When some="suppliers">, <When none="suppliers"> or <When edition="2018">.",
    ]
  `);
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
