import { expect, test } from 'vitest';
import { openSite } from '../harness/browser/open-site.ts';
import { addStyles } from '../harness/browser/styles.ts';

const demo = openSite('demo');

/** The spacing that a reader may ask for without losing anything (WCAG 1.4.12). */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

test.each([320, 390])(
  'at %i px the header of a phone shows its name whole, also widely spaced',
  async (width) => {
    const page = await demo.open('clauses/', { viewport: { width, height: 844 } });
    await addStyles(page, spacing);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.site-title, .site-name > *')]
        .filter((part) => part.checkVisibility())
        .filter((part) => part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight + 1)
        .map((part) => part.className),
    );
    expect(cut).toEqual([]);
  },
);

test.each([
  ['editions/', 390],
  ['editions/', 1366],
  ['clauses/', 390],
  ['documents/', 390],
])('links in the lists of %s at %i px are at least 24 px high', async (path, width) => {
  const page = await demo.open(path, { viewport: { width, height: 844 } });
  const low = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.compared a, .document-titles a, .family li a, .family summary',
      ),
    ]
      .filter((link) => link.checkVisibility())
      .map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height }))
      .filter(({ height }) => height < 23.9),
  );
  expect(low).toEqual([]);
});

test('the column beside the text and the foot of the site are landmarks with names', async () => {
  const page = await demo.open('clauses/8.1/');
  expect(await page.getByRole('complementary', { name: 'On this page' }).count()).toBe(1);
  expect(await page.getByRole('contentinfo').count()).toBe(1);
  expect(await page.getByRole('contentinfo').getByRole('region', { name: 'About this manual' }).count()).toBe(
    1,
  );
  expect(await page.getByRole('main').getByRole('contentinfo').count()).toBe(0);
});

test('lines of text are no longer than some 75 letters', async () => {
  const page = await demo.open('clauses/8.1/', { viewport: { width: 1920, height: 1080 } });
  const widest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll<HTMLElement>('.answer-text > p, .demand')].map((text) => {
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        return text.getBoundingClientRect().width / size;
      }),
    ),
  );
  // A letter is about half as wide as it is high.
  expect(widest).toBeLessThan(40);
});
