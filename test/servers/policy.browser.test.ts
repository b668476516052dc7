import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';
import { pageTypes } from '../harness/browser/page-types.ts';
import { ask, openSearch } from '../harness/browser/search.ts';
import { type ServedSite, serve } from '../harness/browser/serve.ts';

const demo = openSite('demo');
let site: ServedSite;

/** The headers that the build wrote for every answer. */
const headersOf = (dist: string): Record<string, string> =>
  Object.fromEntries(
    (readFileSync(join(dist, '_headers'), 'utf8').split('\n\n')[0] ?? '')
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );

beforeAll(async () => {
  site = await serve(demo.manual.dist, '/', { headers: headersOf(demo.manual.dist) });
});
afterAll(() => site?.close());

/** What the browser kept from running or loading, since the page was there. */
async function refusedOn(page: Page): Promise<() => string[]> {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|violates/i.test(message.text())) lines.push(message.text());
  });
  await page.exposeFunction('wasRefused', (line: string) => lines.push(line));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { wasRefused(line: string): void }).wasRefused(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  return () => lines;
}

test('no page type brings anything that the policy refuses', async () => {
  const versions = ['', 'redline.html'].map((name) => `documents/on-call-guide/versions/2.0/${name}`);
  const waiting = new WeakMap<Page, () => string[]>();
  const paths = [
    ...pageTypes,
    ...versions,
    'on-call/',
    'registers/changes/',
    'documents/on-call-guide/nowhere/',
  ];
  const found = await onEachPage(
    { ...demo, url: site.url },
    // Each reader is listened to from its second page on, and takes the last path first.
    [...paths, '', ''],
    {},
    async (page) => {
      const refused = waiting.get(page) ?? (await refusedOn(page));
      waiting.set(page, refused);
      return refused().splice(0);
    },
  );
  expect(linesOf(found)).toEqual([]);
});

test('search, theme, cards, filters, decisions and the page on call work under the policy', async () => {
  const page = await newPage();
  const refused = await refusedOn(page);
  await page.goto(`${site.url}documents/incident-procedure/`, { waitUntil: 'networkidle' });
  await page.locator('.document-body a[href^="/roles/"]').first().hover();
  await page.locator('#reference-card').waitFor({ state: 'visible' });
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await openSearch(page);
  // Only Pagefind, with its WebAssembly, finds words in the middle of texts.
  await ask(page, 'caller service symptom');
  await page.locator('.search-results a').first().waitFor();
  await page.goto(`${site.url}registers/documents/`, { waitUntil: 'load' });
  const rows = page.locator('table[data-register] tbody > tr:visible');
  const all = await rows.count();
  await page.getByLabel('Find in this register').fill('incident');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await page.goto(`${site.url}registers/decisions/`, { waitUntil: 'load' });
  await page.locator('details[data-section="incidents"] > summary').click();
  await page.locator('[id="incidents.recordWithin"]').waitFor();
  await page.goto(`${site.url}on-call/`, { waitUntil: 'load' });
  await expect.poll(() => page.locator('[data-clock]').textContent()).toMatch(/\d\d:\d\d/);
  await page.goto(`${site.url}documents/major-incidnt-procedure/`, { waitUntil: 'load' });
  await page.locator('.nearest a').first().waitFor();
  expect(refused()).toEqual([]);
});

test.each(['header', 'page'])(
  'what was planted in a page does not run, by the policy in its %s alone',
  async (kept) => {
    const page = await newPage();
    const refused = await refusedOn(page);
    await page.route('**/roles/', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers() };
      let body = await response.text();
      if (kept === 'page') delete headers['content-security-policy'];
      else body = body.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
      const planted =
        '<script>planted = 1</script><img src="x:" onerror="planted = 2"><p style="color:red" id="p">';
      await route.fulfill({ response, headers, body: body.replace('<main', `${planted}<main`) });
    });
    await page.goto(`${site.url}roles/`, { waitUntil: 'load' });
    expect(await page.evaluate(() => 'planted' in window)).toBe(false);
    expect(await page.locator('#p').evaluate((p) => getComputedStyle(p).color)).not.toBe('rgb(255, 0, 0)');
    for (const directive of ['script-src-elem', 'script-src-attr', 'style-src-attr'])
      expect(refused().join('\n')).toContain(directive);
  },
);

test('no other site can show a page of the manual in a frame', async () => {
  const page = await newPage();
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.url}roles/"></iframe>` }),
  );
  await page.goto(`${site.origin}/framing`);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});
