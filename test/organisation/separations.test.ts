import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { separations } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { read } from '../manual/manual-of.ts';
import { organisationOf } from './organisations.ts';

interface Role {
  id: string;
  holder?: string;
  sameAs?: string;
}

const five = parse(
  readFileSync(join(projectRoot, 'test/fixtures/five/content/organisation.yaml'), 'utf8'),
) as { roles: Role[] };

/** Who holds a role of the firm of five, merged roles with the one that they went into. */
function holderOf(id: string): string {
  const role = five.roles.find((one) => one.id === id);
  return role?.holder ?? holderOf(role?.sameAs ?? '');
}

test('the guide bundles the roles as the firm of five does, every role once', () => {
  const guide = readFileSync(join(projectRoot, 'docs/roles-and-duties.md'), 'utf8');
  const [, table = ''] = guide.split('### All roles in the hands of five people');
  const bundles = (table.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => [...line.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id ?? ''));
  expect(bundles.flat().toSorted()).toEqual(five.roles.map(({ id }) => id).toSorted());
  const holders = bundles.map((bundle) => [...new Set(bundle.map(holderOf))]);
  expect(holders.filter((each) => each.length !== 1)).toEqual([]);
  expect(new Set(holders.flat()).size).toBe(bundles.length);
});

test('the bundles part what the rules part', () => {
  const organisation = organisationOf({ name: 'Example', edition: '2018' });
  const together = separations(organisation).filter(
    ({ owner, judge }) => holderOf(owner) === holderOf(judge),
  );
  expect(together).toEqual([]);
});

test('a rule that is off parts nobody', () => {
  const off = { name: 'Example', documents: { segregation: false }, audit: { independence: false } };
  expect(separations(organisationOf(off))).toEqual([]);
  const { document, problems } = read('<Separations />\n\nText.', { organisation: off });
  expect(problems).toEqual([]);
  expect(document?.twin).not.toContain('|');
});

test('the table names each role that approves or audits, with those whose work it is', () => {
  const { document } = read('<Separations />');
  const rows = document?.twin?.split('\n').filter((line) => line.startsWith('| ')) ?? [];
  const judges = new Set(
    separations(organisationOf({ name: 'Exemplar' })).map(({ judge, judges: what }) => `${what} ${judge}`),
  );
  expect(rows).toHaveLength(judges.size + 2);
});
