import { expect, test } from 'vitest';
import { madeFrom, plainText, sectionsOf } from './made-from.ts';

const party = (id: string, kind: string, more: object = {}) => ({
  id,
  name: `Party ${id}`,
  kind,
  contactFunction: `${id} desk`,
  contactNumber: '+44 20 7946 0101',
  contact: `Person of ${id}`,
  email: `${id}@person.example`,
  phone: '+44 20 7946 0909',
  ...more,
});

const duty = (id: string, more: object) => ({ id, title: `Duty ${id}`, kind: 'contract', ...more });

const made = madeFrom({
  name: 'Exemplar',
  edition: '2018',
  customers: ['mill', 'town'].map((id) => party(id, 'external')),
  services: [
    { id: 'mail', name: 'Mail', customers: ['mill', 'town'] },
    { id: 'files', name: 'Files', customers: ['town'] },
  ],
  suppliers: [
    party('lines', 'external', { services: ['mail'] }),
    party('house', 'internal-group', { services: ['mail'] }),
    party('yard', 'customer', { services: ['mail'], customer: 'mill' }),
  ],
  legalObligations: [
    duty('a', { customer: 'mill', within: 'PT72H' }),
    duty('b', { customer: 'town', appliesTo: ['files'] }),
    duty('c', { customer: 'town', duty: 'keep the doors shut' }),
    duty('d', { supplier: 'lines' }),
    duty('e', { supplier: 'house' }),
    duty('f', { supplier: 'yard' }),
    duty('g', { kind: 'law' }),
  ],
});

const agreements = made.manual.documents.filter(({ item }) => item !== null);

const printed = (key: string): string[] => [
  ...new Set([...plainText(made, key).matchAll(/Duty ([a-g])/g)].map(([, id = '']) => id)),
];

test('what is owed to a customer or supplier stands in its agreements, of the service that it is about, and in no other', () => {
  expect(Object.fromEntries(agreements.map(({ key }) => [key, printed(key).join('')]))).toEqual({
    'service-level-agreement.mail-mill': 'a',
    'service-level-agreement.mail-town': 'c',
    'service-level-agreement.files-town': 'bc',
    'supplier-contract-schedule.lines': 'd',
    'outside-organisation-controls.lines': '',
    'internal-agreement.house': 'e',
    'customer-supplier-agreement.yard': 'f',
  });
  expect(sectionsOf(made, 'service-level-agreement.mail-mill').get('Duties from contract and law')).toContain(
    '72 hours',
  );
});

test('no agreement names a person, nor a number or address of one; it has the function and its number', () => {
  for (const { key, item } of agreements) {
    const text = plainText(made, key);
    expect(text, key).not.toMatch(/Person of|person\.example|0909/);
    if (key.startsWith('outside-organisation-controls')) continue;
    const id = item?.split('-').at(-1) ?? '';
    expect(text, key).toContain(`${id} desk; telephone +44 20 7946 0101`);
  }
});

test('the registers of customers and suppliers say who that is', () => {
  expect(plainText(made, 'customer-register')).toContain('Person of mill');
  expect(plainText(made, 'supplier-register')).toContain('Person of house');
});
