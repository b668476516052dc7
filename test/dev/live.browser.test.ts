import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../harness/browser/browser.ts';
import { ask, openSearch, resultsIn } from '../harness/browser/search.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';
import { type DevServer, startDev } from './dev-server.ts';

const page = '/documents/major-incident-definition/';
const override = 'content/documents/8-resolution/major-incident-definition.mdx';
const text = (body: string, id = 'major-incident-definition') =>
  `---\nid: ${id}\ntitle: Our own words\ntype: definition\nclauses: ['8.1']\nowner: major-incident-manager\n---\n\n${body}\n`;

// Beside builds and browsers of other tests a change may take long to show; a missing one never does.
vi.setConfig({ testTimeout: 180_000 });

let manual: ScratchManual;
let dev: DevServer;
let browser: Browser;

beforeAll(async () => {
  manual = await scratchManual('smallest');
  [dev, browser] = await Promise.all([startDev(manual.root), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await dev?.stop();
  await manual?.remove();
});

const shows = (words: string, path = page) =>
  dev.until(path, ({ status, text }) => status === 200 && text.includes(words));

test('while a manual is written the search knows numbers and names, and says that texts are missing', async () => {
  await shows('the ITSM tool', '/documents/incident-procedure/');
  const tab = await browser.newPage();
  await tab.goto(`${dev.origin}/`);
  await openSearch(tab);
  await ask(tab, 'PRC-8.1');
  expect((await resultsIn(tab))[0]).toBe('documents/incident-procedure/');
  expect(await tab.locator('.search-notice').textContent()).toContain('Only numbers, titles and names');
  await tab.close();
});

test('a change of the organisation shows up on every page', async () => {
  await shows('the ITSM tool', '/documents/incident-procedure/');
  await manual.write({
    'content/organisation.yaml': 'name: Renamed Works\ntools: { itsm: { name: Ticketeer } }\n',
  });
  await shows('Ticketeer', '/documents/incident-procedure/');
  await shows('Renamed Works', '/');
});

test('an override shows up when it is added, changed and renamed, and the template when it is gone', async () => {
  await shows('Definition of a major incident');
  await manual.write({ [override]: text('Added words.') });
  await shows('Added words.');
  await shows('Our own words', '/documents/');
  await manual.write({ [override]: text('Changed words.') });
  await shows('Changed words.');
  await manual.write({ [override]: null, [override.replace('.mdx', '.md')]: text('Renamed words.') });
  await shows('Renamed words.');
  await manual.write({ [override.replace('.mdx', '.md')]: null });
  await shows('Definition of a major incident');
});

test('an own document has a page as soon as it is there, and none when it is gone', async () => {
  await manual.write({ 'content/documents/own.mdx': text('A new one.', 'own-one') });
  await shows('A new one.', '/documents/own-one/');
  await manual.write({ 'content/documents/own.mdx': null });
  await dev.until('/documents/own-one/', ({ status }) => status === 404);
});

test('a mistake shows as an overlay with place, fact and remedy, and goes away once mended', async () => {
  const tab = await browser.newPage();
  await tab.goto(dev.origin + page);
  await manual.write({ [override]: text('Broken {org.nme} words.') });
  const overlay = tab.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached', timeout: 60_000 });
  await expect
    .poll(() => overlay.evaluate((element) => element.shadowRoot?.textContent ?? ''), { timeout: 60_000 })
    .toContain('"org.nme" is not a field of the organisation. Did you mean {org.name}?');
  expect(await overlay.evaluate((element) => element.shadowRoot?.textContent)).toContain(`${override}:9:8`);
  await manual.write({ [override]: text('Mended words.') });
  await tab.getByText('Mended words.').waitFor({ timeout: 60_000 });
  await expect.poll(() => overlay.count(), { timeout: 60_000 }).toBe(0);
  await tab.close();
});

test('an overlay shows each problem by itself, as it is written, and warnings apart from errors', async () => {
  const tab = await browser.newPage();
  await tab.goto(dev.origin + page);
  await manual.write({ [override]: text('A <Role of words.') });
  const told = tab.locator('vite-error-overlay #message-content > p');
  const broken = told.filter({ hasText: `${override}:9:` });
  await broken.waitFor({ timeout: 60_000 });
  expect(await broken.textContent()).toContain('write a literal { or < as \\{ or \\<.');
  expect(await broken.textContent()).not.toContain('&');
  const warning = told.filter({ hasText: 'warning:' }).first();
  const colour = (element: Element) => getComputedStyle(element).color;
  expect(await warning.evaluate(colour)).not.toBe(await broken.evaluate(colour));
  await manual.write({ [override]: text('Whole words.') });
  await tab.getByText('Whole words.').waitFor({ timeout: 60_000 });
  await tab.close();
});

test('a page that says what is wrong gives way once it is mended, though nobody told it', async () => {
  await manual.write({ [override]: text('Broken {org.nme} words.') });
  await dev.until(page, ({ status }) => status === 500);
  const tab = await browser.newPage();
  // Without this nothing that the server says reaches the page.
  await tab.route('**/@vite/client', (route) => route.abort());
  await tab.goto(dev.origin + page);
  await tab.getByText('"org.nme" is not a field of the organisation.').first().waitFor();
  await manual.write({ [override]: text('Quietly mended words.') });
  await tab.getByText('Quietly mended words.').waitFor({ timeout: 60_000 });
  await tab.close();
});
