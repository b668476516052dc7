import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { clausebook } from '../harness/clausebook.ts';
import { nameBrowser } from './name-browser.ts';
import { outlineOf, type ReadBookmark, type ReadPdf, readPdf } from './read-pdf.ts';

let out: string;
let pdf: ReadPdf;
let file: string;
let titles: string[];

const hasPoppler = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

beforeAll(async () => {
  await nameBrowser();
  const { root, dist } = await buildManual('demo');
  const { documents } = JSON.parse(readFileSync(join(dist, 'data/manual.json'), 'utf8'));
  titles = documents.map(({ number, title }: { number: string; title: string }) => `${number} ${title}`);
  out = mkdtempSync(join(tmpdir(), 'pdf-'));
  const told = await clausebook(['export', 'pdf', '--root', root, '--site', dist, '--out', out]);
  expect(told.code, told.stderr).toBe(0);
  file = join(out, 'internal/manual.pdf');
  pdf = await readPdf(readFileSync(file));
});

afterAll(() => rmSync(out, { recursive: true }));

/** Words without what lines and fonts make of them. */
const plain = (text: string): string => text.replace(/[\s\u00ad\u2011-]+/g, '');

test('every document has a bookmark that leads to the sheet on which it begins', async () => {
  const [, ...groups] = await outlineOf(pdf);
  const documents = groups.flatMap(({ items }) => items);
  expect(documents.map(({ title }) => title).sort()).toEqual([...titles].sort());
  for (const { title, page } of documents) expect(plain(pdf.pages[page - 1] ?? '')).toContain(plain(title));
});

test('every heading has a bookmark that leads to the sheet on which it stands, and is not the last line there', async () => {
  const [, ...groups] = await outlineOf(pdf);
  const below = ({ items }: ReadBookmark): ReadBookmark[] => items.flatMap((item) => [item, ...below(item)]);
  const headings = groups.flatMap(({ items }) => items.flatMap(below));
  expect(headings.length).toBeGreaterThan(1000);
  for (const { title, page } of headings) {
    const text = plain(pdf.pages[page - 1] ?? '');
    expect(text).toContain(plain(title));
    // Some words follow it before the sheet ends: the head and the foot of a sheet are read first.
    expect(text.indexOf(plain(title)) + plain(title).length, `${title} on page ${page}`).toBeLessThan(
      text.length - 3,
    );
  }
});

test('every number of a page, in contents and text, is that of the place that its link leads to', () => {
  const inside = pdf.links.filter(({ to }) => to !== undefined);
  expect(inside.length).toBe(pdf.links.length);
  const [first] = [...new Set(inside.filter(({ name }) => /^d\.[^.]+$/.test(name)).map(({ to }) => to))].sort(
    (a = 0, b = 0) => a - b,
  );
  for (const { on, to, says } of inside.filter(({ on }) => on < (first ?? 0)))
    expect(plain(pdf.pages[on - 1] ?? ''), says).toMatch(new RegExp(`${escaped(plain(says))}.*?${to}`));
  const crossing = inside.filter(({ on, name }) => on >= (first ?? 0) && /^d\.[^.]+$/.test(name));
  expect(crossing.length).toBeGreaterThan(1000);
  for (const { on, to, says } of crossing)
    expect(`${pdf.pages[on - 1]} ${pdf.pages[on] ?? ''}`, `${says} on ${on}`).toContain(`(p. ${to})`);
});

test('each sheet has its number, and the letters of texts are those of the shipped typeface', () => {
  pdf.pages.slice(1).forEach((text, index) => {
    expect(text).toContain(`Page ${index + 2} of ${pdf.pages.length}`);
  });
  // The demo has one picture with words, which are drawn in a font of the machine.
  expect(pdf.fonts.filter((name) => !/^[A-Z]{6}\+IBMPlexSans/.test(name)).length).toBeLessThanOrEqual(1);
});

test.skipIf(!hasPoppler)('poppler reads the same: tagged, embedded letters, words in order', () => {
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect(run('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  const words = run('pdftotext', file, '-');
  expect(words.split('\f')).toHaveLength(pdf.pages.length + 1);
  expect(run('pdfinfo', '-struct', file)).toMatch(/H1[\s\S]*Table[\s\S]*TH/);
});

test('the same site, day and browser give the same bytes in another folder, time zone and locale', async () => {
  const { root, dist } = await buildManual('demo');
  const moved = join(out, 'a copy of the site');
  cpSync(dist, moved, { recursive: true });
  const hashes = [];
  for (const [site, place, environment] of [
    [dist, 'one', {}],
    [moved, 'the other', { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }],
  ] as const) {
    const folder = join(out, place);
    const names = ['incident-procedure', 'problem-procedure'];
    const asked = ['export', 'pdf', ...names, '--root', root, '--site', site, '--out', folder];
    const told = await clausebook(asked, root, environment);
    expect(told.code, told.stderr).toBe(0);
    hashes.push(readFileSync(join(folder, 'internal/selection.pdf')).toString('base64'));
  }
  expect(hashes[0] === hashes[1]).toBe(true);
});

test('no sheet is printed smaller: nothing in the manual is wider than its sheet', () => {
  // Texts are set in 9 points; sheets that are too narrow for something would shrink them all.
  expect(pdf.sizes.get('9.00') ?? 0).toBeGreaterThan(pdf.pages.length * 10);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
