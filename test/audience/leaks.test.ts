import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { documentPages } from '../../src/build/routes.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { itemJudge } from '../../src/manual/audience/judge-items.ts';
import { valueJudge } from '../../src/manual/audience/judge-values.ts';
import type { MadeManual } from '../../src/manual/make-manual.ts';
import { type Filled, filledText } from '../../src/manual/model/filled.ts';
import { pagesOf } from '../../src/manual/site-map.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import type { Organisation } from '../../src/organisation/index.ts';
import { type ControlManual, controlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';

/** Quokkas and whatever is of Bolt is none of Acme's business; the night desk stands in `without`. */
const organisation = `name: Quince Street IT
roles:
  - { id: top, title: Top, holder: Vera Veil }
  - { id: desk, title: Front desk, holder: Ida Inkwell }
customers:
  - { id: acme, name: Acme Bank }
  - { id: bolt, name: Boltworks }
suppliers:
  - { id: dart, name: Dartline, delivers: links, hours: 24/7 }
  - { id: emb, name: Emberly, delivers: nights }
services:
  - { id: mail, name: Mail, description: Letters., owner: desk, customers: [acme, bolt], dependsOn: [vault], components: [{ id: line, name: Line to all }] }
  - { id: web, name: Web, description: Pages., owner: desk, customers: [acme], dependsOn: [mail] }
  - { id: vault, name: Quokka Vault, description: Hoards., owner: desk, customers: [bolt], components: [{ id: box, name: Quokka box }] }
scope:
  services: [mail, web, vault]
agreements:
  - { id: mail-bolt, service: mail, customer: bolt, covers: [{ id: racks, name: Quokka racks, rto: PT1H }] }
  - { id: web-bolt, service: web, customer: bolt, covers: [{ id: sheets, name: Quokka sheets }] }
  - { id: web-acme, service: web, customer: acme, covers: [{ id: pages, name: Pages of mine }, { id: sheets, name: Sheets of mine }] }
  - { id: mail-acme, service: mail, customer: acme, covers: [{ id: mine, name: Box of mine, runsOn: web.pages }, { id: theirs, name: Box of theirs, runsOn: web.sheets }] }
legalObligations:
  - { id: a-data, title: Data of the customer, kind: contract, duty: give data back, customer: acme, metBy: ['8.1'], owner: desk }
  - { id: b-data, title: Data of the customer, kind: contract, duty: shred quokkas, customer: bolt, metBy: ['8.1'], owner: desk }
  - { id: met, title: Law of lists, duty: be good, metBy: [services], owner: desk }
  - { id: field, title: Law of fields, duty: be better, metBy: [suppliers.dart.hours], owner: desk }
  - { id: plain, title: Law of all, duty: be best, metBy: [continuity.testInterval], owner: desk }
  - { id: applies, title: Law of some, duty: be calm, appliesTo: [mail, vault], owner: desk }
changes:
  freezeWindows:
    - { id: f1, name: Quokka days, from: '2026-12-01', to: '2026-12-24', services: [vault] }
    - { id: f2, name: Days of all, from: '2026-11-01', to: '2026-11-24' }
serviceDesk: { outOfHours: NIGHTVALUE answers. }
audiences:
  - { id: acme, name: Acme Bank, level: public, customers: [acme], documents: [sla], without: [serviceDesk.outOfHours] }
  - { id: titled, name: Acme with titles, level: public, customers: [acme], titles: true, without: [serviceDesk.outOfHours] }
`;

const value = '{org.serviceDesk.outOfHours}';

const texts: Record<string, string> = {
  scope: 'We serve {org.scope.services}.\n\n<List of="scope.services" />',
  depends:
    '<Table of="services" columns="name dependsOn" />\n\n<Table of="services" columns="description" />',
  laws: '<Table of="legalObligations" columns="title duty metBy" />',
  applies: '<Table of="legalObligations" columns="title appliesTo" />\n\n<List of="legalObligations" />',
  freezes: '<List of="changes.freezeWindows" />',
  night: `## Night of ${value} [#quokka-night]\n\nHidden.\n\n## Day of rest [#rest-day]\n\nSee [there](#quokka-night), [here](#rest-day), [that](/documents/scope/#way) and [it](/documents/conf/).`,
  refs: 'Use the <Doc id="conf" />. The <Doc id="conf" /> says so, and **see** the <Doc id="conf" />, or the time that <Doc id="conf" /> gives.',
  asides: `:::note[At night ${value}]\nCall the cellar.\n:::\n\n:::note[Calls]\nCall ${value} now. Or walk.\n:::\n\n:::tip[Alone]\nCall ${value}.\n:::\n\n<details>\n<summary>Sum ${value}</summary>\n\nInner words.\n\n</details>`,
  parties: '<Table of="customers" columns="name" />',
  items: `- The desk is open from 8 to 6. At night ${value} Ask then.\n- Night desk. ${value} answers.\n- ${value} answers. It is open.\n- Other words.\n\nNext.`,
};

const front = (id: string, more: string) =>
  `---\nid: ${id}\nclauses: ['8.1']\nowner: desk\napprover: top\n${more}---\n\n## Way\n\nIt goes.\n\n`;

let manual: ControlManual;
const made = new Map<string, MadeManual | undefined>();

beforeAll(async () => {
  const files = Object.entries(texts).map(([id, body]): [string, string] => [
    `content/documents/${id}.mdx`,
    `${front(id, `title: The ${id}\ntype: policy\nclassification: public\n`)}${body}\n`,
  ]);
  manual = await controlManual({
    'content/organisation.yaml': organisation,
    ...Object.fromEntries(files),
    'content/documents/conf.mdx': `${front('conf', 'title: The conf\ntype: policy\nclassification: confidential\n')}Secret\n`,
    'content/documents/sla.mdx': `${front('sla', 'title: SLA {item.service.name} {item.customer.name}\ntype: agreement\neach: serviceLevelAgreements\nclassification: confidential\n')}<When some="item.service.dependsOn">\n\nIt needs {item.service.dependsOn}.\n\n</When>\n\n<When some="item.agreement.covers">\n\n<Table of="item.agreement.covers" columns="name runsOn?" />\n\n</When>\n\n<Table of="services" columns="components" />\n\n<Table of="coveredApart" columns="covered.name covered.rto" />\n`,
  });
  const read = () => loadManual(manual.root, () => '2026-01-10', noTemplates);
  const keys = [...((await read()).made?.documents.keys() ?? [])];
  const ran = await manual.on('2026-01-10', (root) =>
    approve(keys, { root, name: 'Bo', yes: true, acceptDefaults: true, summary: 'All', on: '2026-01-10' }),
  );
  expect(ran.code, ran.out + ran.err).toBe(0);
  for (const audience of ['acme', 'titled'])
    made.set(
      audience,
      (await loadManual(manual.root, () => '2026-02-01', { ...noTemplates, audience })).made,
    );
});
afterAll(() => manual?.remove());

/** What a document of the extract says below its first lines. */
const said = (key: string, audience = 'acme'): string => {
  const twin = made.get(audience)?.twin(key) ?? '';
  return twin.slice(twin.indexOf('It goes.') + 'It goes.'.length).trim();
};

test('nothing of it says what is of Bolt', () => {
  const all = [...(made.get('acme')?.documents.keys() ?? [])];
  expect(all).toContain('sla.mail-acme');
  expect(all.filter((key) => /quokka|NIGHT|Bolt|Emberly|Dartline/i.test(said(key)))).toEqual([]);
});

test('it has no page of a customer, not even of the one that reads it, and leads to none', async () => {
  const extract = made.get('acme');
  if (!extract) throw new Error('There is no extract.');
  expect(said('parties')).toContain('Acme Bank');
  expect(extract.manual.customers).toEqual([]);
  const paths = pagesOf(extract.manual, manualWords(extract.manual.printing)).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('customers/'))).toEqual([]);
  expect(JSON.stringify(extract.pageTree('parties', '/'))).not.toContain('customers/');
  expect(documentPages.filter(({ pattern }) => pattern.includes('customers'))).toEqual([]);
  // The house has both pages, and leads to them.
  const { made: house } = await loadManual(manual.root, () => '2026-02-01', noTemplates);
  expect(house?.manual.customers.map(({ url }) => url)).toEqual(['customers/acme/', 'customers/bolt/']);
  expect(JSON.stringify(house?.pageTree('parties', '/'))).toContain('/customers/bolt/');
});

describe('a thing that is named by its id is judged by whose it is', () => {
  test('in a sentence and in a list', () => {
    expect(said('scope')).toBe('- Mail\n- Web');
    expect(said('sla.web-acme')).toContain('It needs Mail.');
    expect(said('sla.mail-acme')).not.toContain('It needs');
  });

  test('in a cell, with its row', () => {
    expect(said('depends')).toContain('| Web | Mail |');
    expect(said('depends')).not.toContain('Letters');
    expect(said('applies')).toContain('| Law of all | All services |');
    expect(said('applies')).not.toContain('Law of some |');
  });

  test('in cells that say more than a field', () => {
    expect(said('laws')).toContain('Law of all');
    expect(said('laws')).not.toMatch(/Law of lists|Law of fields/);
    expect(said('sla.mail-acme')).toContain('| Box of mine | Web: Pages of mine |');
    // Another customer has a line of that id too.
    expect(said('sla.mail-acme')).toContain('| Box of theirs | Web: Sheets of mine |');
    expect(said('sla.mail-acme')).not.toContain('Quokka');
  });

  test('in the things that are about it alone', () => {
    expect(said('freezes')).toBe('- Days of all');
  });

  test('in lists inside things', () => {
    expect(said('sla.web-acme')).not.toMatch(/box|Line to all/);
  });
});

test('a name that two things have is shown where both may be', () => {
  expect(said('laws')).not.toMatch(/Data of the customer|shred/);
});

test('one shown name in a row clears no other', () => {
  const of = {
    services: [
      { id: 'web', name: 'Web', customers: ['acme'] },
      { id: 'vault', name: 'Vault', customers: ['bolt'] },
    ],
  };
  const acme = {
    id: 'acme',
    name: 'Acme',
    level: '',
    customers: ['acme'],
    suppliers: [],
    documents: [],
    files: [],
    without: [],
    titles: false,
  };
  const judge = valueJudge(itemJudge(acme, of as unknown as Organisation), {
    parts: [],
    isOwn: false,
    without: [],
  });
  const print = (field: string, value: string): Filled => ({
    path: `services.${field}`,
    kind: 'text',
    value,
  });
  const hides = (...names: string[]) =>
    judge.hides(
      filledText('Hoards.', print('description', 'Hoards.')),
      names.map((name) => print('name', name)),
    );
  expect([hides('Web'), hides('Vault'), hides('Web', 'Vault'), hides()]).toEqual([false, true, true, true]);
});

test('a link to a section that is cut is its words, and so is the place on another page', () => {
  expect(said('night')).toBe(
    '## Day of rest\n\nSee there, [here](#rest-day), [that](../scope/) and another document.',
  );
});

test('no article stands before another document', () => {
  expect(said('refs')).toBe(
    'Use another document. Another document says so, and **see** another document, or the time that another document gives.',
  );
  expect(said('refs', 'titled')).toMatch(/^Use the POL-\S+ The conf\. The POL/);
});

test('an aside goes with its title, and keeps it', () => {
  expect(said('asides')).toBe('> **Calls**\n>\n> Or walk.');
});

test('an item keeps the sentences that stand by themselves', () => {
  expect(said('items')).toBe('- The desk is open from 8 to 6. Ask then.\n- Other words.\n\nNext.');
});
