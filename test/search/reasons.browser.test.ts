import { expect, test } from 'vitest';
import { openSite } from '../harness/browser/open-site.ts';
import { ask, openSearch } from '../harness/browser/search.ts';

const demo = openSite('demo');

test('a number of another edition says why it leads here, one of an unknown text that nobody knows it', async () => {
  const page = await demo.open('clauses/8.1/');
  await openSearch(page);
  await ask(page, '2018 7.3');
  const first = page.locator('.search-result').first();
  expect(await first.locator('.search-link').textContent()).toBe('4.4.2 Human resources');
  expect(await first.locator('.search-reason').textContent()).toBe('2018:7.3 Awareness is 4.4.2 here.');
  await ask(page, '7.3 2005');
  expect(await page.getByRole('status').textContent()).toBe(
    'Numbers of 2005 are not known here. This manual goes by ISO/IEC 20000-1:2011, and finds the numbers of ISO/IEC 20000-1:2018 too. 0 results',
  );
  expect(await page.locator('.search-notice').textContent()).toBe('');
});
