import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Exportable } from '../../src/cli/export/exported.ts';
import { registersAsCsv } from '../../src/cli/export/registers.ts';
import { manualAsWorkbooks } from '../../src/cli/export/workbooks.ts';
import { csvOf } from '../../src/manual/registers/csv.ts';
import { registerNames, registerOf } from '../../src/manual/registers/index.ts';
import { wordsFrom } from '../../src/manual/words/catalogue.ts';
import { english } from '../../src/manual/words/en.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const made = manualOf({ templates: { '8/incidents.mdx': doc('## Purpose\n\nText.', { id: 'incidents' }) } });
const words = wordsFrom(english, made.manual.printing);
const from = { root: '/nowhere', made, words, options: {}, loaded: { day: '2026-01-01' } } as Exportable;

test('each register becomes a file of the bytes that the site has', async () => {
  const { files, objections, areAll } = await registersAsCsv(from, []);
  expect(objections).toEqual([]);
  expect(areAll).toBe(true);
  expect(files.map(({ path }) => path)).toEqual(registerNames.map((name) => `registers/${name}.csv`));
  expect(files.find(({ path }) => path === 'registers/documents.csv')?.content).toBe(
    csvOf(registerOf('documents', made.manual, words)),
  );
});

test('registers can be chosen by name, and one wrong name writes nothing', async () => {
  const some = await registersAsCsv(from, ['roles', 'documents']);
  expect(some.files.map(({ path }) => path)).toEqual(['registers/documents.csv', 'registers/roles.csv']);
  expect(some.areAll).toBe(false);
  const wrong = await registersAsCsv(from, ['roles', 'recrods', 'zzzzzzzz']);
  expect(wrong.files).toEqual([]);
  expect(wrong.objections).toEqual([
    '"recrods" is no register. Did you mean "records"?',
    `"zzzzzzzz" is no register. There are ${registerNames.join(', ')}.`,
  ]);
});

test('three workbooks are made, or those that are named; without a site they say that they name no issue', async () => {
  const { files, notices = [], areAll } = await manualAsWorkbooks(from, []);
  expect(files.map(({ path }) => path)).toEqual([
    'registers.xlsx',
    'internal-audit-checklist.xlsx',
    'gap-assessment.xlsx',
  ]);
  expect(areAll).toBe(true);
  expect(notices.join()).toContain('The workbooks name no issue');
  const [about, ...sheets] = await readXlsxFile(Buffer.from(files[0]?.content ?? ''));
  expect(sheets).toHaveLength(registerNames.length);
  expect(about?.data.map(([label]) => label)).not.toContain('Issue');
  const one = await manualAsWorkbooks(from, ['gap-assessment']);
  expect(one.files.map(({ path }) => path)).toEqual(['gap-assessment.xlsx']);
  expect(one.areAll).toBe(false);
  const wrong = await manualAsWorkbooks(from, ['gap-assesment']);
  expect(wrong.files).toEqual([]);
  expect(wrong.objections).toEqual(['"gap-assesment" is no workbook. Did you mean "gap-assessment"?']);
});
