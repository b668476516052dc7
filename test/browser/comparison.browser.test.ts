import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeIn } from '../harness/browser/axe.ts';
import { watch } from '../harness/browser/browser.ts';
import { newPage, type OpenOptions, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

/** Opens a page on which nothing may go wrong or astray while a test uses it. */
async function at(path: string, options: OpenOptions = {}): Promise<Page> {
  const page = await newPage(options);
  const trouble = watch(page, demo.origin);
  onTestFinished(() => expect(trouble).toEqual({ errors: [], foreign: [], failed: [] }));
  await page.goto(demo.url + path);
  return page;
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(['light', 'dark'] as const)(
  'the comparison and a clause have no barrier in the %s theme',
  async (theme) => {
    for (const path of ['editions/', 'clauses/8.1/', 'clauses/4.5/']) {
      const page = await at(path, { colorScheme: theme });
      await page.evaluate((wanted) => {
        document.documentElement.dataset['theme'] = wanted;
      }, theme);
      if (path !== 'editions/') await unfold(page);
      expect(await axeIn(page, theme)).toEqual([]);
    }
  },
);

test('on 320 pixels nothing is cut off and old stands above new; on a wide screen they stand side by side', async () => {
  const places = (page: Page) =>
    page.locator('[id="clause-20000-1-2011-8.1"] .compared-sides > *').evaluateAll((parts) =>
      parts.map((part) => {
        const { x, y } = part.getBoundingClientRect();
        return { x: Math.round(x), y: Math.round(y) };
      }),
    );
  const small = await at('editions/', { viewport: { width: 320, height: 800 } });
  await unfold(small);
  expect(await overflow(small)).toBe(0);
  const [above, between, below] = await places(small);
  expect(above && between && below && above.y < between.y && between.y < below.y).toBe(true);
  const [old, change, fresh] = await places(await at('editions/'));
  expect(old && change && fresh && old.x < change.x && change.x < fresh.x && old.y === fresh.y).toBe(true);
  for (const path of ['clauses/8.1/', 'clauses/4.5/']) {
    const page = await at(path, { viewport: { width: 320, height: 800 } });
    await unfold(page);
    expect(await overflow(page)).toBe(0);
  }
});

test('the points of a clause unfold by keyboard, without a script, and lead on into the manual', async () => {
  const page = await at('clauses/8.1/', { javaScriptEnabled: false });
  const summary = page.locator('.point-pairs > summary');
  const point = page.locator('.point-pairs li a').first();
  expect(await point.isVisible()).toBe(false);
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await point.isVisible()).toBe(true);
  await page.getByRole('link', { name: 'This clause in the comparison of both editions' }).click();
  await page.waitForURL((url) => url.hash === '#clause-20000-1-2011-8.1');
  expect(await page.locator('.compared:target').count()).toBe(1);
});

test('on paper the lists of points that are gone and new are open', async () => {
  const page = await at('editions/');
  const shown = () => page.locator('.lone li').first().isVisible();
  expect(await shown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(true);
});

test('a clause is found in the comparison by its number as one types, by keyboard, and stays in the address', async () => {
  const page = await at('editions/');
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const shown = () =>
    page.locator('.compared:visible .compared-sides > p:first-child .number').allTextContents();
  const all = (await shown()).length;
  const field = page.getByRole('searchbox', { name: 'Find a clause by its number or title' });
  await field.focus();
  await page.keyboard.type('2018:8.6.1');
  const rows = await page.locator('.compared:visible').allTextContents();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(6);
  for (const row of rows) expect(row).toContain('2018:8.6.1');
  expect(await page.locator('[data-find-clause] [role=status]').textContent()).toMatch(
    new RegExp(`^${rows.length} of ${all} clauses$`),
  );
  expect(new URL(page.url()).searchParams.get('q')).toBe('2018:8.6.1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await shown()).length).toBe(all);
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('7.3');
  for (const row of await page.locator('.compared:visible').allTextContents()) expect(row).toMatch(/:7\.3/);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  const again = await at('editions/?q=incident', { viewport: { width: 390, height: 844 } });
  for (const row of await again.locator('.compared:visible').allTextContents())
    expect(row).toMatch(/incident/i);
  expect(await overflow(again)).toBe(0);
  expect(await axeIn(again, 'light')).toEqual([]);
});
