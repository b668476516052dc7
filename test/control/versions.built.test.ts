import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { clausebook } from '../harness/clausebook.ts';
import { inProcess } from '../harness/in-process.ts';
import { type ScratchManual, scratchManual, withoutTemplates } from '../harness/scratch-manual.ts';

const text = (kettle: string, more = '') => `---
id: kettle
type: guide
title: Guide to the kettle
clauses: ['8.1']
owner: incident-manager
---

## Boiling

<Requirement id="8.1-1">Fill the ${kettle} before noon.</Requirement> ![A dot](./dot.svg)
${more}
`;
const dot = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`;

/** The words that only one version has. */
const [oldest, middle, latest, drafted] = ['wombat', 'pangolin', 'koala', 'platypus'] as const;

let manual: ScratchManual;
let built: string;

const run = async (...args: string[]) => {
  const command = args[0] === 'build' ? clausebook : inProcess;
  const finished = await command([...args, '--root', manual.root]);
  if (finished.code !== 0) throw new Error(`${args.join(' ')}\n${finished.stdout}${finished.stderr}`);
};

const approve = async (word: string, ...more: string[]) => {
  await manual.write({ 'content/documents/kettle.mdx': text(word) });
  const who = ['--name', 'Ada Quince', '--yes', '--accept-defaults', '--summary', `The ${word}s came`];
  await run('approve', 'kettle', ...who, ...more);
};

beforeAll(async () => {
  manual = await scratchManual('smallest', {
    ...withoutTemplates,
    'content/organisation.yaml':
      'name: Quince Street IT\nroles:\n  - { id: management-representative, holder: Ada Quince }\n',
    'content/documents/dot.svg': dot('#0a0a0a'),
  });
  await approve(oldest);
  await manual.write({ 'content/documents/dot.svg': dot('#0b0b0b') });
  await approve(middle, '--change', 'minor');
  await approve(latest, '--change', 'major');
  await manual.write({ 'content/documents/kettle.mdx': text(drafted) });
  built = join(manual.root, 'dist');
  await run('build', '--base', '/manual/');
});
afterAll(() => manual?.remove());

const folder = 'documents/kettle/versions';
const read = (path: string) => readFileSync(join(built, path), 'utf8');
const files = (under = '') =>
  readdirSync(join(built, under), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(built, under).length + 1));

test('each version has a page, each but the first what changed in it, and a draft what it changes', () => {
  expect(
    files(folder)
      .filter((path) => path.endsWith('.html'))
      .sort(),
  ).toEqual([
    '1.0/index.html',
    '1.1/index.html',
    '1.1/redline.html',
    '2.0/index.html',
    '2.0/redline.html',
    'draft/redline.html',
  ]);
  const page = read(`${folder}/1.0/index.html`);
  expect(page).toContain(oldest);
  expect(page).toMatch(/<strong>Superseded since \d+ \w+ \d{4}\.<\/strong>/);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<html lang="en" dir="ltr">');
  expect(read(`${folder}/2.0/index.html`)).toContain('In force since');
  expect(read(`${folder}/1.1/redline.html`)).toMatch(new RegExp(`<del>.*${oldest}.*</del><ins>.*${middle}`));
  expect(read(`${folder}/draft/redline.html`)).toMatch(
    new RegExp(`<del>.*${latest}.*</del><ins>.*${drafted}`),
  );
});

test('an old version shows the bytes that were approved with it', () => {
  const picture = (version: string) => {
    const src = /<img src="([^"]+)"/.exec(read(`${folder}/${version}/index.html`))?.[1] ?? '';
    return read(`${folder}/${version}/${src}`).trim();
  };
  expect([picture('1.0'), picture('1.1')]).toEqual([dot('#0a0a0a'), dot('#0b0b0b')]);
});

test('all links of these pages and of the history lead to files of the site, under its base path', () => {
  const pages = [
    ...files(folder)
      .filter((path) => path.endsWith('.html'))
      .map((path) => `${folder}/${path}`),
  ];
  const broken = [...pages, 'documents/kettle/index.html'].flatMap((page) =>
    [...read(page).matchAll(/(?:href|src)="([^"#]+)/g)].flatMap(([, address = '']) => {
      if (page === 'documents/kettle/index.html' && !address.includes('/versions/')) return [];
      const path = address.startsWith('/')
        ? join(built, address.replace(/^\/manual\//, ''))
        : resolve(join(built, dirname(page)), address);
      const there = existsSync(address.endsWith('/') ? join(path, 'index.html') : path);
      return there && path.startsWith(built) ? [] : [`${page}: ${address}`];
    }),
  );
  expect(broken).toEqual([]);
  const page = read('documents/kettle/index.html');
  expect(page).toContain('href="/manual/documents/kettle/versions/1.0/"');
  expect(page).toContain('href="/manual/documents/kettle/versions/draft/redline.html"');
  expect(page).toContain('What changed since version 2.0');
});

test('while a draft stands at the address, the block on top and each point that it answers lead to the version in force', () => {
  const link = /href="\/manual\/documents\/kettle\/versions\/2\.0\/"[^>]*>\s*Version 2\.0 in force/;
  expect(read('documents/kettle/index.html')).toMatch(link);
  expect(read('clauses/8.1/index.html')).toMatch(link);
});

test('what came into force stands under its day, on a page that stays where it is', () => {
  const page = read('registers/changes/index.html');
  const link = /href="\/manual\/(registers\/changes\/(\d{4})\/)#(\2-\d{2})"/.exec(page);
  const ofYear = read(`${link?.[1]}index.html`);
  expect(ofYear).toContain(`<h2 id="${link?.[3]}"`);
  expect(ofYear).toMatch(new RegExp(`<tr id="${link?.[3]}-\\d{2}"`));
  for (const version of ['1.1', '2.0'])
    expect(ofYear).toContain(`href="/manual/${folder}/${version}/redline.html"`);
  expect(read('data/changes.csv').split('\r\n')).toHaveLength(5);
});

test('no search, list or register finds an old version', () => {
  const lists = files().filter((path) => !path.startsWith(folder));
  const found = lists.flatMap((path) => {
    const bytes = readFileSync(join(built, path));
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const words = plain.toString('utf8');
    // The history on the document's page, the register of changes and the data tell the summaries.
    const told =
      /^documents\/kettle\/index\.html$|^registers\/changes\/|^data\/(manual\.json|changes\.csv)$/.test(path)
        ? words.replaceAll(/The \w+s came/g, '')
        : words;
    return [oldest, middle, latest].some((word) => told.includes(word)) ? [path] : [];
  });
  expect(found).toEqual([]);
  expect(lists.some((path) => path.startsWith('pagefind/fragment/'))).toBe(true);
  for (const list of ['data/search.json', 'llms.txt']) expect(read(list)).not.toContain('/versions/');
});

test('the data name the pages of each version', () => {
  const data: ManualData = JSON.parse(read('data/manual.json'));
  const versions = data.documents.find(({ id }) => id === 'kettle')?.versions;
  expect(versions?.map(({ version, state, url, changes }) => [version, state, url, changes?.since])).toEqual([
    ['1.0', 'superseded', `${folder}/1.0/`, undefined],
    ['1.1', 'superseded', `${folder}/1.1/`, '1.0'],
    ['2.0', 'in-force', `${folder}/2.0/`, '1.1'],
  ]);
  expect(versions?.[0]?.endedOn).toBe(versions?.[1]?.inForceFrom);
});

test('where only approved text may show no draft is compared, and a text that was disposed of has its day', async () => {
  await manual.write({
    'content/approvals/kettle/1.0.json': '{ "disposed": "2030-02-01" }\n',
    'content/approvals/kettle/1.0.page.json': null,
    'content/organisation.yaml':
      'name: Quince Street IT\nsite: { publication: approved }\nroles:\n  - { id: management-representative, holder: Ada Quince }\n',
  });
  built = join(manual.root, 'approved');
  await run('build', '--out', built);
  expect(
    files(folder)
      .filter((path) => path.endsWith('.html'))
      .sort(),
  ).toEqual(['1.1/index.html', '2.0/redline.html']);
  expect(files().filter((path) => readFileSync(join(built, path)).includes(drafted))).toEqual([]);
  expect(read('documents/kettle/index.html')).toContain('Text disposed of on 1 February 2030');
});
