import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltManual, buildManual } from '../setup/build-manuals.ts';
import { axe, axeColours } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type ServedSite, serve } from './serve.ts';

let manual: BuiltManual;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [manual, browser] = await Promise.all([buildManual('demo'), openBrowser()]);
  site = await serve(manual.dist);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Pages that are open at the same time: one for each core of a small machine. */
const atOnce = 2;

/** The address of every page of a built site, from its root. */
const pagesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$|^404\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''));

async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/**
 * Whether a page is looked at in the dark too. Documents, roles and records are made of the same parts, so that one in
 * four shows their colours; this keeps the test near two minutes on two cores.
 */
const isDarkToo = (path: string, index: number): boolean =>
  index % 4 === 0 || !/^(documents|roles|records)\/./.test(path);

/** What is wrong with a page in the light theme, and with its colours in the dark one; nothing else differs there. */
async function barriersOf(page: Page, darkToo = true): Promise<string[]> {
  const light = await axe(page);
  if (!darkToo) return light;
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  return [...light, ...(await axeColours(page)).map((line) => `dark: ${line}`)];
}

test('no page of the manual has a barrier', async () => {
  const paths = pagesOf(manual.dist);
  expect(paths.length).toBeGreaterThan(300);
  const waiting = [...paths.entries()];
  const found: string[] = [];
  const reader = async () => {
    const page = await openPage();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [index, path] = next;
      await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      const lines = await barriersOf(page, isDarkToo(path, index));
      found.push(...lines.map((line) => `${path} ${line}`));
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  expect(found).toEqual([]);
}, 600_000);

test('barriers would be found in either theme', async () => {
  const page = await openPage();
  await page.goto(`${site.url}clauses/8.1/`, { waitUntil: 'domcontentloaded' });
  await page.addStyleTag({ content: '[data-theme=dark] h2 { color: #333 !important }' });
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  const found = await barriersOf(page);
  expect(found.filter((line) => line.startsWith('image-alt'))).toHaveLength(1);
  expect(found.filter((line) => line.startsWith('dark: color-contrast')).length).toBeGreaterThan(3);
  await page.context().close();
});
