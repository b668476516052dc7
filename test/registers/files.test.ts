import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { registersWorkbook } from '../../src/export/sheets/registers-workbook.ts';
import { tableSheet } from '../../src/export/sheets/table.ts';
import { xlsxOf } from '../../src/export/xlsx/package.ts';
import { sheetNames } from '../../src/export/xlsx/sheet.ts';
import type { Cell } from '../../src/manual/registers/cell.ts';
import { csvForPrograms, csvOf } from '../../src/manual/registers/csv.ts';
import { registerNames, registerOf } from '../../src/manual/registers/index.ts';
import type { Register } from '../../src/manual/registers/register.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { manualOf } from '../shipped-templates/manuals.ts';
import { fieldsOf, readCsv, readDataCsv } from './read-csv.ts';

const words = wordsOf('en', 'en-GB');
const registersOfDemo = async () => {
  const manual = await manualOf('demo');
  return registerNames.map((name) => registerOf(name, manual, words));
};
const oneColumn = (cells: Cell[], kind: Register['columns'][number]['kind'] = 'text'): Register => ({
  name: 'sample',
  title: 'Sample',
  lead: '',
  nothing: '',
  columns: [{ title: 'Value', kind, width: 20 }],
  rows: cells.map((cell) => [cell]),
});
const sourceOf = async () => ({ manual: await manualOf('demo'), words, base: '/' });
/** Some registers as a workbook, without the sheet that tells of them. */
const workbookOf = async (registers: Register[]) => {
  const source = await sourceOf();
  const names = sheetNames(registers.map(({ title }) => title));
  const sheets = registers.map((register, at) => tableSheet(source, names[at] ?? '', register));
  const print = { head: '', foot: '', page: '' };
  return xlsxOf({ title: 'Sample', creator: '', language: 'en', print, sheets });
};
const parts = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const rowsOf = async (file: Uint8Array) => (await readWorkbook(Buffer.from(file)))[0]?.data ?? [];

test('every register of the demo is well-formed CSV with its rows and columns', async () => {
  for (const register of await registersOfDemo()) {
    const [head, ...rows] = readCsv(csvOf(register));
    expect(head).toEqual(register.columns.map(({ title }) => title));
    expect(rows).toHaveLength(register.rows.length);
    expect(rows.every((row) => row.length === register.columns.length)).toBe(true);
  }
});

test('a text that looks like a formula gets an apostrophe, a number stays a number', () => {
  const formulas = ['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n@x'];
  const [, ...rows] = fieldsOf(csvOf(oneColumn([...formulas, 'a=b', -5, null, [{ text: '=1', url: '' }]])));
  expect(rows.flat()).toEqual([...formulas.map((text) => `'${text}`), 'a=b', '-5', '', "'=1"]);
});

test('a text that a spreadsheet would take for a figure or a date gets one too; figures and dates stay what they are', () => {
  const texts = [
    '8.1',
    '4.10',
    '8.1-3',
    '1.10',
    '24/7',
    '10:30',
    '1E5',
    '99,5 %',
    '5 €',
    '(5)',
    'TRUE',
    'MAR-8',
    'Dez 8.1',
    '8 May',
  ];
  const others = [
    'PRC-8.1',
    'MARKET-8',
    '5.1 General',
    'PRO-4.1',
    '2026-03-31',
    '8.1\n8.2',
    'clause 8.1',
    'v1.0',
    '',
    'every 6 months',
  ];
  const [, ...rows] = fieldsOf(csvOf(oneColumn([...texts, ...others, 41, 4.1])));
  expect(rows.flat()).toEqual([...texts.map((text) => `'${text}`), ...others, '41', "'4.1"]);
});

test('for programs numbers of clauses and figures stay what they are, and formulas are inert all the same', () => {
  const file = csvForPrograms(oneColumn(['8.1', '4.10', '=1+1', "'s", 'TRUE', 41, 4.1, null]));
  expect(file).toBe('"Value"\r\n"8.1"\r\n"4.10"\r\n"\'=1+1"\r\n"\'s"\r\n"TRUE"\r\n"41"\r\n"4.1"\r\n""\r\n');
  expect(readDataCsv(file).slice(1).flat()).toEqual(['8.1', '4.10', '=1+1', "'s", 'TRUE', '41', '4.1', '']);
});

test('whatever stands in a cell, CSV gives it back, and no field begins like a formula', () => {
  const cells = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+@0-9.,/: e%-]{0,8}$/));
  fc.assert(
    fc.property(fc.array(cells), (texts) => {
      const file = csvOf(oneColumn(texts));
      expect(readCsv(file).slice(1).flat()).toEqual(texts);
      for (const text of fieldsOf(file).flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      expect(file.slice(1)).toMatch(/^("([^"]|"")*"\r\n)+$/);
    }),
  );
});

test('the workbook has a sheet for each register, with all its rows under a frozen header with filters', async () => {
  const registers = await registersOfDemo();
  const file = registersWorkbook(await sourceOf());
  const [about, ...sheets] = await readWorkbook(Buffer.from(file));
  expect(about?.sheet).toBe('About');
  expect(sheets.map(({ sheet }) => sheet)).toEqual(registers.map(({ title }) => title));
  const xml = parts(file);
  registers.forEach(({ columns, rows, lead }, index) => {
    expect(about?.data).toContainEqual([sheets[index]?.sheet, lead, rows.length]);
    expect(sheets[index]?.data[0]).toEqual(columns.map(({ title }) => title));
    expect(sheets[index]?.data).toHaveLength(rows.length + 1);
    const sheet = xml[`xl/worksheets/sheet${index + 2}.xml`];
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const last = String.fromCharCode(64 + columns.length);
    expect(sheet).toMatch(new RegExp(`</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/>`));
  });
});

test('dates and targets are dates and numbers in the workbook', async () => {
  const registers = await registersOfDemo();
  const sheets = await readWorkbook(Buffer.from(await workbookOf(registers)));
  const cell = (sheet: string, title: string, row: (first: unknown) => boolean) => {
    const data = sheets.find((candidate) => candidate.sheet === sheet)?.data ?? [];
    const at = data[0]?.indexOf(title) ?? -1;
    return data.find(([first]) => row(first))?.[at];
  };
  const ends = cell('Suppliers', 'Contract ends', (name) => name === 'Wrenline Carriers');
  expect(ends).toBeInstanceOf(Date);
  expect((ends as unknown as Date).toISOString()).toBe('2029-06-30T00:00:00.000Z');
  expect(cell('Services', 'Availability a month', (name) => name === 'Managed Workplace')).toBe(0.995);
  expect(await rowsOf(await workbookOf([oneColumn(['2026-02-31', 'set later'], 'date')]))).toEqual([
    ['Value'],
    ['2026-02-31'],
    ['set later'],
  ]);
});

test('hostile texts are texts in the workbook: no formula, no markup, no broken file', async () => {
  const texts = [
    '=HYPERLINK("http://evil.example")',
    '</t></si><si><t>planted',
    ']]>&amp;<!--',
    'a\u0000b\u0008c\uFFFE',
    '\uD800',
    '_x0041_',
    'x'.repeat(40_000),
  ];
  const file = await workbookOf([oneColumn(texts)]);
  const data = (await rowsOf(file)).slice(1).map(([text]) => String(text));
  expect(data[0]).toBe(texts[0]);
  expect(data[1]).toBe(texts[1]);
  expect(data[2]).toBe(texts[2]);
  expect(data).toHaveLength(texts.length);
  expect(data[6]).toHaveLength(32_767);
  const xml = parts(file);
  expect(xml['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  expect(xml['xl/sharedStrings.xml']).toContain('_x005F_x0041_');
  const forbidden = (text: string) =>
    [...text].filter(
      (letter) => /[\uFFFE\uFFFF]/.test(letter) || (letter < ' ' && !'\t\n\r'.includes(letter)),
    );
  for (const part of Object.values(xml)) expect(forbidden(part)).toEqual([]);
});

test('registers whose titles are alike, long or hold forbidden letters get sheets of their own', async () => {
  const title = 'A title: with/all*that?is[not]allowed';
  const file = await workbookOf([1, 2].map(() => ({ ...oneColumn([]), title })));
  const names = (await readWorkbook(Buffer.from(file))).map(({ sheet }) => sheet);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('the same registers make the same workbook, whenever it is made', async () => {
  const registers = [oneColumn(['one', 'two'])];
  const first = await workbookOf(registers);
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  const later = await workbookOf(registers).finally(() => vi.useRealTimers());
  expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
});
