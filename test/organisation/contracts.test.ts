import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { toldAbout } from './moved-values.ts';

/** Two customers with one contract, one with another, a supplier and a group of the same house. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head', title: 'Head' }],
  customers: [
    { id: 'acme', agreement: 'joint contract C-1' },
    { id: 'bolt', agreement: 'joint contract C-1' },
    { id: 'cog', agreement: 'contract C-2' },
  ],
  services: [{ id: 'desks', owner: 'head', customers: ['acme', 'bolt', 'cog'] }],
  suppliers: [
    { id: 'courier', contract: 'S-1', services: ['desks'] },
    { id: 'hall', kind: 'internal-group', contract: 'I-1', services: ['desks'] },
  ],
  legalObligations: [
    { id: 'accounts', kind: 'regulation', source: 'joint contract C-1, article 9', metBy: ['4.1'] },
    { id: 'secrecy', kind: 'contract', customer: 'cog', metBy: ['4.1'] },
    { id: 'packing', kind: 'contract', supplier: 'courier', metBy: ['4.1'] },
  ],
};

const told = toldAbout(sound);
const unread = (...changes: Parameters<typeof told>) =>
  told(...changes).filter((one) => one.startsWith('contract-unread'));

test('each contract that is named has a line of the obligations, by the party or by its source', () => {
  expect(unread()).toEqual([]);
  expect(unread(['legalObligations.accounts.source', 'the councils'])).toEqual([
    'contract-unread customers.acme.agreement',
  ]);
  expect(unread(['legalObligations.secrecy.customer', 'acme'])).toEqual([
    'contract-unread customers.cog.agreement',
  ]);
  expect(unread(['suppliers.courier.contract', 'S-2'])).toEqual([]);
  expect(unread(['legalObligations.packing.supplier', 'hall'])).toEqual([
    'contract-unread suppliers.courier.contract',
  ]);
});

test('nothing is asked of contracts that nobody has named, or while no obligation is entered at all', () => {
  expect(unread(['legalObligations.secrecy.customer', 'acme'], ['customers.cog.agreement', ''])).toEqual([]);
  expect(unread(['legalObligations', []])).toEqual([]);
});
