import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { type Focused, hiddenStops } from '../harness/browser/focus.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';
import { addStyles } from '../harness/browser/styles.ts';

const demo = openSite('demo');

const said = (stops: readonly Focused[]) => stops.map(({ what, hidden }) => `${what} ${hidden}`);

/** Stops that come before what stands above them, and stops that somebody put before all others. */
const outOfOrder = (page: Page) =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, input, select, summary, [tabindex])',
      ),
    ].filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0);
    const boxes = stops.map((stop) => stop.getBoundingClientRect());
    return stops.flatMap((stop, at) => {
      const [above, box] = [boxes[at - 1], boxes[at]];
      // In the map a process is named first, then what it gets on its left and what it gives on its right.
      if (stops[at - 1]?.closest('.exchange-process')) return [];
      // What stands higher than the stop before it is in a column beside it.
      const isBack = above && box && box.bottom <= above.top && box.left < above.right;
      return isBack || stop.tabIndex > 0
        ? [`${stop.localName} "${stop.textContent?.trim().slice(0, 60)}"`]
        : [];
    });
  });

/** Frames that are stops though nothing scrolls in them, and those that scroll and can't be reached. */
const wrongFrames = (page: Page) =>
  page
    .locator('main .table-frame:visible')
    .evaluateAll((frames) =>
      frames
        .filter(
          (frame) => frame.scrollWidth > frame.clientWidth + 1 !== ((frame as HTMLElement).tabIndex === 0),
        )
        .map((frame) => `frame "${frame.getAttribute('aria-label')}"`),
    );

/** A page walked to its end and back, and what is wrong with the way. */
async function walk(page: Page): Promise<string[]> {
  // A key tells the browser that the reader goes by keyboard.
  await page.keyboard.press('Tab');
  const there = said(await hiddenStops(page, 'forwards'));
  const back = said(await hiddenStops(page, 'backwards'));
  return [...there, ...back, ...(await outOfOrder(page)), ...(await wrongFrames(page))];
}

test.each([
  ['a desk', { viewport: { width: 1366, height: 768 } }],
  ['a phone', { viewport: { width: 390, height: 844 } }],
] as const)(
  'on each type of page every stop of the keyboard is in sight and in order, at %s',
  async (_, window) => {
    expect(linesOf(await onEachPage(demo, pageTypes, window, walk))).toEqual([]);
  },
  120_000,
);

test('what is hidden, out of order or needless would be found', async () => {
  // A small page: each stop without an outline is given time to get one.
  const page = await demo.open('registers/services/', { viewport: { width: 1366, height: 768 } });
  await addStyles(
    page,
    `main a:not(.lead-in-test) { outline: none !important }
      .lead-in-test { position: absolute; width: 1px; height: 1px; clip-path: inset(50%) }`,
  );
  await page.evaluate(async () => {
    // What the page says of its frames, once they are drawn, comes first.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const hidden = document.createElement('a');
    hidden.href = '#_top';
    hidden.textContent = 'clipped';
    hidden.className = 'lead-in-test';
    document.querySelector('main h1')?.after(hidden);
    for (const frame of document.querySelectorAll<HTMLElement>('main .table-frame')) frame.tabIndex = 0;
  });
  const found = (await walk(page)).join('\n');
  expect(found).toMatch(/ without an outline/);
  expect(found).toMatch(/"clipped" (under|outside)/);
  expect(found).toMatch(/^frame "/m);
});
