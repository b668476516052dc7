import { expect, test } from 'vitest';
import { axe } from '../harness/browser/axe.ts';
import { openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

test('an address that leads nowhere offers the likest pages, and a search for its words', async () => {
  const page = await demo.open('documents/major-incidnt-procedure/', { waitUntil: 'networkidle' });
  const near = page.locator('.nearest a');
  expect(await near.first().textContent()).toContain('Major incident procedure');
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

test('the address of a clause of another edition says what it is here, and leads there', async () => {
  const page = await demo.open('clauses/8.6.3/', { waitUntil: 'networkidle' });
  const sought = page.locator('.sought');
  expect(await sought.locator('p').textContent()).toBe('2018:8.6.3 Problem management is 8.2 here.');
  expect(await sought.locator('a').allTextContents()).toEqual(['8.2 Problem management']);
  expect(await page.locator('.nearest').isVisible()).toBe(false);
  expect(await axe(page)).toEqual([]);
  await sought.locator('a').click();
  await page.waitForURL(/clauses\/8\.2\//);
});

test('without JavaScript an address that leads nowhere leads on by plain links', async () => {
  const page = await demo.open('nowhere/', { javaScriptEnabled: false });
  expect(await page.locator('.not-found form').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: 'Clause index' }).click();
  expect(await page.locator('h1').textContent()).toBe('Clause index');
});
