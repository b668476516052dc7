import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, axeColours } from '../harness/browser/axe.ts';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';

const demo = openSite('demo');
const window = (colorScheme: 'light' | 'dark') => ({ colorScheme, waitUntil: 'domcontentloaded' }) as const;

test('no type of page has a barrier', async () => {
  expect(linesOf(await onEachPage(demo, pageTypes, window('light'), axe))).toEqual([]);
}, 300_000);

test('no type of page has a barrier of colour in the dark theme', async () => {
  expect(linesOf(await onEachPage(demo, pageTypes, window('dark'), axeColours))).toEqual([]);
}, 300_000);

test('barriers would be found in either theme', async () => {
  const spoil = async (page: Page) => {
    await page.addStyleTag({ content: '[data-theme=dark] h2 { color: #333 !important }' });
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
