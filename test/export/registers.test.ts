import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Exportable } from '../../src/cli/export/exported.ts';
import { registersAsCsv, registersAsWorkbook } from '../../src/cli/export/registers.ts';
import { csvOf } from '../../src/manual/registers/csv.ts';
import { registerNames, registerOf } from '../../src/manual/registers/index.ts';
import { wordsFrom } from '../../src/manual/words/catalogue.ts';
import { english } from '../../src/manual/words/en.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const made = manualOf({ templates: { '8/incidents.mdx': doc('## Purpose\n\nText.', { id: 'incidents' }) } });
const words = wordsFrom(english, made.manual.printing);
const from = { made, words } as Exportable;

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

test('the workbook holds a sheet for each register, and is not made in parts', async () => {
  const { files } = await registersAsWorkbook(from, []);
  expect(files.map(({ path }) => path)).toEqual(['registers.xlsx']);
  const sheets = await readXlsxFile(Buffer.from(files[0]?.content ?? ''));
  expect(sheets).toHaveLength(registerNames.length);
  const part = await registersAsWorkbook(from, ['roles']);
  expect(part.files).toEqual([]);
  expect(part.objections.join()).toContain('write csv');
});
