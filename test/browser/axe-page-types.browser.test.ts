import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axe, axeColours, thin } from '../harness/browser/axe.ts';
import { type PageTrouble, watch } from '../harness/browser/browser.ts';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';
import { addStyles } from '../harness/browser/styles.ts';

const demo = openSite('demo');
// As wide as tables have heads that stay.
const window = {
  colorScheme: 'light',
  viewport: { width: 1366, height: 768 },
  waitUntil: 'networkidle',
} as const;

const light = new Map<string, string[]>();
const dark = new Map<string, string[]>();
const troubles: PageTrouble[] = [];

/** Lets evening come: a page that follows the system becomes dark. */
async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
}

// Each page is opened once and looked at in both themes: opening it and reading axe takes as long as looking at colours.
beforeAll(async () => {
  const look = async (page: Page) => {
    const path = page.url().slice(demo.url.length);
    await thin(page);
    light.set(path, await axe(page));
    await darken(page);
    dark.set(path, await axeColours(page));
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await onEachPage(demo, pageTypes, window, look, (page) => troubles.push(watch(page, demo.origin)));
}, 600_000);

test('no type of page has a barrier, asks another origin for anything, fails to load a part, or complains', () => {
  expect([...light.keys()].sort()).toEqual([...pageTypes].sort());
  expect(linesOf(light)).toEqual([]);
  expect(troubles.length).toBeGreaterThan(0);
  for (const trouble of troubles) expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
});

test('no type of page has a barrier of colour in the dark theme', () => {
  expect(dark.size).toBe(light.size);
  expect(linesOf(dark)).toEqual([]);
});

test('barriers would be found in either theme', async () => {
  const page = await demo.open('clauses/8.1/', window);
  await addStyles(page, '[data-theme=dark] h2 { color: #333 !important }');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await axe(page)).map((line) => line.split(' ')[0])).toEqual(['image-alt']);
  await darken(page);
  const pale = (await axeColours(page)).filter((line) => line.startsWith('color-contrast'));
  expect(pale.length).toBeGreaterThan(3);
});
