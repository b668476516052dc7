import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clausebook } from '../harness/clausebook.ts';
import { inProcess } from '../harness/in-process.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';

const text = (drink: string) => `---
id: kettle
type: procedure
title: Kettle procedure
clauses: ['8.1']
owner: incident-manager
---

## Boiling

<Requirement id="8.1-1">The <Role id="service-desk" /> boils ${drink} and keeps the <Record id="incident-record" />.</Requirement>
See <Clause n="9.2" />, [the roles](/roles/), [the register](/registers/records/#x) and [the form](/form.txt).
Look [from here](../../registers/documents/), into <a href="../../registers/coverage/">coverage</a> and at [the list](../).

<RequirementIndex />

<Steps>
  <Step role="service-desk" output="incident-record">Fill it.</Step>
</Steps>
`;

/** Words of today's organisation, which speak from pages of roles, records and services alone. */
const today = ['Zanzibar purpose', 'Quetzal record', 'Axolotl service'];
const organisation = `name: Quince Street IT
roles:
  - { id: management-representative, holder: Ada Quince, purpose: ${today[0]} }
records:
  - { id: axolotl-record, title: Axolotl, description: ${today[1]}, owner: management-representative, retention: P1Y }
services:
  - { id: axolotl, name: Axolotl, description: ${today[2]}, owner: management-representative }
`;

let manual: ScratchManual;
let built: string;

const run = (...args: string[]) => clausebook([...args, '--root', manual.root]);
const on = async (day: string, drink: string, ...more: string[]) => {
  await manual.write({ 'content/documents/kettle.mdx': text(drink) });
  const { code, stdout, stderr } = await inProcess([
    ...['approve', 'kettle', '--name', 'Ada Quince', '--yes', '--accept-defaults'],
    ...['--summary', drink, '--on', day, '--from', day, ...more],
    ...['--root', manual.root],
  ]);
  if (code !== 0) throw new Error(stdout + stderr);
};

beforeAll(async () => {
  manual = await scratchManual('smallest', {
    'content/organisation.yaml': organisation,
    'public/form.txt': 'a form',
  });
  await on('2026-01-10', 'pangolin tea');
  await on('2026-03-01', 'koala cocoa', '--change', 'major');
  await manual.write({ 'content/documents/kettle.mdx': text('platypus punch') });
  built = join(manual.root, 'then');
  const { code, stdout, stderr } = await run(
    ...['build', '--as-of', '2026-02-01', '--documents-only', '--base', '/then/', '--out', built],
  );
  if (code !== 0) throw new Error(stdout + stderr);
});
afterAll(() => manual?.remove());

const files = () =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));
const read = (path: string) => readFileSync(join(built, path), 'utf8');

test('the documents in force on the day are there with the text of that day, and nothing beside them', () => {
  expect(
    files()
      .filter((path) => path.startsWith('documents/'))
      .sort(),
  ).toEqual([
    'documents/index.html',
    // The form as it was approved with the text.
    expect.stringMatching(/^documents\/kettle\/[0-9a-f]{8}-form\.txt$/),
    'documents/kettle/index.html',
    'documents/kettle/kettle.md',
  ]);
  expect(read('documents/kettle/index.html')).toContain('pangolin tea');
  expect(read('index.html')).toContain('1 February 2026');
  const folders = new Set(files().map((path) => path.split('/')[0]));
  for (const gone of ['roles', 'records', 'registers', 'clauses', 'editions', 'llms.txt'])
    expect(folders).not.toContain(gone);
  expect(
    files()
      .filter((path) => path.startsWith('data/'))
      .sort(),
  ).toEqual(['data/search-asked.json', 'data/search.json']);
});

test('no link leads to what is not there; names without a page are text', () => {
  const broken = files()
    .filter((path) => path.endsWith('.html') || path.endsWith('.md'))
    .flatMap((page) =>
      [...read(page).matchAll(/(?:href|src)="([^"#?]+)|\]\(([^)#?\s]+)/g)].flatMap(([, html, markdown]) => {
        const address = html ?? markdown ?? '';
        if (/^[a-z]+:/.test(address)) return [];
        const path = address.startsWith('/')
          ? join(built, address.replace(/^\/then\//, ''))
          : resolve(join(built, dirname(page)), address);
        return existsSync(address.endsWith('/') ? join(path, 'index.html') : path)
          ? []
          : [`${page}: ${address}`];
      }),
    );
  expect(broken).toEqual([]);
  expect(read('documents/kettle/kettle.md')).toContain(
    'The service desk boils pangolin tea and keeps the incident record.',
  );
  expect(read('documents/kettle/kettle.md')).toContain('the roles, the register and [the form](');
  expect(read('documents/kettle/kettle.md')).toContain('Look from here, into');
  expect(read('documents/kettle/index.html')).toMatch(
    /href="\/then\/documents\/kettle\/[0-9a-f]{8}-form\.txt"/,
  );
});

/** The words of a page, without its head. */
const wordsOf = (html: string) =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('every page says of which day it is, on paper too, and none calls its text the valid one', () => {
  const pages = files().filter((path) => path.endsWith('.html'));
  expect(pages).toContain('documents/kettle/index.html');
  const silent = pages.filter((path) => {
    const words = wordsOf(read(path));
    const margin = /print-head"[\s\S]{0,300}?s it stood on 1 February 2026/.test(read(path));
    return !margin || !/This is the text as it stood on 1 February 2026/.test(words);
  });
  expect(silent).toEqual([]);
  expect(pages.filter((path) => /what is in force stands in the manual/i.test(wordsOf(read(path))))).toEqual(
    [],
  );
  const kettle = wordsOf(read('documents/kettle/index.html'));
  expect(kettle).toContain('Kettle procedure · 1.0, as it stood on 1 February 2026');
  expect(kettle).toMatch(
    /in force since 10 January 2026 As it stood on 1 February 2026\. Another version may/,
  );
  expect(read('documents/kettle/kettle.md')).toMatch(/\*\*Status:\*\* .*As it stood on 1 February 2026\./);
  expect(wordsOf(read('documents/index.html'))).toContain('that were in force on 1 February 2026');
});

test('no word of later texts or of today’s organisation is in any file, nor in what the search knows', () => {
  const found = files().flatMap((path) => {
    const bytes = readFileSync(join(built, path));
    const plain = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
    return [...today, 'koala', 'platypus', 'Axolotl']
      .filter((word) => plain.includes(word))
      .map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
  const urls = JSON.parse(read('data/search.json')).places.map(({ url }: { url: string }) => url);
  expect(urls.sort()).toEqual(['', 'documents/', 'documents/kettle/']);
});

test('drafts are none of a day', async () => {
  const { code, stderr } = await run('build', '--documents-only', '--drafts');
  expect(code).not.toBe(0);
  expect(stderr).toContain("'--documents-only' cannot be used with option '--drafts'");
});

test('a day on which nothing was in force gives no site', async () => {
  const { code, stdout, stderr } = await run(
    'build',
    '--as-of',
    '2025-01-01',
    '--documents-only',
    '--out',
    join(manual.root, 'none'),
  );
  expect([code, existsSync(join(manual.root, 'none'))]).toEqual([1, false]);
  expect(stdout + stderr).toContain('no document is in force');
});
