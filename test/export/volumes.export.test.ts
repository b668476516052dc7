import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { type ScratchManual, scratchManual, withoutTemplates } from '../harness/scratch-manual.ts';
import { nameBrowser } from './name-browser.ts';
import { outlineOf, type ReadPdf, readPdf } from './read-pdf.ts';

const names = ['anchor', 'beacon', 'cable', 'dredger', 'ebb'];
const files = [1, 2, 3].map((number) => `manual-${number}-of-3.pdf`);

const words = Array.from(
  { length: 30 },
  (_, at) => `The crew writes down what lies at mooring ${at} before dusk.`,
);

/** A document of some sheets that names each of the others, and a heading in the next one. */
const text = (name: string, index: number) => {
  const next = names[(index + 1) % names.length];
  const rest = names.filter((other) => other !== name).map((other) => `- <Doc id="${other}" />`);
  return `---
id: ${name}
type: guide
title: Guide to the ${name}
clauses: ['8.1']
owner: incident-manager
---

## Beginning

${words.join('\n\n')}

See [how the ${next} ends](/documents/${next}/#end).

${rest.join('\n')}

## Watch of the ${name} [#end]

${words.slice(0, 9 + index).join('\n\n')}
`;
};

let manual: ScratchManual;
let volumes: ReadPdf[];
let bytes: Buffer[];
/** Words of the sheets of all volumes, one after the other: that of number 1 first. */
let sheets: string[];

const run = async (...args: string[]) => {
  const told = await clausebook([...args, '--root', manual.root]);
  expect(told.code, `${args.join(' ')}\n${told.stdout}${told.stderr}`).toBe(0);
  return told;
};
const exported = () =>
  Promise.all(files.map((file) => readFile(join(manual.root, 'exports/internal', file))));

beforeAll(async () => {
  await nameBrowser();
  manual = await scratchManual('smallest', {
    ...withoutTemplates,
    'content/organisation.yaml':
      "name: Quince Street IT\nedition: '2011'\nsite: { downloads: [manual.pdf] }\n",
    ...Object.fromEntries(names.map((name, at) => [`content/documents/${name}.mdx`, text(name, at)])),
  });
  await run('build');
  const told = await run('export', 'pdf', '--volumes', '3');
  expect(told.stderr).not.toContain('printing again');
  expect(told.stdout).toContain(`manual.pdf in 3 volumes`);
  bytes = await exported();
  volumes = [];
  for (const one of bytes) volumes.push(await readPdf(one));
  sheets = volumes.flatMap(({ pages }) => pages);
});

afterAll(() => manual.remove());

/** The number of the first sheet of each volume. */
const starts = () =>
  volumes.map((_, at) => 1 + volumes.slice(0, at).reduce((sum, { pages }) => sum + pages.length, 0));

/** The number of the sheet on which a document begins, found by its heading and its control table. */
const sheetOf = (name: string) =>
  1 +
  sheets.findIndex((sheet) => sheet.includes(`Guide to the ${name}`) && sheet.includes('Document control'));

test('numbers of sheets run through all volumes, in feet and labels', async () => {
  for (const [at, { document, pages }] of volumes.entries()) {
    const first = starts()[at] ?? 0;
    const labels = await document.getPageLabels();
    expect(labels).toEqual(['Cover', ...pages.slice(1).map((_, index) => String(first + index + 1))]);
    pages.slice(1).forEach((sheet, index) => {
      expect(sheet).toContain(`Volume ${at + 1} of 3 · Page ${first + index + 1}`);
    });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: `Service management manual, volume ${at + 1} of 3` });
  }
});

test('each document stands whole in one volume, in the order of the manual, and covers say which', async () => {
  const found = names.map((name) => sheetOf(name));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  for (const [at, volume] of volumes.entries()) {
    const [front = '', own = ''] = volume.pages;
    expect(front).toContain(`Volume ${at + 1} of 3`);
    const inside = names.filter((name) =>
      volume.pages.some((sheet) => sheet.includes(`Watch of the ${name}`)),
    );
    const [first, last] = [inside[0], inside.at(-1)];
    expect(front).toContain(`Guide to the ${first}`);
    expect(front).toContain(`Guide to the ${last}`);
    // Its contents have its own documents alone, with the numbers of their sheets.
    for (const name of names)
      expect(new RegExp(`Guide to the ${name} .*? ${sheetOf(name)}\\b`).test(own)).toBe(
        inside.includes(name),
      );
    const outline = await outlineOf(volume);
    expect(outline.map(({ title }) => title)).toEqual(['Contents', 'All volumes', 'Guides']);
    const documents = outline.at(-1)?.items ?? [];
    expect(documents.map(({ title }) => title.replace(/^.* /, ''))).toEqual(inside);
    for (const { title, page } of documents)
      expect(page + (starts()[at] ?? 0) - 1).toBe(sheetOf(title.replace(/^.* /, '')));
  }
});

test('the overview in each volume names the first sheet of every volume and of every document', () => {
  for (const { pages } of volumes) {
    const overview = pages.find((sheet) => sheet.includes('All volumes')) ?? '';
    for (const [at, start] of starts().entries())
      expect(overview).toContain(`Volume ${at + 1} · ${files[at]} (p. ${start})`);
    for (const name of names)
      expect(overview).toMatch(new RegExp(`Guide to the ${name} ${sheetOf(name)}\\b`));
  }
});

test('a reference to a document in another volume names volume and page, and opens its file at the place', async () => {
  const volumeOf = (name: string) =>
    volumes.findIndex(({ pages }) => pages.some((sheet) => sheet.includes(`Watch of the ${name}`)));
  for (const [at, volume] of volumes.entries()) {
    for (const name of names) {
      const number = volumeOf(name);
      const said = volume.pages.slice(2).join(' ');
      const page = sheetOf(name);
      const isAlone = names.filter((other) => volumeOf(other) === at).length === 1;
      // A document that stands alone is named by none in its volume.
      if (number === at) expect(said.includes(`Guide to the ${name} (p. ${page})`)).toBe(!isAlone);
      else expect(said).toContain(`Guide to the ${name} (volume ${number + 1}, p. ${page})`);
      const links = volume.far.filter(({ says }) => says.endsWith(`Guide to the ${name}`));
      expect(links.length > 0).toBe(number !== at);
      for (const { to, says } of links) {
        const [file, place = ''] = to.split('#');
        expect(file).toBe(files[number]);
        expect(says).toMatch(new RegExp(`^Volume ${number + 1}: `));
        // The place is there, on the sheet that is said.
        const there = await volumes[number]?.document.getDestination(decodeURIComponent(place));
        expect(there, place).toBeTruthy();
        const index = await volumes[number]?.document.getPageIndex(there?.[0]);
        const sheet = (index ?? 0) + (starts()[number] ?? 0);
        if (place.endsWith('.end')) expect(sheets[sheet - 1]).toContain(`Watch of the ${name}`);
        else expect(sheet).toBe(page);
      }
    }
    expect(volume.far.some(({ to }) => to.endsWith('.end'))).toBe(true);
    expect(volume.far.filter(({ to }) => to.includes('.invalid'))).toEqual([]);
  }
});

test('the same site gives the same bytes again', async () => {
  await run('export', 'pdf', '--volumes', '3');
  for (const [at, again] of (await exported()).entries()) expect(bytes[at]?.equals(again)).toBe(true);
});

test('verify proves each, and a site that is to offer the manual offers its volumes', async () => {
  const proof = await run('verify', '--exports');
  expect(proof.stdout).toContain('3 exports in');
  await run('build');
  const page = await readFile(join(manual.root, 'dist/index.html'), 'utf8');
  for (const [at, file] of files.entries()) {
    expect(page).toContain(`href="/downloads/${file}"`);
    expect(page).toContain(`Service management manual, volume ${at + 1} of 3`);
  }
  const { printedFrom } = JSON.parse(await readFile(join(manual.root, 'dist/manifest.json'), 'utf8'));
  expect(Object.keys(printedFrom)).toEqual(files);
  await run('verify', '--exports');
});

test('one volume takes the place of three', async () => {
  const folder = join(manual.root, 'exports/internal');
  const told = await run('export', 'pdf');
  expect(told.stdout).toContain('manual-3-of-3.pdf was removed');
  expect((await readdir(folder)).filter((name) => name.startsWith('manual'))).toEqual(['manual.pdf']);
});
