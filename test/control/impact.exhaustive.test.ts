import { afterAll, beforeAll, expect, test } from 'vitest';
import { approve } from '../../src/cli/control/approve.ts';
import { tellImpact } from '../../src/cli/impact.ts';
import { anotherValue, parseOrganisation, withValues } from '../../src/organisation/index.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

let manual: ControlManual;
const config = (desk: string, more = '') => `name: Quince Street IT
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: incident-manager, holder: Ida Quince }
serviceDesk: { hours: '${desk}' }
services: [{ id: mail, name: Mail, owner: incident-manager }]
${more}`;

beforeAll(async () => {
  manual = await controlManual({
    'content/organisation.yaml': config('Monday to Friday, 08:00 to 17:00'),
    ...ownDocument('note', 'The desk opens {org.serviceDesk.hours}.\n\nTea is at four.'),
    ...ownDocument('hours', '<Table of="services" columns="name supportHours" />'),
    ...ownDocument('names', 'The <Role id="problem-manager" /> reads the <Record id="problem-record" />.'),
    ...ownDocument('answer', '<Requirement id="8.1-3">We rank them.</Requirement>'),
  });
  const approved = await manual.on('2026-05-01', (root) =>
    approve(['note', 'names', 'answer'], {
      root,
      name: 'Ada Quince',
      summary: 'First issue',
      acceptDefaults: true,
      yes: true,
    }),
  );
  expect(approved.code, approved.err).toBe(0);
});
afterAll(() => manual.remove());

const impact = async (subject: string) => {
  const { code, out, err } = await manual.on('2026-06-01', (root) =>
    tellImpact(subject, { root, format: 'json' }),
  );
  expect(code, err).toBe(0);
  const { documents } = JSON.parse(out) as {
    documents: { document: string; version: string | null; approval: string; sentences: string[] }[];
  };
  return new Map(documents.map((one) => [one.document, one]));
};

test('a value changes the sentences that print it, fells their approvals, and reaches what is derived from it', async () => {
  for (const path of ['org.serviceDesk.hours', 'serviceDesk.hours']) {
    const found = await impact(path);
    expect(found.get('note')).toMatchObject({
      version: '1.0',
      approval: 'falls',
      sentences: ['The desk opens Monday to Friday, 08:00 to 17:00.'],
    });
    // The hours of the service were left out, so they are those of the desk.
    expect(found.get('hours')).toMatchObject({
      version: null,
      approval: 'none',
      sentences: ['Mail | Monday to Friday, 08:00 to 17:00'],
    });
    expect(found.has('names')).toBe(false);
  }
});

test('a value that is live changes the text and fells nothing', async () => {
  const titles = await impact('roles.problem-manager.title');
  expect(titles.get('names')).toMatchObject({ approval: 'stands', version: '1.0' });
  expect(titles.get('names')?.sentences).toHaveLength(1);
});

test('what is named is found where it is named, and a clause where its points are answered', async () => {
  for (const subject of ['problem-manager', 'role:problem-manager', 'problem-record'])
    expect((await impact(subject)).get('names')).toMatchObject({
      approval: 'falls',
      sentences: ['The problem manager reads the problem record.'],
    });
  const clause = await impact('8.1');
  expect(clause.get('answer')?.sentences).toContain('We rank them.');
});

test('a group of values is looked up as one, and the answer in words counts what falls', async () => {
  const told = await manual.on('2026-06-01', (root) => tellImpact('serviceDesk', { root, format: 'text' }));
  expect(told.out).toMatch(
    /^With another value of serviceDesk \d+ documents would change, and 1 approval would fall\.\n/,
  );
  expect(told.out).toContain(
    'GDE-8.1-4 The note: version 1.0 would fall\n  The desk opens Monday to Friday, 08:00 to 17:00.',
  );
});

test('a word that names nothing, or several things, is refused with what was meant', async () => {
  const refused = async (subject: string) => {
    const { code, err } = await manual.on('2026-06-01', (root) =>
      tellImpact(subject, { root, format: 'text' }),
    );
    expect(code).toBe(1);
    return err;
  };
  expect(await refused('org.serviceDesk.hour')).toContain('Did you mean "org.serviceDesk.hours"?');
  await manual.write(ownDocument('problem-record', 'A text.'));
  expect(await refused('problem-record')).toContain(
    '"problem-record" is a document and a record. Write document:problem-record or record:problem-record.',
  );
});

test('for every value of a config there is another one that a config may have', () => {
  const data = {
    name: 'Quince Street IT',
    customers: [{ id: 'acme', name: 'Acme', agreementEnd: '2027-01-31' }],
    services: [{ id: 'mail', name: 'Mail', customers: ['acme'] }],
    suppliers: [{ id: 'line', name: 'Line', contractEnd: '2027-12-31' }],
  };
  const locate = () => ({ file: '', line: 0, column: 0 });
  const { organisation, decisions } = parseOrganisation(data, locate);
  if (!organisation) throw new Error('The config can not be read.');
  const others = new Map(
    decisions.flatMap((decision) => {
      const other = anotherValue(decision, organisation);
      return other === undefined ? [] : [[decision.path, other] as const];
    }),
  );
  const [locale, currency, timeZone] = ['locale', 'budgeting.currency', 'timeZone'].map((path) =>
    String(others.get(path)),
  );
  expect(() => new Intl.NumberFormat(locale, { style: 'currency', currency: currency ?? '' })).not.toThrow();
  expect(() => new Intl.DateTimeFormat(locale, { timeZone: timeZone ?? '' })).not.toThrow();
  // Fields that are ids of what there is only one of, or none, have no other value.
  const without = decisions.filter(({ path }) => !others.has(path)).map(({ path }) => path);
  expect(without.length).toBeLessThan(decisions.length / 20);
  const before = structuredClone(data);
  const changed = parseOrganisation(withValues(data, others), locate);
  expect(changed.problems).toEqual([]);
  expect(data).toEqual(before);
  const now = new Map(changed.decisions.map(({ path, value }) => [path, value]));
  const same = decisions.filter(({ path, value }) => {
    const other = now.get(path);
    return others.has(path) && JSON.stringify(other) === JSON.stringify(value);
  });
  expect(same.map(({ path }) => path)).toEqual([]);
});
