import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { axe, axeColours } from '../harness/browser/axe.ts';
import { newPage, type OpenOptions, openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';

const demo = openSite('demo');

/** Pages that are open at the same time: one for each core of a small machine. */
const atOnce = 2;

/**
 * The address of every page of a built site, from its root; of the documents that one template makes for each service
 * or customer the first and the last, since they differ in names alone.
 */
function pagesOf(dist: string): string[] {
  const { documents }: ManualData = JSON.parse(readFileSync(join(dist, 'data/manual.json'), 'utf8'));
  const ofTemplate = Map.groupBy(documents, ({ id }) => id.split('.')[0]);
  const between = new Set(
    [...ofTemplate.values()].flatMap((same) => same.slice(1, -1)).map(({ url }) => url),
  );
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$|^404\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''))
    .filter((path) => !between.has(path) || (pageTypes as readonly string[]).includes(path));
}

/** Opens every page of a list once, several at a time, and gathers what is wrong there. */
async function gathered(
  paths: readonly string[],
  options: OpenOptions,
  barriers: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...paths];
  const found: string[] = [];
  const reader = async () => {
    const page = await newPage(options);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await page.goto(demo.url + path, { waitUntil: 'domcontentloaded' });
      found.push(...(await barriers(page)).map((line) => `${path} ${line}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return found;
}

test('no page of the manual has a barrier', async () => {
  const every = pagesOf(demo.manual.dist);
  // The pages of one type each are among them, so none of the many was left out by mistake.
  expect(pageTypes.filter((path) => !every.includes(path))).toEqual([]);
  expect(await gathered(every, { colorScheme: 'light' }, axe)).toEqual([]);
}, 600_000);

test('no type of page has a barrier of colour in the dark theme', async () => {
  expect(await gathered(pageTypes, { colorScheme: 'dark' }, axeColours)).toEqual([]);
}, 120_000);

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
