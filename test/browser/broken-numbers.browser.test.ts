import { expect, test } from 'vitest';
import { brokenNumbers } from '../harness/browser/broken-numbers.ts';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';

const demo = openSite('demo');

test('on a phone no number of a document is broken at its hyphens, on no type of page', async () => {
  const found = await onEachPage(
    demo,
    [...pageTypes, 'roles/technical-team/'],
    { viewport: { width: 390, height: 844 } },
    async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      return brokenNumbers(page);
    },
  );
  expect(linesOf(found)).toEqual([]);
});
