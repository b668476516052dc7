import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pagesOf } from '../site/read-site.ts';

const demo = openSite('demo');

const pages = [
  'documents/incident-procedure/versions/4.1/',
  'documents/incident-procedure/versions/4.1/redline.html',
  'documents/other-parties-register/versions/1.0/',
] as const;
const schemes = ['light', 'dark'] as const;

test.each(pages.flatMap((path) => schemes.map((colorScheme) => ({ path, colorScheme }))))(
  'nothing on $path is a barrier, in $colorScheme colours',
  async ({ path, colorScheme }) => {
    expect(await axe(await demo.open(path, { colorScheme }))).toEqual([]);
  },
);

/** Where the parts of a page stand that have a side: how far each is from both edges of what holds it. */
const sides = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const own = one.getBoundingClientRect();
      const outer = one.parentElement?.getBoundingClientRect();
      const style = getComputedStyle(one);
      return {
        left: Math.round(own.left - (outer?.left ?? 0)),
        right: Math.round((outer?.right ?? 0) - own.right),
        rules: [style.borderLeftWidth, style.borderRightWidth],
        align: style.textAlign === 'start' ? style.direction : style.textAlign,
      };
    }),
  );

/** Turns a page to be read from right to left. */
const turn = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });

const parts = ['.change', 'th', 'dt', 'aside', '.steps .who', '.step-number', 'ol.steps > li > div'];

test.each(pages)('%s turns round with a language that is read from right to left', async (path) => {
  const page = await demo.open(path, { viewport: { width: 900, height: 800 } });
  const before = await Promise.all(parts.map((part) => sides(page, part)));
  expect(before.flat().length).toBeGreaterThan(10);
  await turn(page);
  const after = await Promise.all(parts.map((part) => sides(page, part)));
  // A table shares out its width by its words, whichever side it begins on.
  for (const [index, part] of parts.entries())
    if (part === 'th') expect(after[index]?.every(({ align }) => align === 'rtl')).toBe(true);
    else
      expect(after[index], part).toEqual(
        before[index]?.map(({ left, right, rules, align }) => ({
          left: right,
          right: left,
          rules: rules.toReversed(),
          align: align === 'ltr' ? 'rtl' : align,
        })),
      );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
});

test('each page of a version or of its changes says its state on each sheet', async () => {
  const found = new Map(
    pagesOf(demo.manual.dist)
      .filter(({ path }) => path.includes('/versions/'))
      .map(({ path, html }) => [path, /<body [^>]*data-state="([\w-]+)"/.exec(html)?.[1]]),
  );
  expect(found.size).toBeGreaterThan(30);
  expect([...found].filter(([, state]) => state === undefined)).toEqual([]);
  const page = await demo.open('documents/incident-procedure/versions/4.1/');
  const heads = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const named = getComputedStyle(document.body).getPropertyValue('page');
    return rules.filter((rule) => rule.cssText.startsWith(`@page ${named} `)).map(({ cssText }) => cssText);
  });
  expect(heads.join()).toContain('"Superseded"');
  expect(heads.join()).toContain('"Uncontrolled when printed"');
});
