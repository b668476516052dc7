import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';
import { openSearch } from '../harness/browser/search.ts';
import { addStyles } from '../harness/browser/styles.ts';

const demo = openSite('demo');

/** How many pixels a page is wider than its window. */
const excess = (page: Page) =>
  page.evaluate(async () => {
    // What watches sizes acts before the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Lets the text of a page run from right to left, or back. */
const turn = (page: Page, from: 'ltr' | 'rtl', to: 'ltr' | 'rtl') =>
  page.evaluate(
    ([from, to]) => {
      for (const element of document.querySelectorAll<HTMLElement>(`[dir=${from}]`)) element.dir = to;
    },
    [from, to] as const,
  );

/** How many tables, of those whose rows are entries in a narrow window, have something outside it. */
const cutTables = (page: Page) =>
  page.locator('table.entries').evaluateAll(
    (tables) =>
      tables.filter((table) => {
        const { left, right } = table.getBoundingClientRect();
        return left < 0 || right > innerWidth || table.scrollWidth > table.clientWidth;
      }).length,
  );

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

/** Looks at a page in every way that a reader may have it: one visit, since opening the long ones is slow. */
async function read(page: Page) {
  const movesAndTables = { movement: await movement(page), nameless: await namelessTables(page) };
  return { ...movesAndTables, controls: await controls(page), excess: await excesses(page) };
}

const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

type Scheme = keyof typeof schemes;

/** What can't be seen of a page's controls, in each scheme of colours. */
async function controls(page: Page): Promise<Record<Scheme, Awaited<ReturnType<typeof unseen>>>> {
  // A key tells the browser that the reader goes by keyboard.
  await page.keyboard.press('Tab');
  const inScheme = async (scheme: Scheme) => {
    await page.emulateMedia(schemes[scheme]);
    await page.locator(`html[data-theme=${schemes[scheme].colorScheme}]`).waitFor();
    return unseen(page);
  };
  // Last the light one, in which all else is looked at.
  return { dark: await inScheme('dark'), forced: await inScheme('forced'), light: await inScheme('light') };
}

/** How far a page is wider than its window in windows of several widths, and what its tables do in the narrowest. */
async function excesses(page: Page) {
  const at = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    return excess(page);
  };
  const plain = { 390: await at(390), 320: await at(320) };
  const cut = await cutTables(page);
  await turn(page, 'ltr', 'rtl');
  const mirrored = { 320: await at(320), 1280: await at(1280) };
  await turn(page, 'rtl', 'ltr');
  await addStyles(page, 'html { font-size: 200% }');
  const enlarged = { 1280: await at(1280), 640: await at(640) };
  await at(1280);
  return { plain, mirrored, enlarged, cut };
}

let pages: Map<string, Awaited<ReturnType<typeof read>>>;

beforeAll(async () => {
  pages = await onEachPage(demo, pageTypes, {}, read);
});

/** The types of page of which something holds. */
const typesWhere = (holds: (page: Awaited<ReturnType<typeof read>>) => boolean) =>
  [...pages].filter(([, page]) => holds(page)).map(([path]) => path);

test.each([390, 320] as const)('no page scrolls sideways at %i px', (width) => {
  expect(typesWhere(({ excess }) => excess.plain[width] > 0)).toEqual([]);
});

test.each([1280, 640] as const)(
  'no page scrolls sideways at %i px with letters of twice the size',
  (width) => {
    expect(typesWhere(({ excess }) => excess.enlarged[width] > 0)).toEqual([]);
  },
);

test('at 320 px a row of a wide table is an entry with nothing of it outside', () => {
  expect(typesWhere(({ excess }) => excess.cut > 0)).toEqual([]);
});

test.each([1280, 320] as const)('at %i px a page mirrors where text runs from right to left', (width) => {
  expect(typesWhere(({ excess }) => excess.mirrored[width] > 0)).toEqual([]);
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

test('from right to left the sidebar, the text and the marks of answers change sides', async () => {
  const page = await demo.open('clauses/8.1/');
  const places = ['.sidebar-pane', '.points .answer', '.point-head .number', '.site-title img'];
  const before = await Promise.all(places.map((selector) => sides(page, selector)));
  await turn(page, 'ltr', 'rtl');
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

describe.each(Object.keys(schemes) as Scheme[])(
  'every kind of control shows that the keyboard is at it: %s',
  (scheme) => {
    test('on each type of page', () => {
      const found = [...pages.values()].map(({ controls }) => controls[scheme]);
      expect(found.flatMap(({ without }) => without)).toEqual([]);
      expect(found.reduce((sum, { kinds }) => sum + kinds, 0)).toBeGreaterThan(200);
    });

    test('in the search', async () => {
      const page = await demo.open('', schemes[scheme]);
      await page.keyboard.press('Tab');
      await openSearch(page);
      const { kinds, without } = await unseen(page, 'dialog');
      expect(without).toEqual([]);
      expect(kinds).toBeGreaterThan(0);
    });
  },
);

test('who asks for less motion gets none, and every table names its columns and has a caption', () => {
  expect(typesWhere(({ movement }) => movement.join() !== 'auto')).toEqual([]);
  expect(typesWhere(({ nameless }) => nameless.length > 0)).toEqual([]);
});
