import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { find } from '../../src/browser/search/find.ts';
import { prepareIndex } from '../../src/browser/search/prepared-index.ts';
import { wholeIndex } from '../../src/browser/search/whole-index.ts';
import { axe } from '../harness/browser/axe.ts';
import { watch } from '../harness/browser/browser.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch, resultsIn } from '../harness/browser/search.ts';
import { sampleOf } from '../harness/seed.ts';

let data: {
  documents: { id: string; number: string; url: string; title: string }[];
  clauses: { number: string; url: string; title: string }[];
  roles: { title: string; url: string }[];
  records: { title: string; url: string }[];
};

const demo = openSite('demo');
beforeAll(() => {
  data = JSON.parse(readFileSync(join(demo.manual.dist, 'data/manual.json'), 'utf8'));
});

/** Types into the search box and gives the address of the first result, without the origin. */
async function firstResult(page: Page, query: string): Promise<string> {
  await openSearch(page);
  await ask(page, query);
  return (await resultsIn(page))[0] ?? 'nothing';
}

test.each(['8.1', '4.5.4.2', '9.2', '6.3.1', '4.5'])(
  'a search for %s in the box gives its clause first',
  async (number) => {
    const page = await demo.open();
    expect(await firstResult(page, number)).toBe(`clauses/${number}/`);
  },
);

test.each(['incident-procedure', 'change-policy', 'service-catalogue', 'major-incident-definition'])(
  'a search for the number of %s gives the document first',
  async (id) => {
    const document = data.documents.find((entry) => entry.id === id);
    const page = await demo.open();
    expect(await firstResult(page, document?.number ?? '')).toBe(document?.url);
  },
);

/** What each clause and document is asked for by its number, each role and record by its name, and the pages that are right. */
const wantedFirst = () => {
  const { clauses, documents, roles, records } = data;
  const titled = [...clauses, ...documents, ...roles, ...records];
  const numbered = (pages: { number: string; url: string }[]) =>
    pages.map(({ number, url }) => ({ query: number, urls: [url] }));
  // A record may be called as something else is; either is right then.
  const named = (pages: { title: string }[]) =>
    pages.map(({ title }) => ({
      query: title,
      urls: titled.filter((other) => other.title === title).map(({ url }) => url),
    }));
  return [numbered(clauses), numbered(documents), named(roles), named(records)];
};

test('every clause, document, role and record is first for its own number or name', async () => {
  const index = prepareIndex(
    wholeIndex(JSON.parse(readFileSync(join(demo.manual.dist, 'data/search.json'), 'utf8'))),
  );
  const wrong: string[] = [];
  for (const { query, urls } of wantedFirst().flat()) {
    const first = (await find(query, index, undefined)).results[0]?.known.place.url ?? 'nothing';
    if (!urls.includes(first)) wrong.push(`${query}: ${first}`);
  }
  expect(wantedFirst().filter((kind) => kind.length === 0)).toEqual([]);
  expect(wrong).toEqual([]);
});

test('one in five clauses, documents, roles and records is first in the box too, which searches the texts as well', async () => {
  const page = await demo.open();
  await openSearch(page);
  const wrong: string[] = [];
  for (const { query, urls } of wantedFirst().flatMap((kind) => sampleOf(kind, 5))) {
    await ask(page, query);
    const [first = 'nothing'] = await resultsIn(page);
    if (!urls.includes(first)) wrong.push(`${query}: ${first}`);
  }
  expect(wrong).toEqual([]);
}, 180_000);

test('a word that people use leads to the page that helps them, and the result names its number', async () => {
  const page = await demo.open();
  expect(await firstResult(page, 'vendor')).toBe('clauses/7.2/');
  await page.keyboard.press('Escape');
  await firstResult(page, 'outage');
  const titles = await page.locator('.search-link').allTextContents();
  const procedure = data.documents.find(({ id }) => id === 'incident-procedure');
  expect(titles).toContain(`${procedure?.title} ${procedure?.number}`);
});

test('a document shows its own text and each of its records once', async () => {
  const page = await demo.open('documents/incident-procedure/');
  expect(await page.locator('.search-terms').isVisible()).toBe(false);
  expect(await page.locator('h2', { hasText: 'Records' }).count()).toBe(1);
});

test('from a clause a click leads to the very sentence that answers', async () => {
  const page = await demo.open('clauses/8.1/');
  await page.locator('main').getByRole('link', { name: 'Incident procedure' }).first().click();
  await page.waitForURL(/documents\/incident-procedure\/#req-20000-1-2011-8\.1-1$/);
  const answer = page.locator('[id="req-20000-1-2011-8.1-1"]');
  expect(await answer.isVisible()).toBe(true);
  expect(await answer.textContent()).toContain('who reports');
  const top = await answer.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(900);
  await answer.getByRole('link', { name: '8.1-1' }).click();
  await page.waitForURL(/clauses\/8\.1\/#req-8\.1-1$/);
});

test('the reader chooses dark or light, and the choice stays', async () => {
  const page = await demo.open('', { colorScheme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await ground()).not.toBe(light);
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('the keyboard alone is enough: skip link, search, a result, and back out of the search', async () => {
  const page = await demo.open();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#_top');
  await firstResult(page, '7.2');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await firstResult(page, '7.2');
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    const address = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (address.includes('clauses/7.2/')) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/clauses\/7\.2\//);
});

test('on a phone the menu opens and leads on', async () => {
  const page = await demo.open('clauses/', { viewport: { width: 390, height: 800 } });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('nav.sidebar').getByRole('link', { name: /^7 / }).click();
  await page.waitForURL(/clauses\/7\//);
});

test('pages are whole without JavaScript', async () => {
  const page = await demo.open('documents/incident-procedure/', { javaScriptEnabled: false });
  expect(await page.locator('main table').count()).toBeGreaterThan(2);
  expect(await page.locator('.document-body').textContent()).toContain('Restore service');
  const sidebar = page.locator('nav.sidebar');
  await sidebar.getByText('Clauses', { exact: true }).click();
  await sidebar.getByRole('link', { name: /^8 / }).click();
  expect(await page.locator('h1').textContent()).toContain('Resolution processes');
});

test('the sidebar shows where a reader is, also far down in a list', async () => {
  const page = await demo.open('documents/release-procedure/');
  const place = page.locator('nav.sidebar [aria-current="page"]');
  expect(await place.textContent()).toContain('Release');
  const [entry, pane] = [await place.boundingBox(), await page.locator('.sidebar-pane').boundingBox()];
  expect(entry?.y).toBeGreaterThan(pane?.y ?? 0);
  expect((entry?.y ?? 0) + (entry?.height ?? 0)).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goto(`${demo.url}roles/incident-manager/`);
  expect(await page.locator('nav.sidebar [aria-current="true"]').textContent()).toContain('Roles');
});

test('the search asks no other origin for anything, fails to load no part, and does not complain', async () => {
  const page = await newPage();
  const trouble = watch(page, demo.origin);
  await page.goto(demo.url, { waitUntil: 'networkidle' });
  await firstResult(page, 'outage');
  expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
});

test('axe finds nothing to complain about in the registers on a phone', async () => {
  const page = await demo.open('', { viewport: { width: 390, height: 800 } });
  for (const path of ['registers/documents/', 'registers/coverage/']) {
    await page.goto(demo.url + path);
    expect(await axe(page), path).toEqual([]);
  }
}, 60_000);

test('a printed document says that the paper is uncontrolled and leaves out what only works on a screen', async () => {
  const page = await demo.open('documents/incident-procedure/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav.sidebar').isVisible()).toBe(false);
  expect(await page.locator('.print-head').first().isVisible()).toBe(true);
  expect(await page.locator('body').textContent()).toMatch(/uncontrolled when printed/i);
});

test.each([390, 768, 1280])(
  'at %i px nothing at the edge of a step reaches over its words',
  async (width) => {
    const page = await demo.open('documents/major-incident-procedure/', { viewport: { width, height: 900 } });
    const over = await page
      .locator('.step-edge')
      .evaluateAll((edges) =>
        edges
          .filter((edge) =>
            [...edge.querySelectorAll('a')].some(
              (link) => link.getBoundingClientRect().right > edge.getBoundingClientRect().right + 1,
            ),
          )
          .map((edge) => edge.textContent),
      );
    expect(over).toEqual([]);
  },
);
