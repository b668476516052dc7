import { expect, test } from 'vitest';
import { buildManual } from '../setup/build-manuals.ts';
import { openBrowser, watch } from './browser.ts';
import { ask, openSearch } from './search.ts';
import { serve } from './serve.ts';

test('under a base path the manual opens, searches and links as it does at the root', async () => {
  const [manual, browser] = await Promise.all([buildManual('smallest', '/sub/manual/'), openBrowser()]);
  const site = await serve(manual.dist, '/sub/manual/');
  try {
    const page = await browser.newPage();
    const trouble = watch(page, site.origin);
    await page.goto(site.url);
    await openSearch(page);
    await ask(page, '8.1');
    await page.locator('.search-link').first().click();
    await page.waitForURL(/\/sub\/manual\/clauses\/8\.1\//);
    await page.locator('main').getByRole('link', { name: 'Incident procedure' }).first().click();
    await page.waitForURL(/\/sub\/manual\/documents\/incident-procedure\//);
    expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
  } finally {
    await browser.close();
    await site.close();
  }
}, 240_000);
