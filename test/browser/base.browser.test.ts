import { expect, test } from 'vitest';
import { watch } from '../harness/browser/browser.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch } from '../harness/browser/search.ts';

const deep = openSite('smallest', '/sub/manual/');

test('under a base path the manual opens, searches and links as it does at the root', async () => {
  const page = await newPage();
  const trouble = watch(page, deep.origin);
  await page.goto(deep.url);
  await openSearch(page);
  await ask(page, '8.1');
  await page.locator('.search-link').first().click();
  await page.waitForURL(/\/sub\/manual\/clauses\/8\.1\//);
  await page.locator('main').getByRole('link', { name: 'Incident procedure' }).first().click();
  await page.waitForURL(/\/sub\/manual\/documents\/incident-procedure\//);
  expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
});
