import { expect, test } from 'vitest';
import {
  defaultOf,
  fieldAt,
  fieldOfItem,
  itemPaths,
  knownPaths,
  listPaths,
  organisationJsonSchema,
  organisationReference,
  suggestPath,
} from '../../src/organisation/index.ts';
import { choices } from '../../src/organisation/schema/choices.ts';
import { english } from '../../src/organisation/words/en.ts';

test('every field and every field of an item says what it means', () => {
  const silent = [
    ...knownPaths().filter((path) => !fieldAt(path)?.description),
    ...listPaths().flatMap((list) =>
      itemPaths(list)
        .filter((path) => !fieldOfItem(list, path)?.description)
        .map((path) => `${list}[].${path}`),
    ),
  ];
  expect(silent).toEqual([]);
});

test('descriptions and kinds survive defaults', () => {
  expect(fieldAt('org.incidents.recordWithin')).toEqual({
    path: 'incidents.recordWithin',
    description: 'How soon a contact is recorded',
    kind: 'target',
  });
  expect(defaultOf('org.incidents.recordWithin', 'en')).toBe('PT15M');
  expect(defaultOf('services.hours', 'en')).toBe('24/7');
  expect(defaultOf('legalName.nothing', 'en')).toBeUndefined();
  expect(fieldOfItem('services', 'item.owner')).toMatchObject({ ref: 'role' });
  expect(fieldOfItem('services.components', 'supplier')).toMatchObject({ ref: 'supplier' });
});

test('paths the architecture promises are there', () => {
  for (const path of ['org.tools.itsm.name', 'org.incidents.recordWithin', 'org.changes.closeWithin'])
    expect(fieldAt(path), path).toBeDefined();
});

test('lists, items and inherited names of JavaScript are no fields', () => {
  for (const path of [
    'services',
    'services.0.name',
    'roles.holder',
    'incidents',
    'constructor',
    '__proto__',
    '',
  ])
    expect(fieldAt(path), path).toBeUndefined();
});

test('a misspelt path gets the one that was meant', () => {
  expect(suggestPath('org.incident.recordWithin')).toBe('org.incidents.recordWithin');
  expect(suggestPath('changes.closeWithn')).toBe('changes.closeWithin');
  expect(suggestPath('org.weather.tomorrow')).toBeUndefined();
});

test('people and contracts are marked', () => {
  const marked = listPaths().flatMap((list) =>
    itemPaths(list)
      .filter((path) => fieldOfItem(list, path)?.personal || fieldOfItem(list, path)?.confidential)
      .map((path) => `${list}.${path}`),
  );
  expect(marked).toEqual([
    'roles.deputy',
    'roles.contact',
    'roles.phone',
    'roles.holderPhone',
    'otherParties.agreement',
    'services.charging',
    'agreements.customers.requests.restsOn',
    'agreements.customers.measures.restsOn',
    'agreements.requests.restsOn',
    'agreements.measures.restsOn',
    'customers.contactNumber',
    'customers.contact',
    'customers.email',
    'customers.phone',
    'customers.agreement',
    'suppliers.contactNumber',
    'suppliers.contact',
    'suppliers.email',
    'suppliers.phone',
    'suppliers.contract',
    'suppliers.charges',
    'onCall.numbers.phone',
  ]);
});

test('the catalogue has a word for every value of every closed set', () => {
  for (const [group, values] of Object.entries(choices))
    expect(Object.keys(english.choices[group as keyof typeof choices]).toSorted()).toEqual(
      [...values].toSorted(),
    );
});

test('the JSON Schema asks for the name only and describes what editors show', () => {
  const schema = organisationJsonSchema() as {
    required: string[];
    properties: Record<string, { description?: string; properties?: Record<string, unknown> }>;
  };
  expect(schema.required).toEqual(['name']);
  expect(schema.properties.incidents?.properties?.recordWithin).toMatchObject({
    type: 'string',
    default: 'PT15M',
    description: 'How soon a contact is recorded',
  });
  expect(JSON.stringify(schema)).not.toContain('"personal"');
});

test('the reference page names every field once, in tables that hold', () => {
  const page = organisationReference();
  for (const path of knownPaths()) expect(page.split(`| \`${path}\` |`).length, path).toBeGreaterThan(1);
  const bars = (row: string) => row.match(/(?<!\\)\|/g)?.length;
  const tables = page
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((row) => row.startsWith('|')));
  for (const [head = '', ...rows] of tables) for (const row of rows) expect(bars(row), row).toBe(bars(head));
});

test('the reference page shows what the ready-made priorities, criticalities and requests promise', () => {
  const page = organisationReference();
  expect(page).toContain('| `critical` | Critical | 1 | Loss endangers people');
  expect(page).toMatch(
    /\| `p1` \| P1 critical \| 1 \| .* \| `PT15M`, 15 minutes \| `PT30M`, 30 minutes \| `PT4H`, 4 hours \|/,
  );
  expect(page).toMatch(/\| `password` \| Password reset \| .*`PT1H working`, 1 working hour \|/);
});
