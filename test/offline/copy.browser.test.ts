import { existsSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/build/files-in.ts';
import { makeOfflineCopy } from '../../src/build/offline/offline-copy.ts';
import { type PageTrouble, watch } from '../harness/browser/browser.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch, resultsIn } from '../harness/browser/search.ts';
import { type Asked, questions, scoreOf } from '../search/questions.ts';

const demo = openSite('demo');
let home: string;
let copy: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'clausebook-'));
  copy = join(home, 'Für die Prüfung 手册 #1');
  await cp(demo.manual.dist, copy, { recursive: true });
  await makeOfflineCopy(copy, demo.manual.base, 'https://manual.example/');
});
afterAll(() => rm(home, { recursive: true, force: true }));

const addressOf = (path: string): string => pathToFileURL(join(copy, path)).href;
const nothing: PageTrouble = { errors: [], foreign: [], failed: [] };

/** A page of the copy, and what goes wrong on it from now on. */
async function open(path: string, options = {}): Promise<{ page: Page; trouble: PageTrouble }> {
  const page = await newPage(options);
  const trouble = watch(page, 'file://');
  await page.goto(addressOf(path));
  return { page, trouble };
}

/** Every address on a page and every id that it has. */
function addressesOf(file: string): { addresses: string[]; ids: Set<string> } {
  const addresses: string[] = [];
  const ids = new Set<string>();
  visit(fromHtml(readFileSync(file, 'utf8')) as Root, 'element', ({ properties, tagName }) => {
    if (properties['id']) ids.add(String(properties['id']));
    for (const name of ['href', 'src', 'action', 'poster', 'data'])
      if (typeof properties[name] === 'string') addresses.push(properties[name]);
    if (tagName === 'meta' && String(properties['httpEquiv']) === 'refresh')
      addresses.push(String(properties['content']).replace(/^.*?url=/, ''));
  });
  return { addresses, ids };
}

test('every address on every page leads to a file of the copy, and to a place that is on it', () => {
  const pages = filesIn(copy).filter((path) => path.endsWith('.html'));
  const read = new Map(pages.map((path) => [join(copy, path), addressesOf(join(copy, path))]));
  const lost: string[] = [];
  let seen = 0;
  for (const [page, { addresses }] of read)
    for (const address of new Set(addresses)) {
      const url = new URL(address, pathToFileURL(page));
      if (url.protocol !== 'file:') continue;
      seen++;
      const place = decodeURIComponent(url.hash.slice(1));
      const file = fileURLToPath(Object.assign(new URL(url), { hash: '', search: '' }));
      const there = file.startsWith(copy) && existsSync(file) && statSync(file).isFile();
      const ids = read.get(file)?.ids;
      if (!there || (place !== '' && ids && !ids.has(place))) lost.push(`${page} ${address}`);
    }
  expect(lost).toEqual([]);
  expect(seen).toBeGreaterThan(pages.length * 20);
});

test('from a folder the search finds by text, opens a passage, and remembers what was read', async () => {
  const { page, trouble } = await open('index.html');
  await openSearch(page);
  await ask(page, 'two teams send the incident to each other');
  const found = /^\.(\/documents\/[\w-]*incident[\w-]*\/index\.html)#./.exec(
    (await resultsIn(page))[0] ?? '',
  );
  expect(found).not.toBeNull();
  const isFound = ({ pathname }: URL) => pathname.endsWith(found?.[1] ?? '');
  expect(await page.locator('.search-excerpt mark').count()).toBeGreaterThan(1);
  expect(await page.locator('.search-notice').textContent()).toBe('');
  await page.locator('.search-link').first().click();
  await page.waitForURL(isFound);
  expect(await page.locator(':target').count()).toBe(1);
  // A browser writes down what was read when it has time.
  const recent = page.locator('.search-recent a');
  await expect
    .poll(
      async () => {
        await page.goto(addressOf('clauses/8.1/index.html'));
        return recent.count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await openSearch(page);
  await recent.click();
  await page.waitForURL((url) => isFound(url) && url.hash === '');
  expect(trouble).toEqual(nothing);
});

test('its search is nearly as good as that of a server', async () => {
  const { page } = await open('index.html');
  await openSearch(page);
  const asked: Asked[] = [];
  for (const question of questions.filter(({ set }, at) => set === 'second' && at % 4 === 0)) {
    await ask(page, question.asked);
    const results = (await resultsIn(page)).map((path) => path.replace(/^\.\/|index\.html/g, ''));
    asked.push({ ...question, results });
  }
  expect(scoreOf(asked).mrr).toBeGreaterThanOrEqual(0.95);
});

test('links, the sidebar, cards and the theme work from page to page', async () => {
  const { page, trouble } = await open('documents/incident-procedure/index.html', { colorScheme: 'dark' });
  for (const [path, said] of [
    ['roles/service-desk/', /^Role\s+Service desk\s/],
    ['glossary/index.html#term-user', /^Term\s/],
  ] as const) {
    await page.locator(`.document-body a[href*="${path}"]:visible`).first().hover();
    await page.locator('#reference-card').waitFor({ state: 'visible' });
    const words = () => page.locator('#reference-card').locator('p, dt, dd').allTextContents();
    await expect.poll(async () => (await words()).join(' ')).toMatch(said);
  }
  await page.locator('starlight-theme-select select').first().selectOption('light');
  const other = page.locator('.sidebar-content a[href$="-procedure/index.html"]:not([aria-current]):visible');
  await other.first().click();
  await page.waitForURL(/(?<!incident)-procedure\/index\.html$/);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await page.locator('.sidebar-content [aria-current]').count()).toBe(1);
  expect(await page.evaluate(() => document.fonts.check('16px "IBM Plex Sans Variable"'))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.sidebar-content').first().isVisible()).toBe(false);
  expect(trouble).toEqual(nothing);
});

test('registers filter and give their files, values are drawn, and the night page knows the hour', async () => {
  const { page, trouble } = await open('registers/documents/index.html');
  await page.locator('[data-part=query]').fill('incident');
  await expect.poll(() => page.locator('[data-part=count]').textContent()).toMatch(/^\d of \d+ documents$/);
  await page.reload();
  expect(await page.locator('[data-part=query]').inputValue()).toBe('incident');
  const csv = await page.locator('a[href$="data/documents.csv"]').getAttribute('href');
  expect(existsSync(fileURLToPath(new URL(csv ?? '', page.url())))).toBe(true);

  await page.goto(addressOf('registers/decisions/index.html'));
  await page.locator('details[data-section="incidents"] > summary').click();
  const uses = page.locator('[id="incidents.recordWithin"] td').nth(2);
  await uses.locator('summary').click();
  await uses.locator('a').first().click();
  await page.waitForURL(/documents\/[^/]+\/index\.html$/);

  await page.goto(addressOf('on-call/index.html'));
  expect(await page.locator('[data-clock]').first().textContent()).toMatch(/\d\d:\d\d/);
  expect(trouble).toEqual(nothing);
});

test('nothing of what only servers and search engines read is left', () => {
  const files = filesIn(copy);
  expect(files.filter((path) => /^(?:404\.html|robots\.txt|pagefind\/)|sitemap/.test(path))).toEqual([]);
  expect(files.filter((path) => /^_astro\/[^/]+\.js$/.test(path))).toEqual([]);
  expect(readFileSync(join(copy, 'index.html'), 'utf8')).not.toMatch(/type="?module|rel="?canonical/);
});
