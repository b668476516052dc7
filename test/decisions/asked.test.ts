import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DecisionEntry } from '../../src/manual/model/manual.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import schema from '../../src/organisation/organisation.schema.json' with { type: 'json' };
import { askedSteps } from '../../src/pages/decisions/asked.ts';
import { valueFile } from '../../src/pages/decisions/value-file.ts';
import { valueSections } from '../../src/pages/decisions/value-sections.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const { manual } = manualOf({
  organisation: {
    name: 'Harbour IT',
    edition: '2018',
    services: [{ id: 'mail', name: 'Mail', hours: '24/7' }],
    incidents: { recordWithin: 'PT20M' },
  },
  documents: {
    'a.mdx': doc('Record within {org.incidents.recordWithin}, escalate at {org.incidents.escalateAt}.'),
  },
});
const words = wordsOf('en', 'en-GB');

test('questions stand in their steps, the open ones first, with what holds meanwhile', () => {
  const steps = askedSteps(manual, words);
  expect(steps[0]?.name).toBe('Name and edition');
  expect(steps[0]?.answered.map(({ path, answer }) => [path, answer])).toEqual([
    ['name', 'Harbour IT'],
    ['edition', '2018'],
  ]);
  const questions = steps.flatMap(({ open }) => open);
  const zone = questions.find(({ places }) => places.includes('timeZone'));
  expect(zone).toMatchObject({
    question: 'In which time zone do your times and days count?',
    kind: 'who we are',
    meanwhile: 'UTC',
    lines: 'timeZone: Europe/London',
  });
  for (const { open, answered, state } of steps)
    expect(state).toBe(
      open.length > 0
        ? `${open.length} of ${open.length + answered.length} open`
        : `All ${answered.length} answered`,
    );
});

test('a step whose questions are all answered says so, and counts none that are open', () => {
  const answered = manualOf({
    organisation: {
      name: 'Harbour IT',
      edition: '2018',
      legalName: 'Harbour IT Limited',
      activity: 'Runs IT services',
      timeZone: 'Europe/London',
      address: { country: 'United Kingdom' },
    },
  });
  expect(askedSteps(answered.manual, words)[0]?.state).toBe('All 6 answered');
});

test('the lines of a question are YAML that can be pasted, with the item that they belong to', () => {
  const questions = askedSteps(manual, words).flatMap(({ open }) => open);
  const owner = questions.find(({ places }) => places.includes('services.mail.owner'));
  expect(parse(owner?.lines ?? '')).toEqual({ services: [{ id: 'mail', owner: 'service-desk' }] });
  for (const { lines, question } of questions) expect(parse(lines), question).toBeTypeOf('object');
});

test('no title of a section holds a command or an option', () => {
  for (const key of Object.keys(schema.properties)) {
    const [section] = valueSections({
      ...manual,
      decisions: [{ ...manual.decisions[0], path: `${key}.one` } as DecisionEntry],
    });
    expect(section?.key).toBe(key);
    expect(section?.title).not.toMatch(/--|clausebook|build/);
    // What is of the manual's own edition alone need not say so.
    expect(section?.title).not.toContain('(edition 2018)');
  }
});

test('a value is told by what the schema says of it before its name in the file', () => {
  const file = valueFile(manual, words, (path) => `/${path}`);
  const [value] = file.sections['incidents']?.filter(({ path }) => path === 'incidents.recordWithin') ?? [];
  expect(file.labels[value?.label ?? -1]).toEqual(['How soon a contact is recorded']);
  expect(value).toMatchObject({ said: '20 minutes', written: 'PT20M' });
  expect(file.states[value?.state ?? -1]).toEqual(['Decided', 'answered']);
  expect(file.uses[value?.usedIn ?? -1]?.map((place) => file.documents[place]?.[1])).toEqual([
    manual.documents[0]?.title,
  ]);
  const [service] = file.sections['services']?.filter(({ path }) => path === 'services.mail.hours') ?? [];
  expect(file.items[service?.item ?? -1]).toEqual({ path: 'services.mail', name: 'Mail' });
  for (const label of file.labels) expect(label[0]).not.toBe('');
});

test('a section tells how much of it nobody decided, and how many documents speak from it', () => {
  const sections = valueSections(manual);
  const incidents = sections.find(({ key }) => key === 'incidents');
  expect(incidents).toMatchObject({ title: 'Incident management', documents: 1 });
  expect(incidents?.states.decided).toBe(1);
  expect(sections.flatMap(({ values }) => values)).toHaveLength(manual.decisions.length);
});
