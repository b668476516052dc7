import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import demo from '../../content/organisation.ts';
import { isWithin } from '../../src/standard/index.ts';
import { projectRoot } from '../harness/project.ts';
import { earlierTexts } from './earlier-texts.ts';
import { history } from './history.ts';

const { agreements = [], services = [], suppliers = [], legalObligations = [], audit, changes } = demo;

/** What is counted in each service, in the order in which its workload names it. */
const counted: Record<string, readonly string[]> = {
  'managed-workplace': ['devices', 'tickets'],
  'managed-network': ['sites', 'traffic'],
  'hosted-platform': ['servers', 'storage'],
  'application-care': ['users', 'releases'],
  'managed-backup': ['volume', 'restores'],
  'security-watch': ['events', 'alarms'],
};

/** What agreements allow above their limits: hired terminals of Ferrow, a pool of tablets for Pellwood, servers for Marlowend. */
const aboveLimits: Record<string, number> = { devices: 40 + 20, servers: 20 };

const numbers = (words: string): number[] =>
  [...words.replace('four', '4').matchAll(/(?<value>\d[\d,.]*)(?<unit> PB)?/g)].map(
    ({ groups }) => Number(groups?.value?.replaceAll(',', '')) * (groups?.unit ? 1000 : 1),
  );

test('the limits of all agreements together fit into the workload of their service', () => {
  const over = services.flatMap(({ id, workload = '' }) => {
    const held = numbers(workload);
    return (counted[id] ?? []).flatMap((what, index) => {
      const limits = agreements
        .filter(({ service }) => service === id)
        .flatMap((agreement) => agreement.workload ?? [])
        .filter((line) => line.id === what)
        .map(({ limit = '' }) => numbers(limit)[0] ?? Number.NaN);
      const sum = limits.reduce((all, limit) => all + limit, aboveLimits[what] ?? 0);
      return limits.length > 0 && sum <= (held[index] ?? 0)
        ? []
        : [`${id}: ${what} up to ${sum}, of ${held[index]}`];
    });
  });
  expect(Object.keys(counted)).toEqual(services.map(({ id }) => id));
  expect(over).toEqual([]);
});

test('what an agreement about workplaces covers is what it counts as devices', () => {
  const differing = agreements
    .filter(({ service }) => service === 'managed-workplace')
    .flatMap(({ id, covers = [], workload = [] }) => {
      // "41 branches, 610 notebooks": the devices come last, and headsets count with their notebooks.
      const devices = covers
        .map(({ quantity = '' }) => numbers(quantity.replace(/, \d+ headsets/, '')).at(-1) ?? 0)
        .reduce((sum, one) => sum + one, 0);
      const normal = numbers(workload.find((line) => line.id === 'devices')?.normal ?? '')[0];
      return devices === normal ? [] : [`${id}: ${devices} covered, ${normal} counted`];
    });
  expect(differing).toEqual([]);
});

test('a duty by contract applies to services that its customer has bought or its supplier delivers to', () => {
  const bought = (customer: string) =>
    services.filter((service) => service.customers?.includes(customer)).map(({ id }) => id);
  const delivered = (supplier: string) => suppliers.find(({ id }) => id === supplier)?.services ?? [];
  const beyond = legalObligations.flatMap(({ id, customer, supplier, appliesTo = [] }) => {
    if (!customer && !supplier) return [];
    const possible = customer ? bought(customer) : delivered(supplier ?? '');
    return appliesTo.filter((service) => !possible.includes(service)).map((service) => `${id}: ${service}`);
  });
  expect(beyond).toEqual([]);
});

test('nobody is named as auditor beside a clause that they may not audit', () => {
  const bound = new Map((audit?.pool ?? []).map((auditor) => [auditor.id, auditor.bound ?? []]));
  const found = (audit?.calendar ?? []).flatMap(({ id, clauses = [], auditors = [] }) =>
    auditors.flatMap((auditor) =>
      (bound.get(auditor) ?? [])
        .filter((barred) => clauses.some((clause) => isWithin(barred, clause) || isWithin(clause, barred)))
        .map((barred) => `${id}: ${auditor}, ${barred}`),
    ),
  );
  expect(found).toEqual([]);
});

test('on no day of the history is a freeze known more than a year ahead', () => {
  const file = 'content/organisation/control.ts';
  const today = readFileSync(join(projectRoot, file), 'utf8');
  const freezesOn = (day: string) => {
    const text = earlierTexts
      .filter(({ file: one, from = '', until }) => one === file && from <= day && day < until)
      .flatMap(({ words }) => words)
      .reduce((before, [now, then]) => before.replace(now, () => then), today);
    return [...text.matchAll(/from: '(?<from>[\d-]+)',\s+to: '(?<to>[\d-]+)'/g)].map(({ groups }) => ({
      from: groups?.from ?? '',
      to: groups?.to ?? '',
    }));
  };
  expect(freezesOn('2026-12-01')).toEqual(
    (changes?.freezeWindows ?? []).map(({ from, to }) => ({ from, to })),
  );
  const yearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const unknown = history.flatMap(({ day }) =>
    freezesOn(day)
      .filter(({ from }) => from > yearAfter(day))
      .map(({ from, to }) => `${day}: ${from} to ${to}`),
  );
  expect(unknown).toEqual([]);
});
