import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const unapproved = openSite('hospital');

const reviews = (page: Page) => page.locator('.key-figures > div', { hasText: 'Reviews due' });

test('while nothing is approved the front page says that there are no review dates yet', async () => {
  const page = await unapproved.open();
  expect(await reviews(page).textContent()).toContain('No dates yet');
  expect(await page.locator('.news').count()).toBe(0);
});

test('what came into force or went last is told, with the day and a way to all of it', async () => {
  const page = await demo.open();
  const days = page.locator('.news > li');
  expect(await days.count()).toBe(4);
  const times = await days
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(times).toEqual([...times].sort().reverse());
  expect(await page.locator('.news a').first().getAttribute('href')).toMatch(/^\/documents\/[\w-]+\/$/);
  expect(await page.getByRole('link', { name: 'All changes' }).getAttribute('href')).toBe(
    '/registers/changes/',
  );
});

test('what is due is counted by the day of the reader, whenever the site was built', async () => {
  const page = await newPage();
  // Its front page is given other dates on the way.
  await page.route(demo.url, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /<div data-review-dates="[^"]*"(?=>\s*<dt><a href="\/registers\/reviews\/")/,
      '<div data-review-dates="2027-03-01 2027-06-10 2027-06-30 2028-01-01"',
    );
    await route.fulfill({ response, body: html });
  });
  for (const [day, figure, note] of [
    ['2027-02-01T12:00:00', '1', '0 overdue, 1 within 30 days'],
    ['2027-06-15T12:00:00', '3', '2 overdue, 1 within 30 days'],
  ] as const) {
    await page.clock.setFixedTime(new Date(day));
    await page.goto(demo.url);
    await page.waitForFunction(() =>
      document.querySelector('[data-review-dates] .quiet')?.textContent?.includes('overdue'),
    );
    expect(await reviews(page).locator('.figure').textContent(), day).toBe(figure);
    expect(await reviews(page).locator('.quiet').textContent(), day).toBe(note);
  }
});

test('each of the three readers is led to what they come for', async () => {
  const page = await demo.open();
  const links = async (reader: string) => {
    const section = page.locator('.audiences > section', { hasText: reader });
    return section.locator('a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  };
  expect(await links('I work here')).toEqual([
    '/roles/',
    '/documents/incident-procedure/',
    '/documents/service-request-procedure/',
    '/documents/change-procedure/',
    '/documents/',
    expect.stringMatching(/^mailto:/),
  ]);
  expect(await links('I write here')).toContain('/registers/decisions/');
  expect(await links('I audit here')).toEqual(
    expect.arrayContaining([
      '/clauses/',
      '/registers/coverage/',
      '/registers/evidence/',
      '/registers/checklist/',
    ]),
  );
});

test.each([
  ['forced colours', { forcedColors: 'active' }],
  ['more contrast in light', { contrast: 'more', colorScheme: 'light' }],
  ['more contrast in dark', { contrast: 'more', colorScheme: 'dark' }],
] as const)('the front page and a clause page are readable with %s', async (_, options) => {
  const page = await newPage(options);
  for (const path of ['', 'clauses/8.1/']) {
    await page.goto(demo.url + path);
    expect(await axe(page), path).toEqual([]);
  }
});

test('with forced colours an answered point and a draft are still told apart by their marks', async () => {
  const page = await demo.open('clauses/8.2/', { forcedColors: 'active' });
  const mark = (state: string) =>
    page
      .locator(`.state-${state}`)
      .first()
      .evaluate((element) => {
        const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(element, '::before');
        return { filled: backgroundColor === borderTopColor, half: backgroundImage !== 'none' };
      });
  expect(await mark('answered')).toEqual({ filled: true, half: false });
  expect(await mark('draft')).toEqual({ filled: false, half: true });
});
