import { expect, test } from 'vitest';
import { read } from '../manual/manual-of.ts';
import { tablesOf } from './table-of.ts';

const freeze = { from: '2027-05-10', to: '2027-06-25', allowed: 'emergency changes' };
const organisation = {
  customers: [
    { id: 'acme', name: 'Acme' },
    { id: 'bolt', name: 'Bolt' },
  ],
  services: [
    { id: 'mail', name: 'Mail', customers: ['acme', 'bolt'] },
    { id: 'files', name: 'Files', customers: ['acme'] },
  ],
  changes: {
    freezeWindows: [
      { id: 'all', name: 'Stocktaking', ...freeze },
      { id: 'acme', name: 'Fair of Acme', ...freeze, customers: ['acme'] },
      { id: 'files', name: 'Year of files', ...freeze, services: ['files'] },
    ],
  },
};

test('an agreement prints the freezes that hold for its service and its customer, and no others', () => {
  const { made } = read('<FreezesFor />\n\nEnd.', {
    front: { each: 'serviceLevelAgreements', title: "'{item.service.name} {item.customer.name}'" },
    organisation,
  });
  const named = made.manual.documents.map(({ key }) =>
    ['Stocktaking', 'Fair of Acme', 'Year of files'].filter((name) => made.twin(key).includes(name)),
  );
  expect(named).toEqual([
    ['Stocktaking', 'Fair of Acme'],
    ['Stocktaking'],
    ['Stocktaking', 'Fair of Acme', 'Year of files'],
  ]);
});

test('without a freeze it prints nothing', () => {
  const { made } = read('<FreezesFor />\n\nEnd.', {
    front: { each: 'serviceLevelAgreements', title: "'{item.service.name} {item.customer.name}'" },
    organisation: { ...organisation, changes: { freezeWindows: [] } },
  });
  expect(made.twin(made.manual.documents[0]?.key ?? '')).not.toContain('freezes');
});

test('documents that are made for each item of a list are named by what their titles have in common', () => {
  const { made } = read('<Table of="documents.classified" columns="documents" />', {
    front: { id: 'sla', each: 'serviceLevelAgreements', title: "'Agreement: {item.service.name}'" },
    organisation: {
      ...organisation,
      documents: { classified: [{ id: 'a', classification: 'confidential', documents: ['sla', 'none'] }] },
    },
  });
  expect(made.twin(made.manual.documents[0]?.key ?? '')).toContain('Agreement and none');
});

test('where no colon parts their titles, the item is left out, so that no single one seems to be meant', () => {
  const { made } = read('<Table of="documents.classified" columns="documents" />', {
    front: { id: 'annex', each: 'customers', title: "'Controls agreed with {item.name}'" },
    organisation: {
      ...organisation,
      documents: { classified: [{ id: 'a', classification: 'confidential', documents: ['annex'] }] },
    },
  });
  expect(made.twin(made.manual.documents[0]?.key ?? '')).toContain('| Controls agreed with … |');
});

test('an agreement that repeats what its service says to all has agreed to nothing else', () => {
  const rows = (terms: object) =>
    tablesOf(
      '<When some="agreedAvailability">\n\n<Table of="agreedAvailability" columns="customer.name agreement.hours?" />\n\n</When>',
      {
        customers: [{ id: 'acme', name: 'Acme' }],
        services: [{ id: 'mail', customers: ['acme'], hours: 'Mo-Su 05:00-24:00', availability: 99.5 }],
        agreements: [{ id: 'mail-acme', service: 'mail', customer: 'acme', ...terms }],
      },
    ).tables[0]?.length;
  expect(rows({ hours: 'Mo-Su 05:00-24:00', availability: 99.5 })).toBe(undefined);
  expect(rows({ hours: 'Mo-Su 05:00-22:00' })).toBe(2);
});
