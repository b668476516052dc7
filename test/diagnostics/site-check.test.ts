import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingFrom } from '../../src/cli/site-check.ts';

let site: string;
const page = `<head><link rel="stylesheet" href="/m/_astro/a%20b.css"><link href='/m/_astro/x.js' rel=modulepreload>
<link rel="alternate" href="/m/other.md"><script type="module" src="/m/_astro/x.js?v=1"></script></head>
<a href="/m/nowhere/"><img src="/m/logo.svg"><img alt="" src="/m/_astro/p.webp">
<img src="https://elsewhere.example/_astro/q.webp">`;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries({
    'index.html': page,
    'documents/incidents/index.html': '<link rel="stylesheet" href="/m/_astro/a%20b.css">',
    'data/manual.json': '{}',
    'data/search.json': '{}',
    'data/search-asked.json': '{}',
    'pagefind/pagefind.js': '',
    '_astro/a b.css': '@font-face { src: url("/m/_astro/plex.woff2") url(data:x) }',
    '_astro/plex.woff2': '',
    '_astro/x.js': '',
    '_astro/p.webp': '',
  })) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
});
afterEach(() => rm(site, { recursive: true }));

test('a whole site lacks nothing; links and pictures of the user are not its matter', () => {
  expect(missingFrom(site, ['incidents'], '/m/')).toEqual([]);
});

test.each([
  'index.html',
  'documents/incidents/index.html',
  'data/manual.json',
  '_astro/x.js',
  '_astro/a b.css',
])('a site without %s is not whole', async (path) => {
  await rm(join(site, path));
  expect(missingFrom(site, ['incidents'], '/m/')).toEqual([path]);
});

test.each(['_astro/plex.woff2', '_astro/p.webp', 'pagefind/pagefind.js'])(
  'a site without %s is not whole either',
  async (path) => {
    await rm(join(site, path));
    expect(missingFrom(site, ['incidents'], '/m/')).toEqual([path]);
  },
);

test('an empty folder is no site, and a document without a page is missing', async () => {
  expect(missingFrom(site, ['incidents', 'changes'], '/m/')).toEqual(['documents/changes/index.html']);
  expect(missingFrom(join(site, 'nothing'), [], '/')).toContain('index.html');
});
