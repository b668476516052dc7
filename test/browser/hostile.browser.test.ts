import { expect, test } from 'vitest';
import { watch } from '../harness/browser/browser.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch } from '../harness/browser/search.ts';

const hostile = openSite('hostile');

test('hostile values run nothing, load nothing and leave the layout whole', async () => {
  const page = await newPage({ viewport: { width: 390, height: 800 } });
  const trouble = watch(page, hostile.origin);
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
    await page.goto(hostile.url + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
  await page.goto(`${hostile.url}registers/decisions/`);
  await page.locator('details[data-section="roles"] > summary').click();
  await page.locator('details[data-item] > summary').first().waitFor();
  const isolation = await page
    .locator('details[data-section="roles"] bdi')
    .filter({ hasText: 'שירותי' })
    .first()
    .evaluate((element) => getComputedStyle(element).unicodeBidi);
  expect(isolation).toBe('isolate');
  await page.goto(`${hostile.url}roles/`);
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
  // A picture that fails now does so after any that a value planted.
  await page.evaluate(
    () =>
      new Promise<void>((failed) => {
        const probe = new Image();
        probe.onerror = () => failed();
        probe.src = 'data:,';
      }),
  );
  expect(dialogs).toEqual([]);
  expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
});
