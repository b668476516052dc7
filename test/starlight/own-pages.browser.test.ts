import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch, resultsIn } from '../harness/browser/search.ts';
import { type ServedSite, serve } from '../harness/browser/serve.ts';

const built = openSite('starlight-site');
/** Its own config says the path that it stands at. */
let site: ServedSite;
beforeAll(async () => {
  site = await serve(built.manual.dist, '/m/');
});
afterAll(() => site?.close());

async function searched(question?: string): Promise<Page> {
  const page = await newPage();
  await page.goto(site.url);
  await openSearch(page);
  if (question !== undefined) await ask(page, question);
  return page;
}

test.each([
  ['our team', 'm/team/'],
  ['what was noted', 'm/notes/first/'],
  ['marmalade at breakfast', 'm/notes/first/'],
  ['a sentence of our own', 'm/notes/first/'],
  ['quaggas', 'm/notes/über/'],
])('the search finds a page of the project’s own by title, heading and text: "%s"', async (asked, wanted) => {
  const page = await searched(asked);
  expect((await resultsIn(page))[0]?.replace(/#.*/, '')).toBe(wanted);
  expect(await page.locator('.search-result').first().textContent()).toContain('Other page');
});

test('pages of the manual are found by their texts as before', async () => {
  const page = await searched('how figures are worked out');
  expect((await resultsIn(page))[0]).toMatch(/^m\/documents\/formulas\//);
  expect(await page.locator('.search-notice').textContent()).toBe('');
});

test('a page that asks to be left out is not found', async () => {
  const page = await searched('zebras');
  expect(await resultsIn(page)).toEqual([]);
});

test('readers can choose these pages alone', async () => {
  const page = await searched();
  await page.locator('select[name=type]').selectOption('own');
  await expect.poll(() => resultsIn(page)).toEqual(['m/notes/first/', 'm/notes/über/', 'm/team/']);
});
