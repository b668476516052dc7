import { expect, test } from 'vitest';
import { raciOf } from '../../src/manual/model/raci.ts';
import { descriptions } from '../../src/manual/registers/index.ts';
import type { RaciEntry } from '../../src/manual/registers/raci.ts';
import { registerInFiles, registerOnPage } from '../../src/manual/registers/register.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { doc, manualOf } from './manual-of.ts';

const words = wordsOf('en', 'en-GB');

const dutiesOf = (made: ReturnType<typeof manualOf>, id: string) =>
  made.manual.roles.find((role) => role.id === id)?.responsibleFor.filter(({ kind }) => kind === 'does');

const text = `<Requirement id="8.1-1" by="service-desk" within={org.incidents.recordWithin} record="incident-record">The desk records.</Requirement>

<Duty by="risk-manager incident-manager" every="P6M">Both look.</Duty> <Role id="change-manager" /> is named.`;

test('a passage gives its duty to who is named in by, with how often, by when and with which record', () => {
  const made = manualOf({ documents: { 'a.mdx': doc(text) } });
  expect(made.manual.problems).toEqual([]);
  expect(dutiesOf(made, 'service-desk')).toMatchObject([
    {
      text: 'The desk records.',
      url: 'documents/sample/#req-20000-1-2011-8.1-1',
      every: '',
      within: '15 minutes',
      records: ['incident-record'],
    },
  ]);
  expect(dutiesOf(made, 'risk-manager')).toMatchObject([
    { text: 'Both look.', url: 'documents/sample/#duty-1', every: '6 months', within: '' },
  ]);
  expect(made.manual.documents[0]?.records).toContain('incident-record');
});

test('being named is no duty', () => {
  const made = manualOf({ documents: { 'a.mdx': doc(text) } });
  expect(dutiesOf(made, 'change-manager')).toEqual([]);
  expect(made.manual.roles.find(({ id }) => id === 'change-manager')?.documents).toEqual(['sample']);
});

test('who does what keeps duties apart from steps; its page is the matrix of steps, its files have both', () => {
  const made = manualOf({
    documents: {
      'a.mdx': doc(
        `<Duty by="risk-manager">Look.</Duty>\n\n<Steps>\n  <Step role="service-desk">Act.</Step>\n</Steps>`,
      ),
    },
  });
  expect(
    raciOf(made.manual).map(({ steps, duties, roles }) => ({
      steps: steps.map(({ number, text, responsible }) => [number, text, responsible]),
      duties: duties.map(({ number, text, responsible }) => [number, text, responsible]),
      roles,
    })),
  ).toEqual([
    {
      steps: [[1, 'Act.', ['service-desk']]],
      duties: [[null, 'Look.', ['risk-manager']]],
      roles: ['service-desk'],
    },
  ]);
  const page = registerOnPage(descriptions.raci, made.manual, words);
  expect([page.total, page.rows.map(({ entry }) => (entry as RaciEntry).line.text)]).toEqual([
    '1 step',
    ['Act.'],
  ]);
  const { columns, rows } = registerInFiles(descriptions.raci, made.manual, words);
  const at = columns.findIndex(({ title }) => title === 'Type');
  expect(rows.map((row) => row[at])).toEqual(['Step', 'Duty']);
});

test('whose duty a passage is changes neither its words nor what an approval is bound to', () => {
  const made = (body: string) => manualOf({ documents: { 'a.mdx': doc(body) } });
  const fingerprint = (body: string) => made(body).manual.documents[0]?.fingerprint;
  const plain = '<Requirement id="8.1-1">The desk records.</Requirement>\n\nBoth look.';
  const owed =
    '<Requirement id="8.1-1" by="service-desk" every="P1Y" record="incident-record">The desk records.</Requirement>\n\n<Duty by="risk-manager" within="at once">Both look.</Duty>';
  expect(fingerprint(owed)).toEqual(fingerprint(plain));
});

test('a duty of nobody, and one of a role that is unknown, are told', () => {
  const made = manualOf({
    documents: {
      'a.mdx': doc('<Duty every="P1Y">Look.</Duty>\n\n<Duty by="nobody">Look.</Duty>\n\n<Duty>Look.</Duty>'),
    },
  });
  expect(made.manual.problems.map(({ code }) => code)).toEqual([
    'duty-of-nobody',
    'unknown-role',
    'missing-attribute',
  ]);
});

test('who answers for a table of steps is said once above it, with the steps that somebody else answers for', () => {
  const table = (step: string) =>
    `<Steps accountable="change-manager">\n  <Step role="service-desk">Act.</Step>\n  ${step}\n</Steps>`;
  const twin = (body: string) => manualOf({ documents: { 'a.mdx': doc(body) } }).twin('sample');
  const one = twin(table('<Step role="service-desk">Act again.</Step>'));
  expect(one).toContain('Answers for it: [Change manager](../../roles/change-manager/).');
  expect(one).not.toContain('| Answers for it');
  const two = twin(table('<Step role="service-desk" accountable="top-management">Act again.</Step>'));
  expect(two).toContain(
    'Answers for it: [Change manager](../../roles/change-manager/); step 2: [Top management](../../roles/top-management/).',
  );
  expect(two).not.toContain('| Answers for it');
});
