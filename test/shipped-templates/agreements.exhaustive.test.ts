import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import demo from '../../content/organisation.ts';
import { fieldOfItem, type OrganisationInput } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { madeFrom, plainText, sectionsOf } from './made-from.ts';
import { madeOf } from './manuals.ts';

const hospital = parse(
  readFileSync(join(projectRoot, 'test/fixtures/hospital/content/organisation.yaml'), 'utf8'),
) as OrganisationInput;

/** Every text that a thing holds in words of its own gets a tag, so that it can be told whose it is. */
function tagged(thing: object, list: string, tag: string): object {
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]) => {
      const field = fieldOfItem(list, key);
      const isWords = field && !field.ref && !field.choices && ['text', 'list'].includes(field.kind);
      if (key !== 'id' && isWords && typeof value === 'string') return [key, `${value} ⟦${tag}⟧`];
      if (isWords && Array.isArray(value)) return [key, value.map((one) => `${String(one)} ⟦${tag}⟧`)];
      if (Array.isArray(value) && key !== 'customers')
        return [
          key,
          value.map((one) => (typeof one === 'object' ? tagged(one, `${list}.${key}`, tag) : one)),
        ];
      return [key, value];
    }),
  );
}

/** The organisation with each text of a customer, of its agreements and of its rows tagged with the customer. */
const withTags = (organisation: OrganisationInput): object => ({
  ...organisation,
  services: organisation.services?.map((service) => ({
    ...service,
    users: `${service.users ?? 'users'} ⟦all⟧`,
    workload: `${service.workload ?? 'work'} ⟦all⟧`,
  })),
  customers: organisation.customers?.map((customer) => tagged(customer, 'customers', customer.id)),
  agreements: organisation.agreements?.map((agreement) => ({
    ...(agreement.customer ? tagged(agreement, 'agreements', agreement.customer) : agreement),
    ...(agreement.customers && {
      customers: agreement.customers.map((row) => tagged(row, 'agreements.customers', row.id)),
    }),
  })),
});

test.each([
  ['the demo, whose agreements hold for one customer each', demo],
  ['the hospital, whose agreements hold for several', hospital],
])('no customer reads what is said of another, nor of all together: %s', (_, organisation) => {
  const made = madeFrom(withTags(organisation));
  const agreements = made.manual.documents.filter(({ id }) => id === 'service-level-agreement');
  expect(agreements.length).toBeGreaterThan(15);
  for (const { key } of agreements) {
    const tags = [...plainText(made, key).matchAll(/⟦([a-z-]+)⟧/g)].map(([, tag]) => tag);
    const [first] = tags;
    expect(tags.length, key).toBeGreaterThan(6);
    expect(new Set(tags), key).toEqual(new Set([first]));
    expect(key.endsWith(`-${first}`), key).toBe(true);
  }
});

/** What of each kind of agreement is filled from what was agreed, by its headings. */
const fed: Readonly<Record<string, readonly string[]>> = {
  'service-level-agreement': [
    'The service',
    'What the service covers',
    'Measures of this kind of service',
    'Workload',
    'Requests',
    'What differs for this customer',
  ],
  'supplier-contract-schedule': [
    'Purpose',
    'What the supplier delivers',
    'The process it runs',
    'Powers',
    'Where the work meets',
    'Escalation',
    'Disputes, changes and end',
  ],
  'outside-organisation-controls': ['Purpose', 'What it can reach', 'Controls of each access'],
  'internal-agreement': ['Targets and workload', 'Activities and interfaces', 'Access', 'Escalation'],
};

/** Each pair of agreements of one kind, those with customers of one service. */
function pairs(documents: readonly { id: string; key: string }[], id: string): [string, string][] {
  const keys = documents.filter((document) => document.id === id).map(({ key }) => key);
  const serviceOf = (key: string) =>
    demo.services?.find((service) => key.startsWith(`${id}.${service.id}-`))?.id ?? id;
  return keys.flatMap((one, index) =>
    keys
      .slice(index + 1)
      .filter((other) => serviceOf(one) === serviceOf(other))
      .map((other): [string, string] => [one, other]),
  );
}

describe('agreements of one kind', () => {
  test('differ in each section that prints what was agreed, the names of the parties apart', async () => {
    const made = await madeOf('demo');
    const names = [...(demo.customers ?? []), ...(demo.suppliers ?? [])].flatMap(({ name }) => name ?? []);
    const withoutNames = (text = '') => names.reduce((rest, name) => rest.replaceAll(name, '…'), text);
    const compared = Object.entries(fed).flatMap(([id, headings]) =>
      pairs(made.manual.documents, id).flatMap(([one, other]) => {
        const [left, right] = [sectionsOf(made, one), sectionsOf(made, other)];
        return headings
          .filter((heading) => left.has(heading) && right.has(heading))
          .map((heading) => ({
            same: withoutNames(left.get(heading)) === withoutNames(right.get(heading)),
            place: `${one} and ${other}: ${heading}`,
          }));
      }),
    );
    expect(compared.length).toBeGreaterThan(200);
    expect(compared.filter(({ same }) => same).map(({ place }) => place)).toEqual([]);
  });

  test('have the sections of what the party does: steps and powers where it runs a process', async () => {
    const made = await madeOf('demo');
    const headings = (key: string) => [...sectionsOf(made, key).keys()];
    const desk = headings('supplier-contract-schedule.owlgate');
    const halls = headings('supplier-contract-schedule.stannard-vale');
    expect(desk).toEqual(expect.arrayContaining(['The process it runs', 'Powers']));
    expect(halls).not.toContain('The process it runs');
    expect(halls).not.toContain('Powers');
  });
});

test('what nobody has said is told as missing, by whom it is entered, and becomes no promise', () => {
  const made = madeFrom({
    name: 'Exemplar',
    customers: [{ id: 'town', name: 'Town' }],
    services: [{ id: 'mail', name: 'Mail', owner: 'service-owner', customers: ['town'] }],
    suppliers: [
      { id: 'acme', name: 'Acme', services: ['mail'] },
      {
        id: 'group',
        name: 'Group',
        kind: 'internal-group',
        services: ['mail'],
        manager: 'service-level-manager',
      },
      { id: 'farm', name: 'Farm', kind: 'customer', customer: 'town', services: ['mail'] },
    ],
  });
  const keys = [
    'service-level-agreement.mail-town',
    'supplier-contract-schedule.acme',
    'outside-organisation-controls.acme',
    'internal-agreement.group',
    'customer-supplier-agreement.farm',
  ];
  for (const key of keys) {
    const text = plainText(made, key);
    expect(text, key).toMatch(/not (been )?entered/);
    expect(text, key).toMatch(/under `(agreements|suppliers)`/);
    expect(text, key).not.toMatch(/\| (none|–|not limited|no figure)\b|no access|none agreed/i);
  }
  const missing = new Set(
    made.manual.documents.flatMap(({ marks }) => marks.flatMap((mark) => mark.missing)),
  );
  expect([...missing]).toEqual(
    expect.arrayContaining([
      'agreements.mail-town.workload',
      'suppliers.acme.processes',
      'suppliers.acme.access',
      'suppliers.acme.runs',
      'suppliers.group.processes',
    ]),
  );
});
