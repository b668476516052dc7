import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logoFaults } from '../../src/build/logo-faults.ts';
import { siteFiles } from '../../src/build/site-files.ts';
import { logoAddress } from '../../src/manual/model/logo.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'logo-'));
  await mkdir(join(root, 'content'));
  await put('public/mark.svg', svg);
  await put('public/brand/50% #1?.svg', svg);
  await put('public/notes.svg', 'no picture');
  await put('public/photo.png', svg);
  await put('public/scan.tif', 'II*\0');
});
afterEach(() => rm(root, { recursive: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

async function told(logo: string): Promise<string[]> {
  await put('content/organisation.yaml', `name: Exemplar\nlogo: ${JSON.stringify(logo)}\n`);
  const problems = logoFaults(root, await loadOrganisation(root), siteFiles(root).publicFiles);
  return problems.map(({ line, code, message, hint }) => `${line} [${code}] ${message} ${hint}`);
}

test.each([
  'mark.svg',
  '/mark.svg',
  './mark.svg',
  'public/mark.svg',
  'brand/../mark.svg',
  'brand/50% #1?.svg',
])('a picture under public/ may be named as %s', async (logo) => {
  expect(await told(logo)).toEqual([]);
});

test('a logo that can never be shown is told at its line, with what to do', async () => {
  const wrong = [
    'https://example.com/logo.svg',
    '//example.com/logo.svg',
    'data:image/svg+xml,<svg/>',
    '../../../etc/passwd',
    'public/../content/mark.svg',
    'brand\\mark.svg',
    'brand',
    'brand/',
    'public/',
    'mark.sgv',
    'elsewhere/sign.png',
    'notes.svg',
    'photo.png',
    'scan.tif',
  ];
  const all: string[] = [];
  for (const logo of wrong) all.push(...(await told(logo)));
  expect(all).toMatchInlineSnapshot(`
    [
      "2 [unfit-logo] logo: "https://example.com/logo.svg" is an address, where a path under public/ is meant. Put the picture under public/, and write its path there, such as logo.svg.",
      "2 [unfit-logo] logo: "//example.com/logo.svg" is an address, where a path under public/ is meant. Put the picture under public/, and write its path there, such as logo.svg.",
      "2 [unfit-logo] logo: "data:image/svg+xml,<svg/>" is an address, where a path under public/ is meant. Put the picture under public/, and write its path there, such as logo.svg.",
      "2 [unfit-logo] logo: "../../../etc/passwd" leads out of the folder public/. Put the picture under public/, and write its path there, such as passwd.",
      "2 [unfit-logo] logo: "public/../content/mark.svg" leads out of the folder public/. Put the picture under public/, and write its path there, such as mark.svg.",
      "2 [unfit-logo] logo: "brand\\mark.svg" has a \\ in it, which parts no folders in an address. Put the picture under public/, and write its path there with /, such as logo.svg.",
      "2 [unfit-logo] logo: "brand" is a folder. Name the picture in it, such as logo.svg.",
      "2 [unfit-logo] logo: "brand/" is a folder. Name the picture in it, such as logo.svg.",
      "2 [unfit-logo] logo: "public/" is a folder. Name the picture in it, such as logo.svg.",
      "2 [missing-logo] logo: There is no file public/mark.sgv. Did you mean "mark.svg"?",
      "2 [missing-logo] logo: There is no file public/elsewhere/sign.png. Put the logo there, or correct the path.",
      "2 [not-an-image] logo: "notes.svg" is not an image: its content is something else. Export it again from the program that it was made with.",
      "2 [not-an-image] logo: "photo.png" is an image of the kind svg, and its name says png. Rename it to photo.svg.",
      "2 [not-an-image] logo: Browsers don't show "scan.tif". Export it as SVG or PNG.",
    ]
  `);
  expect(all).toHaveLength(wrong.length);
});

test('the address of a logo means its file, whatever signs its name has', () => {
  expect(logoAddress('public/brand/50% #1?.svg')).toBe('brand/50%25%20%231%3F.svg');
  expect(logoAddress('Zeichen Süd.svg')).toBe('Zeichen%20S%C3%BCd.svg');
  expect(logoAddress('./a/../mark.svg')).toBe('mark.svg');
  expect(logoAddress('')).toBe('');
});
