import { expect, test } from 'vitest';
import { manualData } from '../../src/manual/data/data.ts';
import { registerOf } from '../../src/manual/registers/index.ts';
import { wordsFrom } from '../../src/manual/words/catalogue.ts';
import { english } from '../../src/manual/words/en.ts';
import { parseOrganisation, printingOf } from '../../src/organisation/index.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const templates = {
  '8/a.mdx': doc(
    'See <Doc id="b" />.\n\n## Recording [#recording]\n\n<Requirement id="8.1-1">The desk records.</Requirement>',
    { id: 'a', title: 'First' },
  ),
  '8/b.mdx': doc('<Requirement id="8.1-2 8.1-3">The team looks.</Requirement>', { id: 'b', title: 'Second' }),
  '8/c.mdx': doc('<Requirement id="8.1-3">Somebody looks.</Requirement>', { id: 'c', title: 'Third' }),
};
const why = { reason: 'We look at nothing', approver: 'top-management' };
const made = (organisation: object = {}, documents: Record<string, string> = {}) =>
  manualOf({ templates, documents, organisation });
const without = { leftOut: { documents: [{ id: 'b', ...why }] } };

const point = (id: string, { manual }: ReturnType<typeof made>) =>
  manual.clauses.flatMap(({ requirements }) => requirements).find((one) => one.id === id);

test('a document that is left out is in no list, and the others keep their numbers', () => {
  const numbers = ({ manual }: ReturnType<typeof made>) =>
    Object.fromEntries(manual.documents.map(({ id, number }) => [id, number]));
  expect(numbers(made())).toEqual({ a: 'PRC-8.1', b: 'PRC-8.1-2', c: 'PRC-8.1-3' });
  expect(numbers(made(without))).toEqual({ a: 'PRC-8.1', c: 'PRC-8.1-3' });
});

test('what it would answer says why nothing does, and by whose word', () => {
  const manual = made(without);
  expect(point('8.1-2', manual)).toMatchObject({
    status: 'gap',
    leftOut: [{ name: 'PRC-8.1-2 Second', reason: 'We look at nothing', approver: 'top-management' }],
  });
  // Another document answers it.
  expect(point('8.1-3', manual)).not.toHaveProperty('leftOut');
  // Nothing would.
  expect(point('8.1-4', manual)).not.toHaveProperty('leftOut');
  expect(point('8.1-2', made())).not.toHaveProperty('leftOut');
});

test('a section that is left out says so where it answered', () => {
  const own = '---\nsection: a#recording\nplace: omit\nreason: We record nothing\n---\n';
  expect(point('8.1-1', made({}, { 'x.md': own }))).toMatchObject({
    status: 'gap',
    leftOut: [
      {
        name: 'PRC-8.1 First, "Recording"',
        reason: 'We record nothing',
        approver: '',
      },
    ],
  });
});

test('coverage, data and the gate tell it', () => {
  const manual = made(without);
  const words = wordsFrom(english, printingOf(parsed({}).organisation as never));
  const { columns, rows } = registerOf('coverage', manual.manual, words);
  const at = columns.findIndex(({ title }) => title === 'Left out, and why');
  expect(rows.map((row) => row[at]).filter(Boolean)).toEqual(['PRC-8.1-2 Second: We look at nothing']);
  const data = manualData(manual.manual, { name: 'clausebook', version: '0' });
  const told = data.clauses.flatMap(({ requirements }) =>
    requirements.flatMap(({ leftOut }) => leftOut ?? []),
  );
  expect(told).toEqual([{ name: 'PRC-8.1-2 Second', ...why }]);
  expect(manual.gate().reasons.map(({ message }) => message)).toContain(
    'Nothing answers point 8.1-2. PRC-8.1-2 Second is left out: We look at nothing.',
  );
});

test('texts that name it print it without a link, and are told', () => {
  const manual = made(without);
  expect(manual.twin('a')).toContain('PRC-8.1-2 Second (left out of this manual)');
  expect(manual.manual.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'left-out-document leftOut.documents: "b" is left out, but named in the text of PRC-8.1.',
  ]);
  expect(manual.manual.documents.find(({ id }) => id === 'a')?.fingerprint).toEqual(
    made().manual.documents.find(({ id }) => id === 'a')?.fingerprint,
  );
});

test('a document that there is not can’t be left out', () => {
  const { problems } = made({ leftOut: { documents: [{ id: 'bb', ...why }] } }).manual;
  expect(problems.map(({ code, message, hint }) => `${code} ${message} ${hint}`)).toEqual([
    'unknown-document leftOut.documents: "bb" is no document of this manual. Did you mean "b"?',
  ]);
});

const parsed = (organisation: object) =>
  parseOrganisation({ name: 'Exemplar', ...organisation }, () => ({ file: 'o', line: 1, column: 1 }));

test('a role or record with a reason is left out as with use: false', () => {
  const plain = parsed({
    roles: [{ id: 'finance-controller', use: false }],
    records: [{ id: 'cost-report', use: false }],
  });
  const said = parsed({
    roles: [{ id: 'incident-manager', holder: 'Ida' }],
    leftOut: {
      roles: [{ id: 'finance-controller', ...why }],
      records: [{ id: 'cost-report', ...why }],
    },
  });
  const ids = ({ organisation }: typeof plain) => [
    organisation?.roles.map(({ id }) => id),
    organisation?.records.map(({ id }) => id),
  ];
  expect(said.problems).toEqual([]);
  expect(ids(said)).toEqual(ids(plain));
  expect(ids(said)[0]).not.toContain('finance-controller');
  expect(said.organisation?.roles.find(({ id }) => id === 'incident-manager')?.holder).toBe('Ida');
});

test('texts that name a record that is left out print it without a link, are told once, and prove nothing by it', () => {
  const text =
    'Wrap <Requirement id="8.1-1">the <Record id="cost-report" /> up.</Requirement>\n\n<Steps>\n<Step role="service-desk" output="cost-report">File it.</Step>\n</Steps>\n\n<Records />';
  const manual = manualOf({
    templates: { 'a.mdx': doc(text, { id: 'a', title: 'First', records: '[cost-report]' }) },
    organisation: { leftOut: { records: [{ id: 'cost-report', ...why }] } },
  });
  expect(manual.manual.problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['left-out-record', 'warning', 'The record cost-report is left out, but named in the text of PRC-8.1.'],
  ]);
  expect(manual.twin('a')).toContain('cost report (left out of this manual)');
  expect(manual.twin('a')).not.toContain('records/cost-report');
  const { document } = manual.documents.get('a') as never as {
    document: { records: string[]; marks: { records: string[] }[]; steps: { output: string[] }[] };
  };
  expect(document.records).toEqual([]);
  expect(document.marks.map(({ records }) => records)).toEqual([[]]);
  expect(document.steps.map(({ output }) => output)).toEqual([[]]);
});

test('a field that names a record that is left out is told with it', () => {
  const { problems } = manualOf({
    templates,
    organisation: {
      records: [
        { id: 'cost-report', use: false },
        { id: 'tariff', title: 'Tariff', partOf: 'cost-report' },
      ],
    },
  }).manual;
  expect(problems.map(({ code, message, hint }) => [code, message, hint])).toEqual([
    [
      'left-out-record',
      'The record cost-report is left out, but named in the field records.tariff.partOf.',
      'Name another record in the fields.',
    ],
  ]);
});

test('a reason needs words and a role, and something that is ready-made', () => {
  const told = (leftOut: object) =>
    parsed({ leftOut }).problems.map(({ code, message }) => `${code} ${message}`);
  expect(told({ roles: [{ id: 'incident-manger', ...why }] })).toEqual([
    'nothing-left-out leftOut.roles.incident-manger: "incident-manger" is not a ready-made item of `roles`, so nothing is left out.',
  ]);
  expect(told({ documents: [{ id: 'b' }] }).map((line) => line.split(' ')[0])).toEqual([
    'missing-field',
    'missing-field',
  ]);
});
