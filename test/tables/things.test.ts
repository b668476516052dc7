import { expect, test } from 'vitest';
import { tableOf, tablesOf } from './table-of.ts';

const provider = {
  services: [
    {
      id: 'mail',
      name: 'Mail',
      owner: 'service-owner',
      customers: ['north', 'south'],
      components: [
        { id: 'server', name: 'Mail server', supplier: 'acme' },
        { id: 'gate', name: 'Gateway' },
      ],
    },
    { id: 'names', name: 'Names' },
  ],
  customers: [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
  ],
  suppliers: [
    {
      id: 'acme',
      name: 'Acme',
      contact: 'Jo Doe',
      contract: 'C-17',
      contactNumber: '+44 1632 960001',
      delivers: 'servers',
      informationAccess: false,
    },
    { id: 'net', name: 'Networks', kind: 'internal-group', informationAccess: true },
  ],
};

test('a table shows the named columns of a list: ids as names, roles as links, lists inside by name, and what nobody has entered', () => {
  expect(
    tableOf('<Table of="services" columns="name owner customers criticality components status" />', provider),
  ).toEqual([
    ['Service', 'Owner', 'Customers', 'Criticality', 'Components', 'Status'],
    ['Mail', 'Service owner', 'North and South', 'Medium', 'Mail server and Gateway', 'Live'],
    ['Names', 'Not entered yet', 'Nobody has said yet', 'Medium', 'Not entered yet', 'Live'],
  ]);
  const { document } = tablesOf('<Table of="services" columns="owner" />', provider);
  expect(document?.canonical).toContain('(role:service-owner)');
  expect(document?.paths).toEqual(['services.mail.owner', 'services.names.owner']);
});

test('values print in words that stand by themselves', () => {
  const [, first] = tableOf(
    '<Table of="suppliers" columns="informationAccess reviewInterval reports disputes kind" />',
    provider,
  );
  expect(first).toEqual([
    'No',
    'Every 3 months',
    'Performance against targets',
    'The common dispute steps',
    'External supplier',
  ]);
  expect(tableOf('<Table of="records" columns="location clauses" where="location=survey" />')[1]).toEqual([
    'The survey tool',
    '7.1 Business relationship management',
  ]);
});

test('a tool that the user named keeps the name as written', () => {
  const tools = { tools: { survey: { name: 'eAsk' } } };
  expect(tableOf('<Table of="records" columns="location" where="location=survey" />', tools)[1]).toEqual([
    'eAsk',
  ]);
});

test('an empty cell says what holds then, where the catalogue knows', () => {
  const laws = { legalObligations: [{ id: 'gdpr', title: 'GDPR' }] };
  expect(tableOf('<Table of="legalObligations" columns="appliesTo" />', laws)[1]).toEqual(['All services']);
});

test('lists inside sections, and the kinds of supplier, are lists like others', () => {
  expect(tableOf('<Table of="org.changes.types" columns="name authority" />')[2]).toEqual([
    'Normal change',
    'Change authority (change advisory board)',
  ]);
  expect(tableOf('<Table of="internalGroups" columns="name" />', provider).slice(1)).toEqual([['Networks']]);
  expect(
    tableOf(
      '<Table of="suppliers" columns="name" where="kind=external informationAccess=false" />',
      provider,
    ).slice(1),
  ).toEqual([['Acme']]);
  expect(
    tableOf('<Table of="services" columns="name" where="customers=south" />', provider).slice(1),
  ).toEqual([['Mail']]);
});

test('an agreement joins service and customer, and reads the lists of its own service', () => {
  const { tables, problems, document } = tablesOf(
    '<Table of="item.service.components" columns="name supplier" />\n\n<List of="item.service.exceptions" />\n\n<Table of="serviceLevelAgreements" columns="service.name customer.name" where="customer.id=south" />',
    provider,
    { each: 'serviceLevelAgreements' },
  );
  expect(problems).toEqual([]);
  expect(tables).toEqual([
    [
      ['Component', 'Supplier'],
      ['Mail server', 'Acme'],
      ['Gateway', 'Our own'],
    ],
    [
      ['Service', 'Customer'],
      ['Mail', 'South'],
    ],
  ]);
  expect(document?.paths).toEqual([
    'customers.south.name',
    'services.mail.components',
    'services.mail.exceptions',
    'services.mail.name',
  ]);
});

test('personal and confidential values show only when a column asks for them', () => {
  const body = (columns: string) => `<Table of="externalSuppliers"${columns} />`;
  const usual = tableOf(body(''), provider);
  expect(usual[0]).toContain('Delivers');
  expect(usual.flat().join(' ')).not.toMatch(/Jo Doe|C-17/);
  expect(tableOf(body(' columns="name contactNumber"'), provider)[1]).toEqual(['Acme', '+44 1632 960001']);
  // What is between the house and a party, no table of all has on a page.
  expect(tableOf(body(' columns="name contact contract"'), provider)[1]).toEqual(['Acme']);
});

test('a column with a question mark is there once a row has something in it', () => {
  const objectives = (more: object) => ({ objectives: [{ id: 'calm', statement: 'Calm nights', ...more }] });
  const heads = (more: object) =>
    tableOf('<Table of="objectives" columns="statement target? aim? owner" />', objectives(more))[0];
  const withoutReadyMade = { target: '' };
  expect(heads(withoutReadyMade)).toEqual(['Objective', 'Owner']);
  expect(heads({ target: 'no call in June' })).toEqual(['Objective', 'Reached when', 'Owner']);
});

test('a misspelt column is told with and without a question mark', () => {
  const { problems } = tablesOf('<Table of="services" columns="name onwer?" />', provider);
  expect(problems.join('\n')).toContain('"onwer" is not a column of this list');
});

test('what meets an obligation reads as a control, a clause, a value and a list', () => {
  const legalObligations = [
    { id: 'duty', title: 'Duty', metBy: ['access-control', '9.2', 'continuity.testInterval'] },
    { id: 'poll', title: 'Poll', metBy: ['changes.freezeWindows'] },
  ];
  const freezeWindows = [{ id: 'poll', name: 'Election', from: '2027-04-24', to: '2027-05-10' }];
  const table = '<Table of="legalObligations" columns="title metBy" />';
  const [, row, list] = tableOf(table, { legalObligations, changes: { freezeWindows } });
  expect(row?.[1]).toMatchInlineSnapshot(
    `"Access by role, 9.2 Change management and How often a continuity plan is tested (every year)"`,
  );
  expect(list?.[1]).toBe('Times without changes (Election)');
});
