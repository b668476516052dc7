import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesAs, readExportList } from '../../src/cli/export/export-list.ts';
import { saidOf } from '../../src/cli/export/said.ts';
import { writeExports } from '../../src/cli/export/write-exports.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
});

afterEach(() => rm(folder, { recursive: true }));

const write = (files: Record<string, string>, areAll = true) =>
  writeExports(folder, 'csv', {
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    areAll,
  });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('an export takes the place of the last one, and leaves nothing else behind', () => {
  write({ 'registers/a.csv': 'one', 'registers/b.csv': 'two' });
  const { written, removed, objections } = write({ 'registers/a.csv': 'three', 'registers/c.csv': 'four' });
  expect(written.map(({ path }) => path)).toEqual(['registers/a.csv', 'registers/c.csv']);
  expect(removed).toEqual(['registers/b.csv']);
  expect(objections).toEqual([]);
  expect(read('registers/a.csv')).toBe('three');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'exports.json',
    'registers',
    'registers/a.csv',
    'registers/c.csv',
  ]);
});

test('an export of some files removes no other', () => {
  write({ 'a.csv': 'one', 'b.csv': 'two' });
  expect(write({ 'a.csv': 'three' }, false).removed).toEqual([]);
  expect(read('b.csv')).toBe('two');
  expect(Object.keys(readExportList(folder))).toEqual(['a.csv', 'b.csv']);
});

const volumesOf = (count: number, words: string) =>
  writeExports(folder, 'pdf', {
    files: Array.from({ length: count }, (_, index) => ({
      path: count === 1 ? 'manual.pdf' : `manual-${index + 1}-of-${count}.pdf`,
      content: `${words} ${index}`,
      ...(count === 1 ? {} : { volume: { of: 'manual.pdf', number: index + 1, count } }),
    })),
    areAll: false,
  });

test('a file takes the place of the volumes that it was, and they of it', () => {
  writeExports(folder, 'pdf', { files: [{ path: 'documents/a.pdf', content: 'a' }], areAll: false });
  volumesOf(1, 'first');
  expect(volumesOf(3, 'second').removed).toEqual(['manual.pdf']);
  const list = readExportList(folder);
  expect(filesAs(list, 'manual.pdf')).toEqual([1, 2, 3].map((one) => `manual-${one}-of-3.pdf`));
  const told = volumesOf(2, 'third');
  expect(told.removed).toEqual([1, 2, 3].map((one) => `manual-${one}-of-3.pdf`));
  expect(saidOf(folder, 'pdf', told)[0]).toBe(
    `pdf: ${join(folder, 'manual.pdf')} in 2 volumes, 1 kB: manual-1-of-2.pdf, manual-2-of-2.pdf`,
  );
  expect(volumesOf(1, 'fourth').removed).toHaveLength(2);
  expect(Object.keys(readExportList(folder))).toEqual(['documents/a.pdf', 'manual.pdf']);
  expect(filesAs(readExportList(folder), 'manual.pdf')).toEqual(['manual.pdf']);
});

test('a volume of another count that somebody changed stays, and is told', () => {
  volumesOf(2, 'first');
  writeFileSync(join(folder, 'manual-2-of-2.pdf'), 'with notes');
  const { removed, objections } = volumesOf(1, 'second');
  expect(removed).toEqual(['manual-1-of-2.pdf']);
  expect(objections).toEqual([
    expect.stringContaining('manual-2-of-2.pdf is of nothing that the manual holds'),
  ]);
});

test('files of another format stay', () => {
  writeExports(folder, 'xlsx', { files: [{ path: 'registers.xlsx', content: 'book' }], areAll: true });
  expect(write({ 'a.csv': 'one' }).removed).toEqual([]);
  expect(read('registers.xlsx')).toBe('book');
});

test('a file that somebody changed is neither overwritten nor removed, and is told each time', () => {
  write({ 'a.csv': 'one', 'b.csv': 'two' });
  writeFileSync(join(folder, 'a.csv'), 'one, and what an auditor wrote');
  writeFileSync(join(folder, 'b.csv'), 'two, and more');
  for (const _ of ['first', 'second']) {
    const { written, removed, objections } = write({ 'a.csv': 'three', 'c.csv': 'four' });
    expect(written.map(({ path }) => path)).toEqual(['c.csv']);
    expect(removed).toEqual([]);
    expect(objections.join('\n')).toContain(`${join(folder, 'a.csv')} is not the file that an export wrote`);
    expect(read('a.csv')).toContain('auditor');
    expect(read('b.csv')).toContain('more');
  }
});

test('what such a message asks for helps: another name beside it, or another folder', () => {
  write({ 'a.csv': 'one' });
  writeFileSync(join(folder, 'a.csv'), 'filled in');
  const [objection = ''] = write({ 'a.csv': 'two' }).objections;
  const [, name = ''] = /another name, such as (\S+), and export again; .* --out\.$/.exec(objection) ?? [];
  const elsewhere = writeExports(join(folder, 'elsewhere'), 'csv', {
    files: [{ path: 'a.csv', content: 'two' }],
    areAll: true,
  });
  expect(elsewhere.objections).toEqual([]);
  expect(read('a.csv')).toBe('filled in');
  renameSync(join(folder, 'a.csv'), join(folder, name));
  expect(write({ 'a.csv': 'two' }).objections).toEqual([]);
  expect(read('a.csv')).toBe('two');
  expect(write({ 'a.csv': 'three' }).removed).toEqual([]);
  expect(read(name)).toBe('filled in');
});

test('a file that was there before any export is nobody else’s to overwrite', () => {
  writeFileSync(join(folder, 'a.csv'), 'mine');
  expect(write({ 'a.csv': 'one' }).objections).toHaveLength(1);
  expect(read('a.csv')).toBe('mine');
});

test('an export that was killed before its list was written is made again without ado', () => {
  writeFileSync(join(folder, 'a.csv'), 'one');
  expect(write({ 'a.csv': 'one' }).objections).toEqual([]);
  expect(Object.keys(readExportList(folder))).toEqual(['a.csv']);
});

test('where nothing can be written the last files stay, and it is told', () => {
  write({ 'a.csv': 'one' });
  writeFileSync(join(folder, 'registers'), 'a file where a folder would be');
  const { written, objections } = write({ 'a.csv': 'two', 'registers/b.csv': 'three' });
  expect(written).toEqual([]);
  expect(objections.join()).toContain('something else has that name. Name another place with --out.');
  expect(read('a.csv')).toBe('one');
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'exports.json', 'registers']);
});

test('an export of nothing makes no folder', () => {
  writeExports(join(folder, 'none'), 'csv', { files: [], areAll: false });
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test('the summary names few files, counts many, and says what was removed', () => {
  const files = (count: number, within: string) =>
    Array.from({ length: count }, (_, index) => ({ path: `${within}/${index}.csv`, bytes: 600_000 }));
  expect(
    saidOf('/e', 'csv', {
      written: [{ path: 'one.csv', bytes: 10 }, ...files(4, 'many')],
      removed: ['gone.csv'],
    }),
  ).toEqual([
    'csv: /e/one.csv, 1 kB',
    'csv: 4 files, 2.4 MB in /e/many',
    'csv: /e/gone.csv was removed: the manual holds nothing of it today.',
  ]);
});
