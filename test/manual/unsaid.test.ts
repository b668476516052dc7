import { expect, test } from 'vitest';
import { tableOf } from '../tables/table-of.ts';
import { doc, manualOf, read } from './manual-of.ts';

const missing = (body: string, organisation: object = {}, front: Record<string, string> = {}) =>
  read(body, { organisation, front }).document?.marks.map((mark) => mark.missing);

const unsaid = '<When unsaid="suppliers">\n\nNot entered yet.\n\n</When>';
const answer = (id: string) => `<Requirement id="${id}">Said.</Requirement>`;

test('an answer lacks what stands unsaid beside it, under its heading and no other', () => {
  const body = `## One\n\n${answer('8.1-1')}\n\n${unsaid}\n\n## Two\n\n${answer('8.1-2')}`;
  expect(missing(body)).toEqual([['suppliers'], []]);
  expect(missing(body, { suppliers: [] })).toEqual([[], []]);
});

test('what is unsaid under a heading without an answer is lacking above it, or else before it', () => {
  const below = `## One\n\n${answer('8.1-1')}\n\n## Two\n\n${answer('8.1-2')}\n\n### Three\n\n${unsaid}`;
  expect(missing(below)).toEqual([[], ['suppliers']]);
  const before = `## One\n\n${answer('8.1-1')}\n\n## Two\n\n${answer('8.1-2')}\n\n## Three\n\n${unsaid}`;
  expect(missing(before)).toEqual([[], ['suppliers']]);
  const first = `## One\n\n${unsaid}\n\n## Two\n\n${answer('8.1-2')}`;
  expect(missing(first)).toEqual([['suppliers']]);
});

test('an answer around a cell that nobody has filled lacks it at its own path, whatever the cell says', () => {
  const table = (columns: string) =>
    `<Requirement id="8.1-1">\n\n<Table of="item.access" columns="${columns}" />\n\n</Requirement>`;
  const front = { each: 'suppliers', title: "'{item.name}'" };
  const suppliers = [
    {
      id: 'acme',
      name: 'Acme',
      access: [
        { id: 'log', name: 'Log', kind: 'logical', proof: 'list' },
        { id: 'hall', kind: 'physical' },
      ],
    },
  ];
  const lacking = [['suppliers.acme.access.hall.proof']];
  expect(missing(table('name proof'), { suppliers }, front)).toEqual(lacking);
  expect(missing(table('name proof?'), { suppliers }, front)).toEqual([[]]);
  expect(tableOf('<Table of="item.access" columns="name proof" />', { suppliers }, front)[2]).toEqual([
    'Hall',
    'Not entered yet',
  ]);
  expect(tableOf('<Table of="item.access" columns="name proof?" />', { suppliers }, front)[2]).toEqual([
    'Hall',
    '–',
  ]);
});

test('none is said by an empty list and by the word, and an empty text says nothing', () => {
  const cell = (more: object) =>
    tableOf('<Table of="interestedParties" columns="requirement" />', {
      interestedParties: [{ id: 'town', ...more }],
    })[1];
  expect(cell({})).toEqual(['Nobody has said yet']);
  expect(cell({ requirement: '' })).toEqual(['Nobody has said yet']);
  expect(cell({ requirement: 'none' })).toEqual(['Nothing beyond the rows above']);
  const powers = (more: object) =>
    tableOf('<Table of="suppliers" columns="theirs" />'.replace('theirs', 'access'), {
      suppliers: [{ id: 'acme', ...more }],
    })[1];
  expect(powers({})).toEqual(['Nothing entered yet']);
  expect(powers({ access: [] })).toEqual(['Nothing']);
  const text =
    '<When some="item.exit">some</When><When none="item.exit">none</When><When unsaid="item.exit">unsaid</When>';
  const said = (exit: string) =>
    read(text, {
      front: { each: 'suppliers', title: "'{item.name}'" },
      organisation: { suppliers: [{ id: 'acme', exit }] },
    }).document?.canonical;
  expect([said('None'), said(''), said('keys come back')]).toEqual(['none\n', 'unsaid\n', 'some\n']);
});

test('a service that is retired owes nothing', () => {
  const services = [{ id: 'fax', name: 'Fax', status: 'retired' }];
  expect(tableOf('<Table of="services" columns="name outcome" />', { services })[1]).toEqual(['Fax', '–']);
});

test('a row whose condition leaves nothing is left out, a row of a form stays', () => {
  const body =
    '| Matter | Agreed |\n| --- | --- |\n| Notice | <When some="item.notice">{item.notice}</When> |\n| Signed | |';
  const rows = (more: object) =>
    tableOf(body, { suppliers: [{ id: 'acme', ...more }] }, { each: 'suppliers', title: "'{item.name}'" });
  expect(rows({}).map(([head]) => head)).toEqual(['Matter', 'Signed']);
  expect(rows({ notice: 'P3M' }).map(([head]) => head)).toEqual(['Matter', 'Notice', 'Signed']);
});

test('the users of a service that one customer has are that customer’s, those of several are asked for', () => {
  const agreed = (customers: string[], more: object = {}) =>
    missing(
      '<Requirement id="8.1-1">\n\n<Table of="serviceLevelAgreements" columns="agreement.users" />\n\n</Requirement>',
      {
        services: [{ id: 'mail', customers, ...more }],
        customers: customers.map((id) => ({ id })),
      },
    );
  expect(agreed(['town'], { users: '40 clerks' })).toEqual([[]]);
  expect(agreed(['town'])).toEqual([['services.mail.users']]);
  expect(agreed(['town', 'port'], { users: '40 clerks' })).toEqual([
    ['agreements.mail-town.users', 'agreements.mail-port.users'],
  ]);
});

test('what a document says is not entered is listed, also where it answers no point', () => {
  const { manual } = manualOf({ documents: { 'a.mdx': doc(unsaid) } });
  expect(manual.missing).toMatchObject([{ path: 'suppliers', points: [], documents: ['sample'] }]);
});

test('a process that nothing measures, or nobody owns, holds back the answer that lists it', () => {
  const body = '<Requirement id="8.1-1">\n\n<Processes />\n\n</Requirement>';
  expect(missing(body)).toEqual([[]]);
  expect(missing(body, { problems: { owner: '' } })).toEqual([['problems.owner']]);
  expect(missing(body, { measures: [{ id: '*', use: false }] })).toEqual([['measures']]);
});
