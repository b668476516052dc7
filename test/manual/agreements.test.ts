import { expect, test } from 'vitest';
import { doc, manualOf, withoutControl, written } from './manual-of.ts';

const organisation = {
  customers: [
    { id: 'town', name: 'Town' },
    { id: 'port', name: 'Port' },
    { id: 'farm', name: 'Farm' },
  ],
  services: [
    { id: 'mail', name: 'Mail', customers: ['town', 'port', 'farm'] },
    { id: 'files', name: 'Files', customers: ['town'] },
  ],
  agreements: [
    {
      id: 'mail-shared',
      service: 'mail',
      users: 'some',
      aboveLimit: 'we talk',
      requests: [{ id: 'box', name: 'Mailbox' }],
      customers: [
        { id: 'town', users: '40 clerks', workload: [{ id: 'boxes', name: 'Boxes', limit: '50' }] },
        { id: 'port', requests: [{ id: 'list', name: 'Mailing list' }] },
      ],
    },
    { id: 'files-town', service: 'files', customer: 'town', users: '12 archivists' },
  ],
};

const body = `{item.customer.name}

<When some="item.agreement.users">Users: {item.agreement.users}</When><When unsaid="item.agreement.users">Users: unsaid</When>

<When some="item.agreement.requests">

<Table of="item.agreement.requests" columns="name" />

</When>

<Requirement id="8.1-1" needs="item.agreement.users item.agreement.workload">Said.</Requirement>`;

const documents = written(
  manualOf({
    organisation,
    documents: { 'sla.mdx': doc(body, { each: 'serviceLevelAgreements', title: "'{item.service.name}'" }) },
  }),
);
const of = (key: string) => documents.find((document) => document.key === `sample.${key}`);

test('documents keep the keys that service and customer give them, whoever shares an agreement', () => {
  expect(documents.map(({ key }) => key)).toEqual([
    'sample.mail-town',
    'sample.mail-port',
    'sample.mail-farm',
    'sample.files-town',
  ]);
});

test('what a customer’s own row says is printed for that customer, and what it leaves empty as it holds for all', () => {
  expect(withoutControl(of('mail-town')?.twin)).toContain('Users: 40 clerks');
  expect(withoutControl(of('mail-town')?.twin)).toContain('Mailbox');
  expect(withoutControl(of('mail-port')?.twin)).toContain('Users: some');
  expect(withoutControl(of('mail-port')?.twin)).toContain('Mailing list');
  expect(withoutControl(of('mail-port')?.twin)).not.toContain('Mailbox');
  expect(withoutControl(of('files-town')?.twin)).toContain('Users: 12 archivists');
});

test('what is missing is named where it has to be entered', () => {
  const missing = (key: string) => of(key)?.marks[0]?.missing;
  expect(missing('mail-town')).toEqual([]);
  expect(missing('mail-port')).toEqual(['agreements.mail-shared.workload']);
  expect(missing('mail-farm')).toEqual(['agreements.mail-farm.users', 'agreements.mail-farm.workload']);
  expect(missing('files-town')).toEqual(['agreements.files-town.workload']);
});

test('a text is known to speak from the row and from what holds for all', () => {
  expect(of('mail-town')?.paths).toEqual(
    expect.arrayContaining([
      'agreements.mail-shared.customers.town.users',
      'agreements.mail-shared.requests',
    ]),
  );
});
