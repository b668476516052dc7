import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { lostText, textSpacing } from '../harness/browser/lost-text.ts';
import { openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch } from '../harness/browser/search.ts';
import { addStyles } from '../harness/browser/styles.ts';
import { smallTargets } from '../harness/browser/target-size.ts';

const demo = openSite('demo');

test.each([320, 390])(
  'at %i px the header of a phone shows its name whole, also widely spaced',
  async (width) => {
    const page = await demo.open('clauses/', { viewport: { width, height: 844 } });
    await addStyles(page, textSpacing);
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

test.each([
  'on-call/',
  '',
  'documents/incident-procedure/',
  'roles/service-level-manager/',
  'registers/documents/',
  'registers/reviews/?type=Duty',
])('no text of "%s" is lost on a phone when it is widely spaced', async (path) => {
  const page = await demo.open(path, { viewport: { width: 390, height: 844 } });
  await addStyles(page, textSpacing);
  expect(await lostText(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('nothing is lost in the search when its texts are widely spaced', async () => {
  const page = await demo.open('', { viewport: { width: 390, height: 844 } });
  await addStyles(page, textSpacing);
  await openSearch(page);
  expect(await lostText(page, 'dialog[open]')).toEqual([]);
  await ask(page, 'major incident');
  expect(await lostText(page, 'dialog[open]')).toEqual([]);
});

const pressed = [
  '',
  'clauses/',
  'clauses/8.1/',
  'editions/',
  'documents/',
  'documents/incident-procedure/',
  'documents/service-level-agreement-managed-workplace-marlowend/',
  'roles/service-level-manager/',
  'records/incident-record/',
  'registers/documents/',
  'registers/reviews/',
  'registers/coverage/',
  'services/hosted-platform/',
  'customers/marlowend/',
  'on-call/',
];

test.each(pressed.flatMap((path) => [390, 1366].map((width) => [path, width] as const)))(
  'what is pressed on "%s", %i wide, is 24 px high and wide, or that far from the next',
  async (path, width) => {
    const page = await demo.open(path, { viewport: { width, height: 844 } });
    expect(await smallTargets(page)).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)(
  'asides of each kind can be read in the %s theme, and are of one family',
  async (colorScheme) => {
    const page = await demo.open('documents/on-call-guide/', { colorScheme });
    const aside = page.locator('.starlight-aside').first();
    for (const kind of ['note', 'tip', 'caution', 'danger']) {
      await aside.evaluate((element, name) => {
        element.setAttribute('class', `starlight-aside starlight-aside--${name}`);
      }, kind);
      expect(await axe(page, '.starlight-aside')).toEqual([]);
      // The edge of each is a colour that the manual has elsewhere too.
      const [edge, palette] = await aside.evaluate((element) => {
        const probe = document.createElement('i');
        element.append(probe);
        const colours = ['muted', 'accent', 'warn', 'bad'].map((name) => {
          probe.style.setProperty('color', `var(--cb-${name})`);
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return [getComputedStyle(element).borderInlineStartColor, colours] as const;
      });
      expect(palette).toContain(edge);
    }
  },
);

test.each([
  'incident-procedure',
  'major-incident-procedure',
  'service-request-procedure',
  'change-procedure',
  'emergency-change-procedure',
])('the number of the service desk is one tap away on the first screen of %s', async (id) => {
  const page = await demo.open(`documents/${id}/`, { viewport: { width: 390, height: 844 } });
  const call = page.locator('.control-block a[href^="tel:"]').first();
  const { y, height } = (await call.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
  expect(y + height).toBeLessThan(844 / 2);
  expect(height).toBeGreaterThanOrEqual(44);
  expect(await call.textContent()).toMatch(/Call the desk.*\d{3}/s);
});

test('a wide picture keeps a size on a phone at which its words can be read, and a keyboard reaches its frame', async () => {
  const page = await demo.open('documents/on-call-guide/', { viewport: { width: 390, height: 844 } });
  const frame = page.locator('.wide-picture').first();
  expect(await frame.evaluate((element) => element.scrollWidth > 1.5 * element.clientWidth)).toBe(true);
  expect(await frame.getAttribute('tabindex')).toBe('0');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
