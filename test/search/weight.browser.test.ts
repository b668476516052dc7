import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSite } from '../harness/browser/open-site.ts';
import { openSearch } from '../harness/browser/search.ts';

const demo = openSite('demo');

test('opening the search loads at most 130 KB before the first letter', async () => {
  const page = await demo.open('clauses/8.1/', { waitUntil: 'networkidle' });
  const loaded: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    loaded.push(response.body().then((body) => [new URL(response.url()).pathname, gzipSync(body).length]));
  });
  await openSearch(page);
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('manual-search')?.dataset['answered'] === '',
  );
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(loaded);
  console.table(Object.fromEntries(sizes));
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(3);
  expect(total).toBeLessThan(130 * 1024);
});
