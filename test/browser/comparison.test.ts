import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildManual } from '../setup/build-manuals.ts';
import { axe } from './axe.ts';
import { openBrowser, watch } from './browser.ts';
import { type ServedSite, serve } from './serve.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const [{ dist }, opened] = await Promise.all([buildManual('demo'), openBrowser()]);
  browser = opened;
  site = await serve(dist);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function at(
  path: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const trouble = watch(page, new URL(site.url).origin);
  await page.goto(site.url + path);
  try {
    await use(page);
    expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
  } finally {
    await context.close();
  }
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
    for (const path of ['editions/', 'clauses/8.1/', 'clauses/4.5/'])
      await at(
        path,
        async (page) => {
          await page.evaluate((wanted) => {
            document.documentElement.dataset['theme'] = wanted;
          }, theme);
          if (path !== 'editions/') await unfold(page);
          expect(await axe(page, 'main')).toEqual([]);
        },
        { colorScheme: theme },
      );
  },
);

test('on 320 pixels nothing is cut off and old stands above new; on a wide screen they stand side by side', async () => {
  const places = (page: Page) =>
    page.locator('[id="clause-2011-8.1"] .compared-sides > *').evaluateAll((parts) =>
      parts.map((part) => {
        const { x, y } = part.getBoundingClientRect();
        return { x: Math.round(x), y: Math.round(y) };
      }),
    );
  await at(
    'editions/',
    async (page) => {
      await unfold(page);
      expect(await overflow(page)).toBe(0);
      const [old, fate, fresh] = await places(page);
      expect(old && fate && fresh && old.y < fate.y && fate.y < fresh.y).toBe(true);
    },
    { viewport: { width: 320, height: 800 } },
  );
  await at('editions/', async (page) => {
    const [old, fate, fresh] = await places(page);
    expect(old && fate && fresh && old.x < fate.x && fate.x < fresh.x && old.y === fresh.y).toBe(true);
  });
  for (const path of ['clauses/8.1/', 'clauses/4.5/'])
    await at(
      path,
      async (page) => {
        await unfold(page);
        expect(await overflow(page)).toBe(0);
      },
      { viewport: { width: 320, height: 800 } },
    );
});

test('the points of a clause unfold by keyboard, without a script, and lead on into the manual', async () => {
  await at(
    'clauses/8.1/',
    async (page) => {
      const summary = page.locator('.point-pairs > summary');
      const point = page.locator('.point-pairs li a').first();
      expect(await point.isVisible()).toBe(false);
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await point.isVisible()).toBe(true);
      await page.getByRole('link', { name: 'This clause in the comparison of both editions' }).click();
      expect(new URL(page.url()).hash).toBe('#clause-2011-8.1');
      expect(await page.locator('.compared:target').count()).toBe(1);
    },
    { javaScriptEnabled: false },
  );
});

test('on paper the lists of points that are gone and new are open', async () => {
  await at('editions/', async (page) => {
    const shown = () => page.locator('.lone li').first().isVisible();
    expect(await shown()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(true);
  });
});
