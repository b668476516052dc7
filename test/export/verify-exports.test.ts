import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../src/build/sha256.ts';
import { writeExports } from '../../src/cli/export/write-exports.ts';
import { areSound, proveExports, saidOfExports } from '../../src/cli/verify-exports.ts';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-exports-'));
  site = join(folder, 'dist');
  build('first');
  const files = [{ path: 'manual.pdf', content: 'printed' }];
  writeExports(
    at('exports'),
    'pdf',
    { files, areAll: true },
    { data: sha256('first'), issue: manifest('first') },
  );
  const book = [{ path: 'registers.xlsx', content: 'book' }];
  writeExports(at('exports'), 'xlsx', { files: book, areAll: true }, { data: sha256('first') });
});

afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);
const manifest = (data: string) => sha256(`manifest of ${data}`);
const proven = () => {
  const found = proveExports(at('exports'), site);
  if (!found) throw new Error('There is no list.');
  return found;
};

/** All that is read of a site. */
function build(data: string, manifestOf = data): void {
  mkdirSync(join(site, 'data'), { recursive: true });
  writeFileSync(join(site, 'data/manual.json'), data);
  writeFileSync(join(site, 'manifest.json'), `manifest of ${manifestOf}`);
}

test('exports of the site are told as such', () => {
  expect(proven()).toMatchObject({ fitting: ['manual.pdf', 'registers.xlsx'], changed: [], otherIssue: [] });
  expect(areSound(proven())).toBe(true);
  expect(saidOfExports(proven(), 'dist')).toEqual({
    wrong: [],
    notes: [`2 exports in ${at('exports')} as written, and of the site in dist.`],
  });
});

test('a file that was changed, is missing or was written by nobody is told by its name', () => {
  writeFileSync(at('exports/registers.xlsx'), 'filled in');
  writeFileSync(at('exports/notes.txt'), 'mine');
  rmSync(at('exports/manual.pdf'));
  const { wrong, notes } = saidOfExports(proven(), 'dist');
  expect(wrong).toEqual([
    `${at('exports/registers.xlsx')} was changed after it was exported.`,
    `${at('exports/manual.pdf')} is missing.`,
  ]);
  expect(notes).toEqual([`${at('exports/notes.txt')} was written by no export, and nothing is said of it.`]);
  expect(areSound(proven())).toBe(false);
});

test('exports of another issue are told, and a print also where only other files of the site differ', () => {
  build('first', 'another build');
  expect(proven()).toMatchObject({ fitting: ['registers.xlsx'], otherIssue: ['manual.pdf'] });
  build('second');
  expect(proven().otherIssue).toEqual(['manual.pdf', 'registers.xlsx']);
  expect(areSound(proven())).toBe(false);
  expect(saidOfExports(proven(), 'dist').wrong[0]).toContain(
    'of another issue than the site in dist. Export again',
  );
});

test('without a site nothing is said of the issue, and without a list nothing at all', () => {
  rmSync(site, { recursive: true });
  expect(proven().unknownIssue).toEqual(['manual.pdf', 'registers.xlsx']);
  expect(areSound(proven())).toBe(true);
  expect(proveExports(folder, site)).toBeUndefined();
});
