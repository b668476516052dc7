import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { axeStructure } from '../harness/browser/axe.ts';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';

const demo = openSite('demo');
const types = new Set<string>(pageTypes);
const window = (colorScheme: 'light' | 'dark') => ({ colorScheme, waitUntil: 'domcontentloaded' }) as const;

/** Pages of these are drawn by one component from a few facts each: one in three shows what it can draw. */
const drawnAlike = /^(?:clauses|roles|records)\//;

/**
 * The address of the pages of a built site, from its root; of the documents that one template makes for each service
 * or customer the first and the last, since they differ in names alone, and of those that one component draws a third.
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
    .filter((path) => !between.has(path))
    .sort()
    .filter((path, index) => !drawnAlike.test(path) || types.has(path) || index % 3 === 0);
}

// Colours come from the theme and from what a type of page draws: axe-page-types looks at them, with all other rules.
test('pages of the manual have no barrier in their structure', async () => {
  const every = pagesOf(demo.manual.dist);
  // Types of page are found by walking the site, so none of the many is left out by mistake.
  expect(every.filter((path) => types.has(path)).length).toBeGreaterThan(30);
  const rest = every.filter((path) => !types.has(path));
  expect(linesOf(await onEachPage(demo, rest, window('light'), axeStructure))).toEqual([]);
}, 600_000);

test('a barrier of structure would be found', async () => {
  const page = await demo.open('roles/service-desk/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await axeStructure(page)).map((line) => line.split(' ')[0])).toEqual(['image-alt']);
});
