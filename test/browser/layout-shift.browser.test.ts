import { beforeAll, expect, test } from 'vitest';
import { type LayoutShift, layoutShift } from '../harness/browser/layout-shift.ts';
import { newContext, newPage, openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';

const demo = openSite('demo');

/** What may move by itself: a line or two of a whole page. */
const most = 0.04;

/** The same where letters come late: a line that breaks elsewhere for them moves a word from its end to the next. */
const mostForLetters = 0.08;

const phone = { width: 390, height: 844 };
const desk = { width: 1366, height: 768 };

/** A phone for each page, a desk where a page has tools of its own: each look takes a second. */
const windows = (path: string) => (/^(registers\/|$)/.test(path) ? [phone, desk] : [phone]);

const paths = [...pageTypes, 'on-call/', 'documents/major-incident-procedure/'];
const looks = paths.flatMap((path) => windows(path).map((viewport) => ({ path, viewport })));
const found = new Map<(typeof looks)[number], LayoutShift>();

// A look is waiting, most of it: for scripts that come late, and for nothing to be fetched any more.
beforeAll(async () => {
  const waiting = [...looks];
  const reader = async () => {
    const context = await newContext();
    try {
      for (let look = waiting.shift(); look !== undefined; look = waiting.shift()) {
        const page = await context.newPage();
        await page.setViewportSize(look.viewport);
        found.set(look, await layoutShift(page, demo.url + look.path, 'never'));
        await page.close();
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all([reader(), reader(), reader()]);
  // Beside others letters can come late too, and move a line: whatever moved is looked at once more, alone.
  waiting.push(...looks.filter((look) => (found.get(look)?.score ?? 1) >= most));
  await reader();
});

test.each(paths)('nothing moves on "%s" when its scripts come late', (path) => {
  const ofPage = looks.filter((look) => look.path === path);
  expect(ofPage.length).toBeGreaterThan(0);
  for (const look of ofPage) {
    const { score, moved } = found.get(look) ?? { score: Number.NaN, moved: [] };
    expect(score, `${look.viewport.width} wide: ${moved.join('\n')}`).toBeLessThan(most);
  }
});

test.each(['', 'documents/major-incident-procedure/', 'registers/documents/', 'clauses/6.1/', 'on-call/'])(
  'hardly a line breaks elsewhere on "%s" when its letters come late',
  async (path) => {
    const page = await newPage({ viewport: phone });
    const { score, moved } = await layoutShift(page, demo.url + path, 'late');
    expect(score, moved.join('\n')).toBeLessThan(mostForLetters);
  },
);

test.each([
  [
    'a script that makes room for itself',
    'script',
    'document.querySelector("main").style.paddingTop = "9rem"',
  ],
  ['letters of another width', 'stylesheet', 'main { font-family: "IBM Plex Sans Variable", monospace }'],
])('%s is noticed', async (_, type, fault) => {
  const page = await newPage({ viewport: phone });
  // The measuring answers first; what it lets go on comes here.
  await page.route('**/_astro/*', async (route) => {
    if (route.request().resourceType() !== type) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: `${await response.text()}\n${fault}` });
  });
  const { score } = await layoutShift(page, `${demo.url}documents/major-incident-procedure/`, 'late');
  expect(score).toBeGreaterThan(mostForLetters);
});
