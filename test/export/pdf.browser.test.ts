import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { clausebook, type Finished } from '../harness/clausebook.ts';
import { nameBrowser } from './name-browser.ts';
import { outlineOf, type ReadPdf, readPdf } from './read-pdf.ts';

const chosen = ['incident-procedure', 'problem-procedure', 'glossary'];

let root: string;
let dist: string;
let out: string;
let told: Finished;
let pdf: ReadPdf;

beforeAll(async () => {
  ({ root, dist } = await buildManual('smallest'));
  out = await mkdtemp(join(tmpdir(), 'pdf-'));
  await nameBrowser();
  told = await clausebook(['export', 'pdf', ...chosen, '--root', root, '--site', dist, '--out', out]);
  pdf = await readPdf(await readFile(join(out, 'internal/selection.pdf')));
});

afterAll(() => rm(out, { recursive: true }));

test('the command says what it wrote, and nothing else lies there', () => {
  expect(told.stderr).not.toContain('Error');
  expect(told.stdout).toContain(join(out, 'internal/selection.pdf'));
  expect(told.code).toBe(0);
  expect(existsSync(join(out, 'internal/exports.json'))).toBe(true);
});

test('it says its title and language, is tagged, and has a label for each page', async () => {
  const { info } = await pdf.document.getMetadata();
  expect(info).toMatchObject({ Title: 'A selection of documents', Language: 'en' });
  // A map, whatever the types of pdf.js say.
  const marks: unknown = await pdf.document.getMarkInfo();
  expect(marks instanceof Map && marks.get('Marked')).toBe(true);
  const labels = await pdf.document.getPageLabels();
  expect(labels).toEqual(['Cover', ...pdf.pages.slice(1).map((_, index) => String(index + 2))]);
});

test('each sheet but the cover has its head and its number', () => {
  const count = pdf.pages.length;
  pdf.pages.slice(1).forEach((text, index) => {
    expect(text).toContain(`Page ${index + 2} of ${count}`);
    expect(text).toMatch(/Uncontrolled when printed · Issue of .+, [0-9a-f]{8}/);
  });
  expect(pdf.pages[0]).not.toContain('Uncontrolled');
  expect(pdf.pages[2]).toMatch(/8\.1 Incident .*procedure.*internal/s);
});

test('bookmarks lead to the sheets where their headings stand, and documents come under their types', async () => {
  const outline = await outlineOf(pdf);
  expect(outline.map(({ title }) => title)).toEqual(['Contents', 'Procedures', 'References']);
  const documents = outline.slice(1).flatMap(({ items }) => items);
  expect(documents.map(({ title }) => title)).toEqual([
    expect.stringMatching(/8\.1 Incident/),
    expect.stringMatching(/8\.2 Problem/),
    expect.stringMatching(/Glossary/),
  ]);
  const headings = documents.flatMap(({ items }) => items);
  expect(headings.length).toBeGreaterThan(15);
  for (const { title, page } of headings) expect(pdf.pages[page - 1]).toContain(title);
});

test('every printed number of a page is that of the place that its link leads to', async () => {
  const contents = pdf.pages[1] ?? '';
  const links = pdf.links.filter(({ to }) => to !== undefined);
  expect(links.length).toBeGreaterThan(5);
  const ofContents = links.filter(({ on }) => on === 2);
  // The title and the number of its page.
  expect(ofContents).toHaveLength(chosen.length * 2);
  for (const { to, says } of ofContents) {
    expect(contents).toMatch(new RegExp(`${escaped(says.split(' ')[0] ?? '')}.*? ${to}(?: |$)`, 's'));
    expect(pdf.pages[(to ?? 0) - 1]).toContain(says.split(' ').slice(1).join(' '));
  }
  const crossing =
    pdf.pages
      .slice(2)
      .join(' ')
      .match(/\(p\. \d+\)/g) ?? [];
  expect(crossing.length).toBeGreaterThan(0);
  const starts = new Set(ofContents.map(({ to }) => to));
  const toDocuments = links.filter(({ on, name }) => on > 2 && /^d\.[^.]+$/.test(name));
  for (const { to } of toDocuments) expect(starts.has(to)).toBe(true);
  for (const { to, on } of toDocuments)
    expect(`${pdf.pages[on - 1]} ${pdf.pages[on]}`).toContain(`(p. ${to})`);
});

test('it was printed once: the numbers were written over figures that stood for them', () => {
  expect(told.stderr).toContain('A selection of documents: printing');
  expect(told.stderr).not.toContain('printing again');
});

test('all letters are those of the shipped typeface, embedded', () => {
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const name of pdf.fonts) expect(name).toMatch(/^[A-Z]{6}\+IBMPlexSans/);
});

test('its structure has headings, tables with heads, lists and links', async () => {
  const found = new Set(pdf.roles);
  for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Link']) expect(found).toContain(role);
});

test('verify says that the file is of this site, and when it is not any more', async () => {
  const ask = () => clausebook(['verify', '--root', root, '--out', dist, '--exports', join(out, 'internal')]);
  const sound = await ask();
  expect(sound.stdout).toContain(
    `1 export in ${join(out, 'internal')} as written, and of the site in ${dist}.`,
  );
  expect(sound.code).toBe(0);
  await appendFile(join(out, 'internal/selection.pdf'), 'a word');
  const altered = await ask();
  expect(altered.stderr).toContain('selection.pdf was changed after it was exported.');
  expect(altered.code).toBe(1);
});

test('a site that was never built is told with what to do', async () => {
  const none = join(out, 'none');
  const { code, stderr } = await clausebook(['export', 'pdf', '--root', root, '--out', out, '--site', none]);
  expect(code).toBe(1);
  expect(stderr).toContain(`there is none in ${none}. Run clausebook build first`);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
