import { expect, test } from 'vitest';
import { csvOf } from '../../src/manual/registers/csv.ts';
import { descriptions, filesAt, registers } from '../../src/manual/registers/index.ts';
import { partOf, registerInFiles, registerOnPage } from '../../src/manual/registers/register.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { siteWords } from '../../src/manual/words/en-site.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');
const { manual } = manualOf({
  organisation: {
    roles: [{ id: 'incident-manager', holder: 'Ada Holder', deputy: 'Bo Deputy' }],
    services: [{ id: 'mail', name: 'Mail' }],
    legalObligations: [
      { id: 'privacy', title: 'Privacy act', duty: 'Guard personal data', appliesTo: ['mail'] },
      { id: 'safety', title: 'Safety rule', kind: 'own-rule' },
    ],
  },
  documents: { 'a.mdx': doc('<Table of="legalObligations" columns="title duty" />') },
});

test('whatever leaves out a column, a page or a file says why', () => {
  const reasons = registers.flatMap((description) => [
    ...(description.page.drawn === 'otherwise' ? [description.page.because] : []),
    ...('none' in description.file ? [description.file.none] : []),
    ...(description.inFilesOnly ? [description.inFilesOnly.because] : []),
    ...description
      .columns({ manual, words, site: siteWords })
      .flatMap(({ only }) => (only ? [only.because] : [])),
  ]);
  expect(reasons.length).toBeGreaterThan(5);
  for (const reason of reasons) expect(reason.length).toBeGreaterThan(20);
});

test('no name, path or address is given to two registers', () => {
  for (const key of ['name', 'path', 'title'] as const)
    expect(new Set(registers.map((description) => description[key])).size).toBe(registers.length);
  for (const [name, description] of Object.entries(descriptions)) expect(description.name).toBe(name);
});

test('deputies stand on the page of roles and in no file', () => {
  const page = registerOnPage(descriptions.roles, manual, words);
  expect(JSON.stringify(page.rows.map(({ cells }) => cells))).toContain('Bo Deputy');
  const file = csvOf(registerInFiles(descriptions.roles, manual, words));
  expect(file).toContain('Ada Holder');
  expect(file).not.toContain('Bo Deputy');
});

test('an obligation names its services, or that it holds for all, and the documents that state it', () => {
  const { columns, rows } = registerInFiles(descriptions.obligations, manual, words);
  const at = (title: string) => columns.findIndex((column) => column.title === title);
  expect(rows.map((row) => row[at('Applies to')])).toEqual(['Mail', 'All services']);
  expect(rows[0]?.[at('What it demands')]).toBe('Guard personal data');
  expect(rows[0]?.[at('Stated in')]).toMatchObject([{ url: 'documents/sample/' }]);
});

test('a part of a register leaves out the columns that none of its rows has anything in', () => {
  const register = registerOnPage(descriptions.evidence, manual, words);
  const ofDocuments = register.rows.filter(({ facets }) => facets['kind']?.includes('Document'));
  const { columns, rows } = partOf(register, ofDocuments);
  expect(columns.map(({ title }) => title)).toEqual(['Clause', 'What to bring', 'Status', 'Owner']);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  expect(partOf(register, []).columns).toEqual(register.columns);
});

test('a page offers the files of all registers that stand on it', () => {
  expect(filesAt('registers/coverage/').map(({ path }) => path)).toEqual([
    'data/coverage.csv',
    'data/coverage-totals.csv',
  ]);
  expect(filesAt('editions/').map(({ path }) => path)).toEqual(['data/editions.csv']);
  expect(filesAt('registers/checklist/')).toEqual([]);
});
