import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch } from '../harness/browser/search.ts';

const demo = openSite('demo');
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const marked = (page: Page) =>
  page
    .locator('.search-result')
    .evaluateAll((items) =>
      items.flatMap((item, at) =>
        Number.parseFloat(getComputedStyle(item).borderInlineStartWidth) > 2 ? [at] : [],
      ),
    );

test('the result that Enter opens is marked as long as the box has the focus', async () => {
  const page = await demo.open('clauses/8.1/');
  await openSearch(page);
  await ask(page, 'major incident');
  expect(await marked(page)).toEqual([0]);
  const first = page.locator('.search-link').first();
  expect(await first.textContent()).toMatch(/Major incident procedure TWD-PRC-8.1-3$/);
  expect(await page.locator('.search-enter').isVisible()).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await marked(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/documents\/major-incident-procedure\//);
});

test('on a phone the choices are folded and say what is chosen; a desk has them open', async () => {
  const desk = await demo.open('clauses/8.1/');
  await openSearch(desk);
  expect(await desk.getByLabel('Type').isVisible()).toBe(true);
  const page = await demo.open('clauses/8.1/', phone);
  await openSearch(page);
  await ask(page, 'change');
  expect(await page.getByLabel('Type').isVisible()).toBe(false);
  const top = await page.locator('.search-result').first().boundingBox();
  expect(top?.y).toBeLessThan(260);
  const summary = page.locator('.search-narrow summary');
  await summary.click();
  await page.getByLabel('Type').selectOption('form');
  await expect.poll(() => summary.textContent()).toBe('Narrow the results: Form');
});

test('the empty box leads to what is needed at night and to the lists, by keyboard too', async () => {
  const page = await demo.open('clauses/8.1/');
  await openSearch(page);
  const links = page.locator('.search-start a');
  expect(await links.allTextContents()).toEqual([
    'Major incident',
    'Who is on call',
    'Emergency change',
    'New request',
    'By clause',
    'By role',
    'By document',
    'Registers',
  ]);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Who is on call');
  await ask(page, '8.1');
  expect(await links.first().isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^8\.1 /);
  await ask(page, '');
  await links.nth(1).click();
  await page.waitForURL(/on-call\/$/);
});

test('recent pages are kept in the browser, and forgotten when the reader wishes', async () => {
  const page = await demo.open('clauses/8.1/');
  await page.goto(`${demo.url}roles/service-desk/`);
  await page.goto(`${demo.url}documents/on-call-guide/`);
  await openSearch(page);
  const recent = page.locator('.search-recent a');
  expect(await recent.allTextContents()).toEqual([
    'Service desk',
    '8.1 Incident and service request management',
  ]);
  await page.getByRole('button', { name: 'Forget them' }).click();
  expect(await page.locator('.search-recent').isVisible()).toBe(false);
  await page.reload();
  await openSearch(page);
  expect(await recent.count()).toBe(0);
});

test('a result found by its text leads to the passage that is shown', async () => {
  const page = await demo.open('clauses/8.1/');
  await openSearch(page);
  await ask(page, 'two teams send the incident to each other');
  const first = page.locator('.search-link').first();
  expect(await first.getAttribute('href')).toMatch(
    /documents\/incident-procedure\/#case-two-teams-send-the-incident-to-each-other$/,
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/#case-two-teams/);
  await expect
    .poll(() => page.locator('strong:target').evaluate((place) => place.getBoundingClientRect().top))
    .toBeLessThan(300);
});
