import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildManual } from '../setup/build-manuals.ts';
import { openBrowser, watch } from './browser.ts';
import { ask, openSearch } from './search.ts';
import { type ServedSite, serve } from './serve.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const [manual, opened] = await Promise.all([buildManual('hostile'), openBrowser()]);
  browser = opened;
  site = await serve(manual.dist);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('hostile values run nothing, load nothing and leave the layout whole', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  const trouble = watch(page, site.origin);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const path of [
    '',
    'documents/service-catalogue/',
    'documents/hostile-values/',
    'registers/decisions/',
    'roles/',
    'documents/',
  ]) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
  await page.goto(`${site.url}registers/decisions/`);
  const isolation = await page
    .locator('td bdi')
    .filter({ hasText: 'שירותי' })
    .first()
    .evaluate((element) => getComputedStyle(element).unicodeBidi);
  expect(isolation).toBe('isolate');
  await page.goto(`${site.url}roles/`);
  const link = page.locator('main a', { hasText: 'שירותי' }).first();
  // `plaintext` isolates too, and takes the direction from the words themselves.
  expect(await link.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('plaintext');
  await openSearch(page);
  for (const question of ['alert', 'script', 'img onerror', '"><b>', 'hostile']) {
    await ask(page, question);
    expect(await page.locator('.search-results :is(script, img, b, i, svg, iframe)').count(), question).toBe(
      0,
    );
  }
  await page.waitForTimeout(300);
  expect(dialogs).toEqual([]);
  expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
  await page.close();
});
