import { expect, test } from 'vitest';
import { customerEntries } from '../../src/manual/entries/customers.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import { linkCustomers } from '../../src/manual/writing/link-customers.ts';
import { printingOf } from '../../src/organisation/index.ts';
import { customerSections } from '../../src/pages/customer.ts';
import { organisationOf } from '../organisation/organisations.ts';
import { manualOf } from './manual-of.ts';

const organisation = organisationOf({
  name: 'Example',
  services: [
    {
      id: 'net',
      name: 'Net',
      customers: ['town', 'bay'],
      availability: 99.5,
      resolve: 'PT4H',
      supportHours: '24/7',
    },
    { id: 'old', name: 'Old', customers: ['town'], status: 'retired' },
  ],
  customers: [
    {
      id: 'town',
      name: 'Town Council',
      contactFunction: 'head of IT',
      contactNumber: '+44 1632 960999',
      contact: 'Sam Secret',
      email: 'sam@town.example',
      phone: '+44 1632 960998',
      agreement: 'contract C-77',
    },
    { id: 'bay', name: 'Bay' },
  ],
  agreements: [
    {
      id: 'net-town',
      service: 'net',
      customer: 'town',
      availability: 99.9,
      resolve: 'PT3H',
      workload: [
        { id: 'sites', name: 'sites', normal: '40', limit: '50' },
        { id: 'users', name: 'users', normal: '900' },
      ],
    },
  ],
  legalObligations: [
    {
      id: 'data',
      title: 'Data of the town',
      kind: 'contract',
      source: 'contract C-77, clause 9',
      duty: 'give it back',
      customer: 'town',
    },
    { id: 'law', title: 'A law', duty: 'obey' },
  ],
});
const [town, bay] = customerEntries([], organisation);

test('what its agreement says otherwise holds for a customer, and for no other', () => {
  const promised = [town, bay].map((one) =>
    one?.services.map((service) => [service.id, service.availability, service.resolve]),
  );
  expect(promised).toEqual([[['net', 99.9, 'PT3H']], [['net', 99.5, 'PT4H']]]);
  expect(town?.services[0]?.workload).toEqual([{ name: 'sites', limit: '50' }]);
  expect([town?.obligations, bay?.obligations]).toEqual([['data'], []]);
});

test('no person, no number of a contract and no number of anybody is among it', () => {
  expect(JSON.stringify([town, bay])).not.toMatch(/Secret|town\.example|C-77|960998|960999/);
});

test('the page says each service, what its targets hold for and what is owed beside', () => {
  const { manual } = manualOf({});
  const words = manualWords(printingOf(organisation));
  if (!town || !bay) throw new Error('There is no customer.');
  const slugs = (customer: typeof town) =>
    customerSections(
      customer,
      { ...manual, obligations: [{ id: 'data', title: 'Data', duty: 'give it back', owner: '' }] as never },
      words,
    ).map(({ slug }) => slug);
  expect(slugs(town)).toEqual(['services', 'workload', 'obligations']);
  expect(slugs(bay)).toEqual(['services']);
});

test('a name that was filled in leads to the page: in cells always, in sentences once', () => {
  const name = (value: string) => ({
    type: 'text',
    value,
    data: { filled: { path: 'customers.name', kind: 'text', value } },
  });
  const cell = { type: 'tableCell', children: [name('Bay')] };
  const sentence = { type: 'paragraph', children: [name('Bay'), { type: 'text', value: ' and Bay' }] };
  const linked = (node: object) => JSON.stringify(node).split('"url":"/customers/bay/"').length - 1;
  const paths = new Map([['Bay', 'customers/bay/']]);
  expect(linkCustomers([cell, cell, sentence, sentence], paths).map(linked)).toEqual([1, 1, 1, 0]);
  expect(linkCustomers([cell], new Map())).toEqual([cell]);
});
