import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

test('an address that leads nowhere offers the likest pages, and a search for its words', async () => {
  const page = await demo.open('documents/major-incidnt-procedure/', { waitUntil: 'networkidle' });
  const near = page.locator('.nearest a');
  expect(await near.first().textContent()).toBe('Major incident procedure');
  expect(await axe(page)).toEqual([]);
  const box = page.getByLabel('Search for');
  expect(await box.inputValue()).toBe('major incidnt procedure');
  await box.press('Enter');
  const dialog = page.locator('manual-search dialog');
  expect(await dialog.isVisible()).toBe(true);
  expect(await dialog.locator('input[type=search]').inputValue()).toBe('major incidnt procedure');
  await dialog.locator('.search-results a').first().waitFor();
  await page.keyboard.press('Escape');
  await near.first().click();
  await page.waitForURL(/documents\/major-incident-procedure\//);
});

test('without JavaScript an address that leads nowhere leads on by plain links', async () => {
  const page = await demo.open('nowhere/', { javaScriptEnabled: false });
  expect(await page.locator('.not-found form').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'Clause index' }).click();
  expect(await page.locator('h1').textContent()).toBe('Clause index');
});
