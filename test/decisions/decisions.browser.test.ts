import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { axe } from '../harness/browser/axe.ts';
import { openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const smallest = openSite('smallest');

const decisionsOf = ({ manual }: typeof demo): ManualData['decisions'] =>
  JSON.parse(readFileSync(join(manual.dist, 'data/manual.json'), 'utf8')).decisions;

const rows = (page: Page) => page.locator('tbody > tr:visible:not([data-heading])');
const section = (page: Page, key: string) => page.locator(`details[data-section="${key}"]`);
const status = (page: Page) => page.getByRole('status');

test('a section is drawn when it is opened: what a value means, then its name in the file', async () => {
  const page = await demo.open('registers/decisions/');
  expect(await page.locator('tbody').count()).toBe(0);
  await section(page, 'incidents').locator('summary').press('Enter');
  await rows(page).first().waitFor();
  const expected = decisionsOf(demo).filter(({ path }) => path.startsWith('incidents.'));
  await expect.poll(() => rows(page).count()).toBe(expected.length);
  const row = page.locator('[id="incidents.recordWithin"]');
  expect(await row.locator('th > *').allTextContents()).toEqual([
    'How soon a contact is recorded',
    'incidents.recordWithin',
  ]);
  expect(await row.locator('td').nth(1).textContent()).toBe('Decided');
  const uses = row.locator('td').nth(2);
  await uses.locator('summary').click();
  const used = expected.find(({ path }) => path === 'incidents.recordWithin')?.usedIn ?? [];
  await expect.poll(() => uses.locator('a').count()).toBe(used.length);
});

test('the items of a long section are opened one by one', async () => {
  const page = await demo.open('registers/decisions/');
  await section(page, 'services').locator('> summary').click();
  const items = section(page, 'services').locator('details[data-item]');
  await items.first().waitFor();
  const services = decisionsOf(demo).filter(({ path }) => path.startsWith('services.'));
  expect(await items.count()).toBe(new Set(services.map(({ path }) => path.split('.')[1])).size);
  expect(await rows(page).count()).toBe(0);
  await items.first().locator('summary').press('Enter');
  await rows(page).first().waitFor();
  expect(await rows(page).count()).toBeGreaterThan(10);
});

test('what is found opens, and folds again afterwards', async () => {
  const page = await demo.open('registers/decisions/');
  await page.getByLabel('Find in this register').fill('contact is recorded');
  await rows(page).first().waitFor();
  expect(await rows(page).count()).toBe(1);
  expect(await status(page).textContent()).toMatch(/^1 of [\d,]+ values$/);
  expect(await page.locator('details[data-section]:visible').count()).toBe(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await section(page, 'roles').waitFor();
  expect(await page.locator('details[data-section][open]').count()).toBe(0);
});

test.each(['Default', 'Decided', 'Accepted'])(
  'a link can ask for values by their state: %s',
  async (state) => {
    const page = await demo.open(`registers/decisions/?state=${state}`);
    const decisions = decisionsOf(demo);
    const isAccepted = ({ usedIn, acceptedIn }: (typeof decisions)[number]) =>
      usedIn.length > 0 && acceptedIn.length === usedIn.length;
    const count = decisions.filter((one) =>
      state === 'Decided' ? one.decided : !one.decided && isAccepted(one) === (state === 'Accepted'),
    ).length;
    const figure = new Intl.NumberFormat('en-GB').format(count);
    await page.waitForFunction(
      (text) => document.querySelector('main [role=status]')?.textContent?.startsWith(text),
      `${figure} of`,
    );
    expect(await page.locator('main select[name=state]').inputValue()).toBe(state);
    // Whoever follows such a link finds values, and not only the groups that hold them.
    if (count > 0) await rows(page).first().waitFor();
  },
);

test.each(['incidents.recordWithin', 'roles.incident-manager.title', 'name'])(
  'a link to a value opens what it stands in: %s',
  async (path) => {
    const page = await demo.open(`registers/decisions/#${path}`);
    const row = page.locator(`[id="${path}"]`);
    await row.waitFor({ state: 'visible' });
    expect(await row.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  },
);

test('a link to a section or a step opens it', async () => {
  const page = await smallest.open('registers/decisions/#values-incidents');
  await rows(page).first().waitFor();
  await page.locator('starlight-toc a', { hasText: 'Money' }).click();
  await page.locator('[id="values-asked-money"]').waitFor({ state: 'visible' });
});

test('a question stands with what it is about, what waits for it and lines to copy', async () => {
  const page = await smallest.open('registers/decisions/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const [first] = await page.locator('.asked:visible').all();
  expect(await first?.locator('h4').textContent()).toMatch(/^Which edition/);
  expect(await first?.locator('.facts').textContent()).toMatch(
    /Open.*law and audit.*documents? waits? for it.*edition/s,
  );
  await first?.locator('summary').press('Enter');
  await first?.getByRole('button', { name: 'Copy' }).press('Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('edition: "2018"');
  await page.locator('main select[name=state]').selectOption('Decided');
  expect(await page.locator('.asked:visible').count()).toBe(0);
});

test('without JavaScript the questions are there, and a section leads to the file of values', async () => {
  const page = await smallest.open('registers/decisions/', { javaScriptEnabled: false });
  expect(await page.locator('.asked:visible').count()).toBeGreaterThan(2);
  await section(page, 'incidents').locator('summary').click();
  const link = section(page, 'incidents').getByRole('link');
  expect(await link.getAttribute('href')).toBe('/data/decisions.csv');
});

test.each([
  [390, 'light'],
  [1366, 'dark'],
] as const)('no barrier in opened groups, %i wide, %s', async (width, colorScheme) => {
  const page = await smallest.open('registers/decisions/?q=incident', {
    viewport: { width, height: 844 },
    colorScheme,
  });
  await section(page, 'incidents').waitFor();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(
      '[data-section="incidents"], .asked details',
    ))
      fold.open = true;
  });
  await rows(page).first().waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
