import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, axeColours } from '../harness/browser/axe.ts';
import { type PageTrouble, watch } from '../harness/browser/browser.ts';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';
import { addStyles } from '../harness/browser/styles.ts';

const demo = openSite('demo');
// As wide as tables have heads that stay.
const window = (colorScheme: 'light' | 'dark') =>
  ({ colorScheme, viewport: { width: 1366, height: 768 }, waitUntil: 'load' }) as const;

test('no type of page has a barrier, asks another origin for anything, fails to load a part, or complains', async () => {
  const troubles: PageTrouble[] = [];
  const found = await onEachPage(
    demo,
    pageTypes,
    { ...window('light'), waitUntil: 'networkidle' },
    axe,
    (page) => troubles.push(watch(page, demo.origin)),
  );
  expect(linesOf(found)).toEqual([]);
  expect(troubles.length).toBeGreaterThan(0);
  for (const trouble of troubles) expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
}, 300_000);

test('no type of page has a barrier of colour in the dark theme', async () => {
  expect(linesOf(await onEachPage(demo, pageTypes, window('dark'), axeColours))).toEqual([]);
}, 300_000);

test('barriers would be found in either theme', async () => {
  const spoil = async (page: Page) => {
    await addStyles(page, '[data-theme=dark] h2 { color: #333 !important }');
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  };
  const light = await demo.open('clauses/8.1/', { colorScheme: 'light' });
  await spoil(light);
  expect((await axe(light)).map((line) => line.split(' ')[0])).toEqual(['image-alt']);
  const dark = await demo.open('clauses/8.1/', { colorScheme: 'dark' });
  await spoil(dark);
  const pale = (await axeColours(dark)).filter((line) => line.startsWith('color-contrast'));
  expect(pale.length).toBeGreaterThan(3);
});
