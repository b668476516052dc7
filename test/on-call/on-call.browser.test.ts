import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeIn } from '../harness/browser/axe.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const hospital = openSite('hospital');
const smallest = openSite('smallest');

const phone = { viewport: { width: 390, height: 844 } };

/** The page on call at a moment, whatever the zone of the reader's machine; on the way some hours become others. */
async function openAt(moment: string): Promise<Page> {
  const page = await newPage({ ...phone, timezoneId: 'America/Lima' });
  await page.clock.setFixedTime(new Date(moment));
  await page.route('**/on-call/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/data-hours="[^"]*"/g, 'data-hours="Mo-Su 05:00-24:00"');
    await route.fulfill({ response, body: html });
  });
  await page.goto(`${demo.url}on-call/`);
  return page;
}

const now = async (page: Page) => [
  ...new Set(
    await page.locator('[data-hours]').evaluateAll((all) => all.map((each) => each.textContent?.trim())),
  ),
];

test('by the clock of the organisation the page says who answers, wherever the reader is', async () => {
  const page = await openAt('2026-07-06T02:12:00Z');
  expect(await page.locator('[data-clock]').textContent()).toMatch(/Monday.*03:12/);
  expect(await now(page)).toEqual(['Closed now, until 05:00', 'Not covered now; again from 05:00']);
  // The page stays open while the minute comes.
  await page.clock.setFixedTime(new Date('2026-07-06T04:01:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await page.locator('[data-clock]').textContent()).toMatch(/05:01/);
  expect(await now(page)).toEqual(['Owlgate Night Desk answers now, until 07:00', 'Covered now']);
  expect(await page.locator('.call-now').allTextContents()).toEqual([
    expect.stringMatching(/Technician on call.*On call now, until the desk opens at 07:00/),
  ]);
  // By day the desk comes first.
  await page.clock.setFixedTime(new Date('2026-07-06T06:01:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await now(page)).toEqual(['Answers now, until 24:00', 'Covered now']);
  expect(await page.locator('.call-now, [data-first]:visible').count()).toBe(0);
});

test('customers and suppliers stand folded, each with the number of its function, and open without a script', async () => {
  const page = await demo.open('on-call/', { ...phone, javaScriptEnabled: false });
  for (const list of ['customers', 'suppliers']) {
    const part = page.locator(`#${list}`);
    expect(await part.locator('a:visible').count()).toBe(0);
    await part.locator('summary').click();
    const numbers = await part.locator('li a').all();
    expect(numbers.length).toBeGreaterThan(3);
    for (const number of numbers) {
      expect(await number.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
      expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  }
});

test('each service has one card, where labels and numbers stay on their lines, and none says a thing twice', async () => {
  const page = await demo.open('on-call/', phone);
  const names = await page.locator('.cover-cards h3').allTextContents();
  const { services } = JSON.parse(readFileSync(join(demo.manual.dist, 'data/manual.json'), 'utf8'));
  for (const { name } of services as { name: string }[])
    expect(
      names.filter((said) => said.includes(name)),
      name,
    ).toHaveLength(1);
  for (const card of await page.locator('.cover-cards > li').all()) {
    const lines = (await card.locator('.cover').allTextContents()).map((said) => said.trim());
    expect(new Set(lines).size).toBe(lines.length);
    for (const number of await card.locator('.cover-call a[href^="tel:"]').all())
      expect(await number.evaluate((link) => link.getClientRects().length)).toBe(1);
  }
});

test('what is done when nobody answers stands right under the numbers in turn', async () => {
  const page = await demo.open('on-call/', phone);
  const said = page.locator('ol.night-numbers + #nobody-answers');
  expect(await said.textContent()).toContain('Call the next number in the order.');
});

test('without a script the cards say when somebody is there, and nothing claims to be now', async () => {
  const page = await demo.open('on-call/', { javaScriptEnabled: false });
  expect(await page.locator('.now:visible, [data-clock]:visible').count()).toBe(0);
  expect(await page.locator('.cover-hours').first().textContent()).toMatch(/\d|24 hours/);
});

test('every number on the page is dialled with one tap, by a target as high as a thumb', async () => {
  const page = await demo.open('on-call/', phone);
  const calls = page.locator('.call:visible, .cover-call a[href^="tel:"]');
  expect(await calls.count()).toBeGreaterThan(2);
  for (const call of await calls.all()) {
    expect(await call.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('what is tapped at night stands on the first screen of a phone', async () => {
  const page = await demo.open('on-call/', phone);
  for (const moment of ['2026-07-06T22:12:00Z', '2026-07-06T10:00:00Z']) {
    await page.clock.setFixedTime(new Date(moment));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    for (const target of await page.locator('.call:visible, .on-call-ways a').all()) {
      const box = await target.boundingBox();
      const end = (box?.y ?? 9e9) + (box?.height ?? 0);
      expect(end, `${moment} ${await target.textContent()}`).toBeLessThanOrEqual(844);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.each([
  ['demo', demo],
  ['hospital', hospital],
] as const)('for the wall the %s prints one sheet of A4', async (_, site) => {
  const page = await site.open('on-call/');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('where nobody is named for the night the page says what to write, and where nobody can be called at all', async () => {
  const page = await smallest.open('on-call/');
  const missing = await page.locator('.on-call .missing').allTextContents();
  for (const path of ['serviceDesk.phone', 'onCall.numbers', 'onCall.coverage'])
    expect(
      missing.some((text) => text.includes(path)),
      path,
    ).toBe(true);
  expect(await page.locator('.call').count()).toBe(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing to complain about in %s', async (colorScheme) => {
  for (const site of [demo, smallest])
    for (const options of [{}, phone])
      expect(await axeIn(await site.open('on-call/', { colorScheme, ...options }), colorScheme)).toEqual([]);
});
