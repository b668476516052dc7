import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, axeColours } from '../harness/browser/axe.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

/** Pages that are open at the same time: one for each core of a small machine. */
const atOnce = 2;

/** The address of every page of a built site, from its root. */
const pagesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$|^404\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''));

/** What is wrong with a page in the light theme, and with its colours in the dark one; nothing else differs there. */
async function barriersOf(page: Page): Promise<string[]> {
  const light = await axe(page);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  return [...light, ...(await axeColours(page)).map((line) => `dark: ${line}`)];
}

test('no page of the manual has a barrier in either theme', async () => {
  const waiting = pagesOf(demo.manual.dist);
  expect(waiting.length).toBeGreaterThan(300);
  const found: string[] = [];
  const reader = async () => {
    const page = await newPage({ colorScheme: 'light' });
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await page.goto(demo.url + path, { waitUntil: 'domcontentloaded' });
      const lines = await barriersOf(page);
      found.push(...lines.map((line) => `${path} ${line}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  expect(found).toEqual([]);
}, 600_000);

test('barriers would be found in either theme', async () => {
  const page = await demo.open('clauses/8.1/', { colorScheme: 'light', waitUntil: 'domcontentloaded' });
  await page.addStyleTag({ content: '[data-theme=dark] h2 { color: #333 !important }' });
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  const found = await barriersOf(page);
  expect(found.filter((line) => line.startsWith('image-alt'))).toHaveLength(1);
  expect(found.filter((line) => line.startsWith('dark: color-contrast')).length).toBeGreaterThan(3);
});
