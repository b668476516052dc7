import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const unapproved = openSite('hospital');
const smallest = openSite('smallest');

const phone = { viewport: { width: 390, height: 844 } };

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
  expect((await links('I write here')).map((link) => link?.replace(/\?.*$/, ''))).toEqual(
    expect.arrayContaining(['/registers/documents/', '/registers/decisions/', '/registers/reviews/']),
  );
  expect(await links('I audit here')).toEqual(
    expect.arrayContaining([
      '/clauses/',
      '/registers/coverage/',
      '/registers/evidence/',
      '/registers/checklist/',
    ]),
  );
});

test('each number of documents that are not in force leads to exactly those', async () => {
  const page = await demo.open();
  const parts = page.locator('.key-figures > div', { hasText: 'Documents in force' }).locator('.quiet a');
  const [inForce = 0, all = 0] =
    (
      (await page
        .locator('.key-figures > div', { hasText: 'Documents in force' })
        .locator('.figure')
        .textContent()) ?? ''
    )
      .match(/\d+/g)
      ?.map(Number) ?? [];
  const told = await parts.evaluateAll((links) =>
    links.map((link) => ({
      count: Number.parseInt(link.textContent ?? '', 10),
      to: link.getAttribute('href') ?? '',
    })),
  );
  expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(all - inForce);
  expect(told.length).toBeGreaterThan(1);
  for (const { count, to } of told) {
    const register = await demo.open(to.slice(1));
    await expect.poll(() => register.locator('tbody tr:visible').count()).toBe(count);
  }
});

test('a new request begins at its types', async () => {
  const page = await demo.open('', phone);
  await page.locator('.down a', { hasText: 'New request' }).click();
  await page.waitForURL(/#request-types$/);
  const types = page.locator('.document-body table', { hasText: 'Password reset' }).first();
  expect((await types.boundingBox())?.y).toBeLessThan(844);
});

test('on a phone what is needed when something is down is on the first screen, each one tap away', async () => {
  const page = await demo.open('', phone);
  const ways = page.locator('.down a');
  const targets = await ways.evaluateAll((all) =>
    all.map((link) => {
      const { bottom, height } = link.getBoundingClientRect();
      return { href: link.getAttribute('href') ?? '', bottom, height };
    }),
  );
  expect(targets.map(({ href }) => href)).toEqual([
    expect.stringMatching(/^tel:\+\d+$/),
    '/documents/major-incident-procedure/#trigger',
    '/on-call/',
    expect.stringMatching(/^\/documents\/emergency-change-procedure\/#step/),
    '/documents/service-request-procedure/#request-types',
  ]);
  for (const { href, bottom, height } of targets) {
    expect(bottom, href).toBeLessThanOrEqual(844);
    expect(height, href).toBeGreaterThanOrEqual(44);
  }
  const headings = await page.locator('main h2').allTextContents();
  expect(headings.map((heading) => heading.trim())).toEqual([
    'Something is down?',
    'Where to begin',
    'The manual today',
    'What is new',
    'The clauses by section',
    ...(headings.length > 5 ? ['Warnings'] : []),
  ]);
});

test('a manual that is not theirs yet says how far it is and what to answer next, a finished one does not', async () => {
  const page = await smallest.open();
  const yours = page.locator('.yours');
  const steps = yours.locator('.yours-steps li');
  const done = await steps.filter({ hasText: 'done' }).count();
  expect(await yours.locator('h2').textContent()).toBe(`Make it yours, ${done} of ${await steps.count()}`);
  const next = yours.locator('.yours-next li');
  expect(await next.count()).toBe(3);
  expect(await next.first().textContent()).toMatch(/Which edition .*Write edition/s);
  const links = yours.getByRole('link');
  const addresses = (
    await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  ).map((href) => new URL(href, smallest.url));
  expect(new Set(addresses.map(({ pathname }) => pathname))).toEqual(new Set(['/registers/decisions/']));
  await page.goto(`${smallest.url}registers/decisions/`);
  const places = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  for (const { hash } of addresses.filter((address) => address.hash !== '')) expect(places).toContain(hash);
  expect(await (await demo.open()).locator('.yours').count()).toBe(0);
});

test('a warning stands with what to do about it, and its figure leads there', async () => {
  const page = await smallest.open();
  const warnings = page.locator('.warnings > li');
  expect(await warnings.count()).toBeGreaterThan(0);
  for (const warning of await warnings.all()) expect(await warning.locator('p').count()).toBeGreaterThan(1);
  const figure = page.locator('.key-figures > div', { hasText: 'Warnings' });
  expect(await figure.locator('.figure').textContent()).toBe(`${await warnings.count()}`);
  expect(await figure.getByRole('link').getAttribute('href')).toBe('/#warnings');
});

test.each([
  ['forced colours', { forcedColors: 'active' }],
  ['more contrast in light', { contrast: 'more', colorScheme: 'light' }],
  ['more contrast in dark', { contrast: 'more', colorScheme: 'dark' }],
] as const)('the front page and a clause page are readable with %s', async (_, options) => {
  const page = await newPage(options);
  for (const address of [demo.url, `${demo.url}clauses/8.1/`, `${demo.url}on-call/`, smallest.url]) {
    await page.goto(address);
    expect(await axe(page), address).toEqual([]);
  }
});

test('with forced colours a point in force and a draft are still told apart by their marks', async () => {
  const page = await demo.open('registers/coverage/', { forcedColors: 'active' });
  const mark = (state: string) =>
    page
      .locator(`.state-${state}`)
      .first()
      .evaluate((element) => {
        const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(element, '::before');
        return { filled: backgroundColor === borderTopColor, half: backgroundImage !== 'none' };
      });
  expect(await mark('approved')).toEqual({ filled: true, half: false });
  expect(await mark('draft')).toEqual({ filled: false, half: true });
});
