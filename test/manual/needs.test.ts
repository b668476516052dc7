import { expect, test } from 'vitest';
import { read } from './manual-of.ts';

const missing = (body: string, organisation: object = {}) =>
  read(body, { organisation }).document?.marks.map((mark) => mark.missing);

const needing = (needs: string, organisation: object = {}) =>
  missing(`<Requirement id="8.1-1" needs="${needs}">Said.</Requirement>`, organisation)?.[0];

test('a list or a text that an answer needs has to hold something, of whatever was written', () => {
  expect(needing('suppliers')).toEqual(['suppliers']);
  expect(needing('suppliers', { suppliers: [] })).toEqual(['suppliers']);
  expect(needing('suppliers', { suppliers: [{ id: 'acme', name: 'Acme' }] })).toEqual([]);
  expect(needing('serviceDesk.phone contact.phone', { contact: { phone: '+44 20 7946 0000' } })).toEqual([
    'serviceDesk.phone',
  ]);
});

test('a default is a value: nothing is missing where one stands', () => {
  expect(needing('incidents.recordWithin')).toEqual([]);
});

test('a flag or a choice has to be decided: it always has some value', () => {
  expect(needing('documents.segregation')).toEqual(['documents.segregation']);
  expect(needing('documents.segregation', { documents: { segregation: false } })).toEqual([]);
});

test('a field of a list has to be there for every item in use', () => {
  const suppliers = [
    { id: 'acme', name: 'Acme', workload: '40 tickets a day' },
    { id: 'bolt', name: 'Bolt' },
  ];
  expect(needing('suppliers.*.workload', { suppliers })).toEqual(['suppliers.bolt.workload']);
  expect(needing('suppliers.*.workload')).toEqual(['suppliers']);
  expect(needing('suppliers.*.workload', { suppliers: [] })).toEqual([]);
  const services = [
    { id: 'mail', name: 'Mail', status: 'retired' },
    { id: 'files', name: 'Files', workload: '20 users' },
  ];
  expect(needing('services.*.workload', { services })).toEqual([]);
});

test('each role that can be held has to have a holder; a class and a merged role have none of their own', () => {
  const lacking = needing('roles.*.holder', {
    roles: [
      { id: 'service-desk', holder: 'Ida' },
      { id: 'request-manager', sameAs: 'service-desk' },
    ],
  });
  expect(lacking).toContain('roles.change-manager.holder');
  for (const id of ['service-desk', 'request-manager', 'service-owner'])
    expect(lacking).not.toContain(`roles.${id}.holder`);
});

test('of a list that joins others the field of either is asked for', () => {
  const organisation = {
    customers: [{ id: 'town', name: 'Town' }],
    services: [{ id: 'mail', name: 'Mail', customers: ['town'] }],
  };
  expect(needing('serviceLevelAgreements.*.service.workload', organisation)).toEqual([
    'services.mail.workload',
  ]);
  expect(needing('serviceLevelAgreements.*.customer.agreement', organisation)).toEqual([
    'customers.town.agreement',
  ]);
});

test('an answer that stands where something is unsaid lacks that', () => {
  const around =
    '<When unsaid="suppliers">\n\n<Requirement id="8.1-1">Enter them.</Requirement>\n\n</When>\n\n<Requirement id="8.1-2">Said.</Requirement>';
  expect(missing(around)).toEqual([['suppliers'], []]);
  const inside =
    '<Requirement id="8.1-1">We <When some="suppliers">have some</When><When unsaid="suppliers">do not know</When>.</Requirement>';
  expect(missing(inside)).toEqual([['suppliers']]);
  expect(missing(inside, { suppliers: [{ id: 'acme', name: 'Acme' }] })).toEqual([[]]);
});

test('a list that an answer would print is lacking while nobody has said what is in it', () => {
  const body =
    '<Requirement id="8.1-1">\n\nThese:\n\n<When some="suppliers">\n\n<Table of="suppliers" columns="name" />\n\n</When>\n\n</Requirement>';
  expect(missing(body)).toEqual([['suppliers']]);
  expect(missing(body, { suppliers: [] })).toEqual([[]]);
});

test('a list with a stand-in is not lacking where the stand-in is said', () => {
  const body =
    '<Requirement id="8.1-1">\n\n<When some="scope.units">\n\n<List of="scope.units" />\n\n</When>\n\n<When empty="scope.units">\n\nAll units.\n\n</When>\n\n</Requirement>';
  expect(missing(body)).toEqual([[]]);
});

test('a need that is nothing of the organisation is a problem', () => {
  const problems = ['supliers', 'suppliers.*.workloads', 'incidents.*.x'].flatMap(
    (needs) => read(`<Requirement id="8.1-1" needs="${needs}">Said.</Requirement>`).problems,
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:1 "supliers" is nothing that an answer can need. Did you mean "suppliers"?",
      "content/documents/sample.mdx:9:1 "suppliers.*.workloads" is nothing that an answer can need. Name a list or a field: needs="services services.*.owner".",
      "content/documents/sample.mdx:9:1 "incidents.*.x" is nothing that an answer can need. Name a list or a field: needs="services services.*.owner".",
    ]
  `);
});
