import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage, type OpenOptions, openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';
import { openSearch } from '../harness/browser/search.ts';

const demo = openSite('demo');

/** Opens one page of each type in a window of a width, one after the other. */
async function onEachType(
  width: number,
  use: (page: Page, path: string) => Promise<void>,
  options: OpenOptions = {},
): Promise<void> {
  const page = await newPage({ viewport: { width, height: 900 }, ...options });
  for (const path of pageTypes) {
    await page.goto(demo.url + path);
    await use(page, path);
  }
}

/** How many pixels a page is wider than its window. */
const excess = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** The types of page that scroll sideways in a window of a width, after a change to each. */
async function tooWide(width: number, change?: (page: Page) => Promise<unknown>): Promise<string[]> {
  const wide: string[] = [];
  await onEachType(width, async (page, path) => {
    await change?.(page);
    if ((await excess(page)) > 0) wide.push(path);
  });
  return wide;
}

const mirror = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[dir=ltr]')) element.dir = 'rtl';
  });

/** Where an element begins and ends, from the left of the window. */
const sides = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });

test('no page scrolls sideways at 390 px', async () => {
  expect(await tooWide(390)).toEqual([]);
}, 60_000);

test.each([1280, 640])(
  'no page scrolls sideways at %i px with letters of twice the size',
  async (width) => {
    const enlarge = (page: Page) => page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await tooWide(width, enlarge)).toEqual([]);
  },
  60_000,
);

test('at 320 px no page scrolls sideways, and a row of a wide table is an entry with nothing of it outside', async () => {
  const outside: string[] = [];
  await onEachType(320, async (page, path) => {
    if ((await excess(page)) > 0) outside.push(`${path} as a whole`);
    const cut = await page.locator('table.entries').evaluateAll(
      (tables) =>
        tables.filter((table) => {
          const { left, right } = table.getBoundingClientRect();
          return left < 0 || right > innerWidth || table.scrollWidth > table.clientWidth;
        }).length,
    );
    if (cut > 0) outside.push(path);
  });
  expect(outside).toEqual([]);
}, 60_000);

test.each([1280, 320])(
  'at %i px a page mirrors where text runs from right to left',
  async (width) => {
    expect(await tooWide(width, mirror)).toEqual([]);
  },
  60_000,
);

test('from right to left the sidebar, the text and the marks of answers change sides', async () => {
  const page = await demo.open('clauses/8.1/');
  const places = ['.sidebar-pane', '.points .answer', '.point-head .number', '.site-title img'];
  const before = await Promise.all(places.map((selector) => sides(page, selector)));
  await mirror(page);
  const after = await Promise.all(places.map((selector) => sides(page, selector)));
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  before.forEach(({ left, right }, index) => {
    const there = after[index] ?? { left: 0, right: 0 };
    // Scroll bars and their gutters stay on their side.
    expect(Math.abs(there.left - (width - right)), places[index]).toBeLessThan(20);
    expect(Math.abs(there.right - (width - left)), places[index]).toBeLessThan(20);
  });
  expect(
    await page
      .locator('.points .answer')
      .first()
      .evaluate((answer) => getComputedStyle(answer).borderRightWidth),
  ).toBe('2px');
});

/** Controls of each kind, in a part of a page, whose outline can't be seen when the keyboard is at them. */
const unseen = (page: Page, part = 'html') =>
  page.evaluate((selector) => {
    const seen = new Set<string>();
    const without: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    )) {
      // A control that is disabled takes no focus.
      if (!control.closest(selector) || !control.checkVisibility() || control.matches(':disabled')) continue;
      const kind = `${control.tagName} ${control.className} ${control.parentElement?.className}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      control.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      const ground = getComputedStyle(document.body).backgroundColor;
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      if (!drawn || outlineColor === ground) without.push(kind);
    }
    return { kinds: seen.size, without };
  }, part);

test.each([
  ['in the light', { colorScheme: 'light' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['with forced colours', { forcedColors: 'active' }],
] as const)(
  'every kind of control shows that the keyboard is at it, %s',
  async (_, options) => {
    let kinds = 0;
    const look = async (page: Page, path: string) => {
      // A key tells the browser that the reader goes by keyboard.
      await page.keyboard.press('Tab');
      const found = await unseen(page);
      expect(found.without, path).toEqual([]);
      kinds += found.kinds;
      if (path !== '') return;
      await openSearch(page);
      expect((await unseen(page, 'dialog')).without, 'search').toEqual([]);
    };
    await onEachType(1280, look, options);
    expect(kinds).toBeGreaterThan(200);
  },
  60_000,
);

/** What moves on a page, and whether scrolling glides. */
const movement = (page: Page) =>
  page.evaluate(() => {
    const moving = [...document.querySelectorAll('*')]
      .flatMap((element) => [null, '::before', '::after'].map((part) => getComputedStyle(element, part)))
      .filter((style) => /[1-9]/.test(`${style.transitionDuration} ${style.animationDuration}`))
      .map((style) => `${style.transitionProperty} ${style.animationName}`);
    return [...new Set(moving), getComputedStyle(document.documentElement).scrollBehavior];
  });

/** The tables of a page that have no caption, or a column without a name. */
const namelessTables = (page: Page) =>
  page
    .locator('main table')
    .evaluateAll((tables) =>
      tables
        .filter(
          (table) =>
            !(table as HTMLTableElement).caption?.textContent?.trim() ||
            table.querySelector('thead th:not([scope=col])') !== null ||
            table.querySelector('thead th') === null,
        )
        .map((table) => table.className),
    );

test('who asks for less motion gets none, and every table names its columns and has a caption', async () => {
  await onEachType(1280, async (page, path) => {
    expect(await movement(page), path).toEqual(['auto']);
    expect(await namelessTables(page), path).toEqual([]);
  });
}, 120_000);
