import type { OrganisationInput } from '../../src/organisation/index.ts';
import { services } from './services.ts';
import { suppliers } from './suppliers.ts';

type Obligations = NonNullable<OrganisationInput['legalObligations']>;

/** Services that a customer has bought. */
const servicesOf = (customer: string): string[] =>
  services.services.filter(({ customers }) => customers.some((one) => one === customer)).map(({ id }) => id);

/** Services that a supplier delivers a part of. */
const suppliedBy = (supplier: string): string[] =>
  suppliers.suppliers.find(({ id }) => id === supplier)?.services ?? [];

/** What a contract with a customer demands beyond its agreements; each role in charge has read its own. */
const ofCustomers = (
  [
    ['marlowend', 'Data of Marlowend Building Society', 'contract TWD-C-011, clause 9'],
    ['pellwood', 'Data of tenants of Pellwood Homes', 'contract TWD-C-014, clause 9'],
    ['brindlecombe', 'Data of students of Brindlecombe College', 'contract TWD-C-016, clause 9'],
    ['ferrow', 'Data of Ferrow Foods', 'contract TWD-C-018, clause 9'],
    ['sandlark', 'Data of Sandlark Couriers', 'contract TWD-C-020, clause 9'],
  ] as const
).map(([customer, title, source]) => ({
  id: `${customer}-data`,
  title,
  kind: 'contract' as const,
  source,
  duty: 'give the customer’s data back, or delete it, within 30 days of the end of a service',
  customer,
  metBy: ['2011:5.2', 'newServices.dataReturnWithin'],
  within: 'P30D',
  appliesTo: servicesOf(customer),
  owner: 'service-transition-manager',
  reviewInterval: 'P1Y',
}));

/** The three customers that want a certificate of information security. */
const certificates = (
  [
    ['marlowend', 'Certificate for Marlowend Building Society', 'contract TWD-C-011, clause 12'],
    ['pellwood', 'Certificate for Pellwood Homes', 'contract TWD-C-014, clause 12'],
    ['sandlark', 'Certificate for Sandlark Couriers', 'contract TWD-C-020, clause 12'],
  ] as const
).map(([customer, title, source]) => ({
  id: `${customer}-certificate`,
  title,
  kind: 'contract' as const,
  source,
  duty: 'keep the certificate of ISO/IEC 27001, and show it every year',
  customer,
  metBy: ['2011:6.6.1', 'security.auditInterval'],
  every: 'P1Y',
  appliesTo: servicesOf(customer),
  owner: 'information-security-manager',
  reviewInterval: 'P1Y',
}));

/** What a contract with a supplier demands of us. */
const ofSuppliers = (
  [
    [
      'stannard-vale',
      'House rules of the data halls',
      'TWD-S-001, schedule 2',
      'announce each person who enters a data hall, and keep to its house rules',
      '2011:6.6.2',
      'information-security-manager',
    ],
    [
      'wrenline',
      'Prices of the lines',
      'TWD-S-002, clause 12',
      'keep the prices of the lines secret, also after the contract',
      '2011:6.6.1',
      'supplier-manager',
    ],
    [
      'oakrill',
      'Licence terms of the rented cloud',
      'TWD-S-003, schedule 1',
      'give no account to anybody for whom no licence is paid',
      '2011:9.1',
      'configuration-manager',
    ],
    [
      'owlgate',
      'Procedures for the night desk',
      'TWD-S-004, clause 5',
      'hand over each procedure that the night desk works by before it comes into force',
      '2011:4.2',
      'document-controller',
    ],
    [
      'tamsin-rook',
      'Return of exchanged parts',
      'TWD-S-005, clause 7',
      'send parts that were exchanged under warranty back, but for disks and other parts that hold data, which stay with us',
      '2011:6.6.2',
      'technical-team',
    ],
    [
      'sandlark-couriers',
      'Packing of devices for Sandlark Couriers',
      'TWD-S-007, clause 4',
      'hand over devices packed and labelled, with their data encrypted',
      '2011:6.6.2',
      'technical-team',
    ],
  ] as const
).map(([supplier, title, source, duty, met, owner]) => ({
  id: `${supplier}-terms`,
  title,
  kind: 'contract' as const,
  source,
  duty,
  supplier,
  metBy: [met],
  appliesTo: suppliedBy(supplier),
  owner,
  reviewInterval: 'P1Y',
}));

/** Duties of the contracts that the registers of customers and suppliers name. */
export const contractDuties: Obligations = [...ofCustomers, ...certificates, ...ofSuppliers];
