import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

/** What a first view of a page fetches, by path: bytes as a server that compresses text sends them. */
async function firstView(path: string): Promise<Map<string, number>> {
  const page = await demo.open(path, { waitUntil: 'networkidle' });
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return new Map(
    [`${path}index.html`, ...fetched].map((name) => {
      const bytes = readFileSync(join(demo.manual.dist, name));
      return [name, /\.woff2$/.test(name) ? bytes.length : gzipSync(bytes).length];
    }),
  );
}

const kilobytes = (view: ReadonlyMap<string, number>) =>
  [...view.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;

// Of each, 0.7 KB are the page's own statement of what a browser may run there.
test.each([
  ['', 60],
  ['documents/major-incident-procedure/', 65],
  ['documents/incident-procedure/', 65],
  ['documents/service-level-agreement-managed-workplace-marlowend/', 65],
  ['clauses/6.1/', 65],
  ['records/incident-record/', 60],
  ['customers/marlowend/', 60],
  ['services/hosted-platform/', 60],
  ['on-call/', 60],
] as const)('the first view of "%s" weighs at most %d KB, in at most eight requests', async (path, most) => {
  const view = await firstView(path);
  expect(kilobytes(view), JSON.stringify([...view], null, 1)).toBeLessThanOrEqual(most);
  expect(view.size).toBeLessThanOrEqual(8);
});

test('a register has tools and styles of its own beside them, and nothing else', async () => {
  const view = await firstView('registers/documents/');
  expect(kilobytes(view), JSON.stringify([...view], null, 1)).toBeLessThanOrEqual(75);
  expect(view.size).toBeLessThanOrEqual(10);
});

test('a role, whose dates are marked by a script of two files, is nine requests at most', async () => {
  const view = await firstView('roles/service-level-manager/');
  expect(kilobytes(view), JSON.stringify([...view], null, 1)).toBeLessThanOrEqual(68);
  expect(view.size).toBeLessThanOrEqual(9);
});

test('a page in English needs the basic part of the typeface, and nothing else of it', async () => {
  for (const path of [
    'documents/major-incident-procedure/',
    'roles/service-level-manager/',
    'records/incident-record/',
  ]) {
    const letters = [...(await firstView(path)).keys()].filter((name) => name.endsWith('.woff2'));
    expect([path, letters]).toEqual([path, [expect.stringMatching(/\/basic\./)]]);
  }
});

test('a page is fetched ahead once, while a pointer is at a link to it, and nothing else is', async () => {
  const page = await demo.open('', { waitUntil: 'networkidle' });
  const ahead = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('link[rel="prefetch"]')].map((link) => link.getAttribute('href')),
    );
  expect(await ahead()).toEqual([]);
  const link = page.locator('main a[href="/on-call/"]:visible').first();
  for (let time = 0; time < 2; time += 1) {
    await link.hover();
    await expect.poll(ahead).toEqual(['/on-call/']);
    await page.mouse.move(0, 0);
  }
});
