import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

const pages = ['documents/incident-procedure/', 'documents/major-loss-procedure/', 'documents/process-map/'];
const shown = pages.flatMap((path) =>
  (['light', 'dark'] as const).map((colours) => [path, colours] as const),
);

test.each(shown)('the diagrams of %s have no fault of access in %s', async (path, colorScheme) => {
  const page = await demo.open(path, { colorScheme });
  expect(await page.locator('svg.flow-picture[role=img]').count()).toBeGreaterThan(1);
  expect(await axe(page)).toEqual([]);
});

test.each(pages)('in the font of %s all text of a picture lies inside its box', async (path) => {
  const page = await demo.open(path);
  await page.evaluate('document.fonts.ready');
  const outside = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<SVGGraphicsElement>('.flow-step, .flow-record, .flow-label')];
    return boxes.flatMap((box) => {
      const room = box.getBBox();
      const found: string[] = [];
      let next = box.nextElementSibling;
      while (next instanceof SVGTextElement) {
        const { x, y, width, height } = next.getBBox();
        const inside =
          x >= room.x &&
          x + width <= room.x + room.width &&
          y >= room.y - 2 &&
          y + height <= room.y + room.height + 2;
        if (!inside) found.push(next.textContent ?? '');
        next = next.nextElementSibling;
      }
      return found;
    });
  });
  expect(outside).toEqual([]);
});

test('on a phone a wide picture scrolls in its frame, by keyboard too, and the page stays still', async () => {
  const page = await demo.open('documents/major-loss-procedure/', { viewport: { width: 390, height: 844 } });
  const frame = page.locator('.flow-frame').first();
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('each picture leads to the table it is drawn from', async () => {
  const page = await demo.open('documents/incident-procedure/');
  const links = await page
    .locator('.flow figcaption a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBe(await page.locator('.flow').count());
  for (const link of links) expect(await page.locator(`${link}`).count()).toBe(1);
});

test('in print no picture is wider than the sheet', async () => {
  const page = await demo.open('documents/process-map/', { viewport: { width: 672, height: 950 } });
  await page.emulateMedia({ media: 'print' });
  const widths = await page
    .locator('.flow-picture')
    .evaluateAll((found) => found.map((picture) => picture.getBoundingClientRect().right));
  expect(Math.max(...widths)).toBeLessThanOrEqual(672);
});
