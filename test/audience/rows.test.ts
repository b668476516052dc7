import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ControlManual } from '../control/control-manual.ts';
import { approvedManual, extractFor, type SmallExtract } from './small-extract.ts';

/** What is of Bolt alone, or of Dartline, is none of Acme's business. */
const organisation = `name: Quince Street IT
roles:
  - { id: top, title: Top, holder: Vera Veil }
  - { id: desk, title: Front desk, holder: Ida Inkwell }
customers:
  - { id: acme, name: Acme Bank, manager: desk }
  - { id: bolt, name: Boltworks, manager: top }
suppliers:
  - { id: dart, name: Dartline, delivers: links, manager: top }
otherParties:
  - { id: watch, name: Zebra Monitoring, process: incidents, accountable: desk }
services:
  - { id: mail, name: Mail, description: Letters., owner: desk, customers: [acme, bolt], components: [{ id: box, name: Boxes }, { id: cage, name: Quokka cage }] }
  - { id: web, name: Web, description: Pages., owner: desk, customers: [acme] }
  - { id: vault, name: Quokka Vault, description: Hoards., owner: top, customers: [bolt], users: 40 quokkas }
agreements:
  - { id: mail-acme, service: mail, customer: acme, components: [box], covers: [{ id: servers, name: Servers, rto: PT1H }] }
  - { id: mail-bolt, service: mail, customer: bolt, components: [cage], availability: 99.5, dependsOn: [web], covers: [{ id: servers, name: Servers, rto: PT77H }] }
legalObligations:
  - { id: all, title: Law of all, duty: be good, owner: desk, metBy: ['8.1'] }
  - { id: quokka, title: Law of quokkas, duty: shred them, owner: top, metBy: ['8.1'], appliesTo: [vault] }
audiences:
  - { id: acme, name: Acme Bank, level: public, customers: [acme] }
`;

const texts = {
  managers: '<Table of="suppliers" columns="manager" />\n\n<Table of="customers" columns="manager" />',
  owners: '<Table of="services" columns="owner dependsOn?" />',
  laws: '<Table of="legalObligations" columns="owner metBy" />',
  titles: '<Table of="legalObligations" columns="title duty" />\n\n<List of="legalObligations" />',
  agreed: '<Table of="serviceLevelAgreements" columns="service.name service.dependsOn" />',
  otherwise: '<Table of="agreedAvailability" columns="service.name" />',
  columns: '<Table of="services" columns="name users?" />\n\n<Table of="services" />',
  others: '<Table of="otherParties" columns="name process" />\n\n<ProcessParties />',
  listed: '<OwnDocuments />',
  secret: { front: 'classification: confidential', text: 'Quokkas.' },
  sla: {
    front:
      'title: SLA {item.service.name} {item.customer.name}\ntype: agreement\neach: serviceLevelAgreements\nclassification: confidential',
    text: '<Table of="coveredApart" columns="covered.name covered.rto" />\n\n<Table of="services" columns="name components" />',
  },
};

let manual: ControlManual;
let acme: SmallExtract;
beforeAll(async () => {
  manual = await approvedManual(organisation, texts);
  acme = await extractFor(manual, 'acme');
});
afterAll(() => manual?.remove());

const rowsIn = (key: string): string[] =>
  acme
    .said(key)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| -/.test(line));

test('the extract can be built', () => {
  expect(acme.errors).toEqual([]);
});

describe('a row is judged by what it is drawn from, whatever its cells say', () => {
  test('where they name roles and clauses alone', () => {
    expect(rowsIn('managers').filter((row) => row.includes('Top'))).toEqual([]);
    expect(rowsIn('managers').filter((row) => row.includes('Front desk'))).toHaveLength(1);
    expect(rowsIn('owners').join('\n')).not.toContain('Top');
    expect(rowsIn('laws')).toHaveLength(2);
  });

  test('where they say what two have agreed', () => {
    expect(rowsIn('agreed').filter((row) => row.includes('Mail'))).toHaveLength(1);
    expect(acme.said('agreed')).not.toContain('Web |\n| Mail | Web');
    expect(acme.said('otherwise')).not.toContain('Mail');
  });

  test('where a line of another agreement has the same name', () => {
    expect(acme.said('sla.mail-acme')).toContain('| Servers | 1 hour |');
    expect(acme.said('sla.mail-acme')).not.toContain('77');
  });
});

test('what holds for services of another customer alone belongs to that one', () => {
  expect(acme.said('titles')).toContain('Law of all');
  expect(acme.said('titles')).not.toMatch(/quokka|shred/);
});

test('parts of a service that another customer gets are not in the agreement of this one', () => {
  expect(acme.said('sla.mail-acme')).not.toContain('cage');
});

test('a party that nobody calls a supplier is a party', () => {
  expect(acme.said('others')).not.toContain('Zebra');
});

test('no row counts the documents that are not there', () => {
  expect(acme.said('listed')).not.toMatch(/another document/i);
  expect(acme.said('listed')).toContain('The owners');
});

test('a column stands only for a row that is there', () => {
  expect(acme.said('columns')).not.toMatch(/Users|quokka/);
});
