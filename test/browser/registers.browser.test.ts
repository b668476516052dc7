import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { axe } from '../harness/browser/axe.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');

let data: ManualData;
let points: ManualData['clauses'][number]['requirements'];
let documents: number;

beforeAll(() => {
  data = JSON.parse(readFileSync(join(demo.manual.dist, 'data/manual.json'), 'utf8'));
  points = data.clauses.flatMap(({ requirements }) => requirements);
  documents = data.documents.length;
});

/** The points of all clauses of a section. */
const inSection = (section: string) =>
  data.clauses
    .filter(({ number }) => number.split('.')[0] === section)
    .flatMap(({ requirements }) => requirements);

const firstTable = (page: Page) => page.locator('table[data-register]').first();

const column = (page: Page, index: number, table = firstTable(page)) =>
  table
    .locator('tbody > tr:not([hidden], [data-heading])')
    .evaluateAll(
      (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.textContent?.trim()),
      index,
    );

const status = (page: Page) => page.getByRole('status').textContent();

test('a heading sorts by keyboard: upwards, downwards and back, and says so', async () => {
  const page = await demo.open('registers/documents/');
  const listed = await column(page, 0);
  const button = firstTable(page).getByRole('button', { name: 'Sort by Title' });
  const heading = firstTable(page).locator('th', {
    has: page.getByRole('button', { name: 'Sort by Title' }),
  });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  const upwards = await column(page, 0);
  const collator = new Intl.Collator('en', { numeric: true });
  expect(upwards).toEqual([...listed].sort((a, b) => collator.compare(a ?? '', b ?? '')));
  expect(upwards).not.toEqual(listed);
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  expect(await column(page, 0)).toEqual([...upwards].reverse());
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBeNull();
  expect(await column(page, 0)).toEqual(listed);
});

test('what lists several numbers sorts by the first of them, and two that touch are no number to find', async () => {
  const page = await demo.open('registers/records/');
  await page.getByRole('button', { name: 'Sort by Clauses' }).click();
  const rows = await page
    .locator('table[data-register] tbody > tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('[data-label="Clauses"] a')].map((link) => link.textContent ?? ''),
      ),
    );
  const collator = new Intl.Collator('en', { numeric: true });
  const lists = rows.map((numbers) => numbers.join(' '));
  expect(lists.some((list) => list.includes(' '))).toBe(true);
  expect(lists).toEqual([...lists].sort(collator.compare));
  await page.getByLabel('Find in this register').fill('34.1');
  expect(await status(page)).toBe(`0 of ${data.records.length} records`);
});

test('lengths of time sort by their length, not by their words', async () => {
  const page = await demo.open('registers/reviews/');
  const duties = page
    .locator('details', { has: page.getByRole('heading', { name: /^Duty/ }) })
    .locator('table');
  await duties.getByRole('button', { name: 'Sort by How often' }).click();
  const order = [...new Set(await column(page, 2, duties))];
  expect(order).toContain('every month');
  expect(order.indexOf('every month')).toBeLessThan(order.indexOf('every 3 months'));
  expect(order.indexOf('every 6 months')).toBeLessThan(order.indexOf('every year'));
});

test('words and choices narrow a register, are counted and stay in the address', async () => {
  const page = await demo.open('registers/documents/');
  expect(await status(page)).toBe(`${documents} of ${documents} documents`);
  await page.locator('main select[name=type]').selectOption('Policy');
  expect(await page.locator('.register-section:visible h2').allTextContents()).toEqual([
    expect.stringMatching(/^Policy/),
  ]);
  await page.getByLabel('Find in this register').fill('RELEASE');
  expect(await status(page)).toBe(`1 of ${documents} documents`);
  const only = [expect.stringMatching(/^Release policy/)];
  expect(await column(page, 0)).toEqual(only);
  await page.reload();
  expect(await column(page, 0)).toEqual(only);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await status(page)).toBe(`${documents} of ${documents} documents`);
  expect(new URL(page.url()).search).toBe('');
});

test('coverage can be narrowed by section, state and kind, across its sections', async () => {
  const page = await demo.open('registers/coverage/');
  const sections = () => page.locator('details[data-group] h2:visible').allTextContents();
  const totals = await page.locator('tfoot td').allTextContents();
  expect(totals.slice(0, 5)).toEqual([
    `${points.length}`,
    ...states.map((state) => `${inState(state).length}`),
  ]);
  const every = data.clauses.filter(({ parent, number }) => parent === null && inSection(number).length > 0);
  expect(await sections()).toEqual(every.map(({ number, title }) => `${number} ${title}`));
  await page.locator('main select[name=section]').selectOption('8 Resolution processes');
  expect(await sections()).toEqual(['8 Resolution processes']);
  expect(await status(page)).toBe(`${inSection('8').length} of ${points.length} points`);
  await page.locator('main select[name=state]').selectOption('Gap');
  const gaps = inSection('8').filter((point) => point.status === 'gap');
  expect(await status(page)).toBe(`${gaps.length} of ${points.length} points`);
  expect(await page.getByText('Nothing here matches.').isVisible()).toBe(gaps.length === 0);
  await page.locator('main select[name=state]').selectOption('');
  await page.getByLabel('Find in this register').fill('8.2 problem');
  expect(await page.locator('tr[data-heading]:visible').count()).toBe(1);
  expect(await page.locator('tfoot td').allTextContents()).toEqual(totals);
});

const states = ['in-force', 'drafted', 'content-missing', 'gap'] as const;
const inState = (state: string) => points.filter(({ scored, status: of }) => scored && of === state);

test('coverage shows how many points are in force, drafted, without content and gaps, each with those points', async () => {
  const page = await demo.open('registers/coverage/');
  const figures = await page.locator('.truth dd').allTextContents();
  expect(figures).toEqual(states.map((state) => `${inState(state).length}`));
  const approved = new Set(data.documents.filter(({ status }) => status === 'in-force').map(({ id }) => id));
  const settled = inState('in-force').filter((point) =>
    point.answeredBy.every(({ document }) => approved.has(document)),
  );
  const sentence = page.getByText(`${settled.length} are answered by texts in force alone`);
  expect(await sentence.count()).toBe(settled.length < inState('in-force').length ? 1 : 0);
  for (const link of await page.locator('.truth dt a').all()) {
    const word = await link.textContent();
    await page.goto(new URL((await link.getAttribute('href')) ?? '', demo.url).href);
    const state = states[['In force', 'Drafted', 'Content missing', 'Gap'].indexOf(word ?? '')] ?? '';
    expect(await status(page), state).toBe(`${inState(state).length} of ${points.length} points`);
    await page.goBack();
  }
});

test('coverage folds the documents of one template behind the first, and paper shows them all', async () => {
  const page = await demo.open('registers/coverage/');
  const point = points.find(({ id }) => id === '6.1-3');
  const answering = new Set(point?.answeredBy.map(({ document }) => document));
  // A document made for an item is called after its template, a dot and the item; of another state it is told apart.
  const states = new Map(data.documents.map(({ id, status }) => [id, status]));
  const templates = new Set([...answering].map((id) => `${id.split('.')[0]} ${states.get(id)}`));
  const folded = answering.size - templates.size;
  expect(folded).toBeGreaterThan(1);
  const answers = page
    .locator('tr', { has: page.getByRole('link', { name: '6.1-3', exact: true }) })
    .locator('td')
    .nth(3);
  expect(await answers.locator('a').count()).toBe(answering.size);
  expect(await answers.locator('a:visible').count()).toBe(templates.size);
  expect(await answers.locator('summary').textContent()).toBe(`${folded} more of the same template`);
  await page.emulateMedia({ media: 'print' });
  expect(await answers.locator('a:visible').count()).toBe(answering.size);
});

test('the files of a register stand behind one button', async () => {
  const page = await demo.open('registers/reviews/');
  const links = page.locator('main .downloads a');
  expect(await links.first().isVisible()).toBe(false);
  await page.locator('main summary', { hasText: 'Download' }).press('Enter');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/data/reviews.csv',
    '/data/reviews.ics',
    '/data/registers.xlsx',
    '/data/manual.json',
    '/data/manual.schema.json',
  ]);
  expect(await links.last().isVisible()).toBe(true);
});

test('totals stand open, and folded where the address asks for some of the points', async () => {
  const totals = (page: Page) => page.locator('.coverage-totals').isVisible();
  expect(await totals(await demo.open('registers/coverage/'))).toBe(true);
  expect(await totals(await demo.open('registers/coverage/?state=Drafted'))).toBe(false);
  const still = await demo.open('registers/coverage/?state=Drafted', { javaScriptEnabled: false });
  expect(await totals(still)).toBe(true);
});

test('what is due on one day is found by that day in quotation marks, and by no other', async () => {
  const page = await demo.open('registers/documents/');
  const many = page.locator('.next-reviews a[href*="?q="]');
  const said = await many.textContent();
  await many.click();
  await page.waitForURL(/\?q=/);
  expect(said).toContain(String((await status(page))?.split(' ')[0]));
});

test('without JavaScript everything is there and no control is', async () => {
  const page = await demo.open('registers/coverage/?state=Gap', { javaScriptEnabled: false });
  expect(await page.locator('.register-tools').isVisible()).toBe(false);
  expect(await page.locator('.sort-button').count()).toBe(0);
  expect(await page.locator('tbody > tr:visible th.number').count()).toBe(points.length);
});

test('dates are judged by the day of the reader', async () => {
  const marks = async (day: string) => {
    const page = await newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto(`${demo.url}registers/suppliers/`);
    const row = page.locator('tr', { hasText: 'Wrenline Carriers' });
    return row.locator('[data-due] .state').allTextContents();
  };
  expect(await marks('2028-01-01')).toEqual([]);
  expect(await marks('2029-06-15')).toEqual(['Ends soon']);
  expect(await marks('2029-07-01')).toEqual(['Ended']);
});

test('on paper the filter stands above what is shown, and no column is cut', async () => {
  const page = await demo.open('registers/documents/?type=Policy', {
    // A sheet of A4 on its side, without its margins.
    viewport: { width: 1000, height: 600 },
  });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.register-tools').isVisible()).toBe(false);
  expect(
    await page.getByText(new RegExp(`^Shown: \\d+ of ${documents} documents\\. Type: Policy$`)).isVisible(),
  ).toBe(true);
  for (const path of [
    'documents/',
    'records/',
    'roles/',
    'raci/',
    'reviews/',
    'coverage/',
    'services/',
    'suppliers/',
  ]) {
    await page.goto(`${demo.url}registers/${path}`);
    const cut = await page
      .locator('table')
      .evaluateAll(
        (tables) => tables.filter((table) => table.getBoundingClientRect().right > innerWidth + 1).length,
      );
    expect([path, cut]).toEqual([path, 0]);
    // Who does what is a list on paper: its steps name their roles.
    if (path === 'raci/') continue;
    expect(
      await page
        .locator('thead')
        .first()
        .evaluate((head) => getComputedStyle(head).display),
    ).toBe('table-header-group');
  }
});

test.each([
  ['raci/?type=Process', 'light'],
  ['reviews/?type=Activity', 'dark'],
  ['evidence/?section=8+Resolution+processes', 'light'],
  ['services/', 'dark'],
  ['suppliers/', 'light'],
  ['coverage/?q=8.1', 'dark'],
  ['roles/', 'light'],
] as const)('no barrier and nothing wider than a small screen in %s, %s', async (path, colorScheme) => {
  const page = await demo.open(`registers/${path}`, { viewport: { width: 320, height: 800 }, colorScheme });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axe(page)).toEqual([]);
});

test('what stands under another fact can be chosen by, and so can that one', async () => {
  const page = await demo.open('registers/documents/?approver=Service+level+manager');
  const approved = data.documents.filter(({ approver }) => approver === 'service-level-manager').length;
  expect(approved).toBeGreaterThan(0);
  expect(await status(page)).toBe(`${approved} of ${documents} documents`);
  await page.goto(`${demo.url}registers/documents/?owner=Service+level+manager`);
  const owned = data.documents.filter(({ owner }) => owner === 'service-level-manager').length;
  expect(await status(page)).toBe(`${owned} of ${documents} documents`);
});

test('on a phone the first entry stands on the first screen, and the choices unfold where they are asked for', async () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const page = await demo.open('registers/documents/', phone);
  const more = page.getByRole('button', { name: 'Filter and order' });
  const status = page.getByRole('combobox', { name: 'Status' });
  const entry = page.locator('.register-section').first();
  expect(await more.getAttribute('aria-expanded')).toBe('false');
  expect(await status.isVisible()).toBe(false);
  expect(((await entry.boundingBox())?.y ?? Number.NaN) + 60).toBeLessThan(844);
  await more.press('Enter');
  expect(await more.getAttribute('aria-expanded')).toBe('true');
  await status.selectOption({ index: 1 });
  const address = page.url();
  const again = await newPage(phone);
  await again.goto(address);
  expect(await again.getByRole('combobox', { name: 'Status' }).isVisible()).toBe(true);
  const desk = await demo.open('registers/documents/');
  expect(await desk.getByRole('button', { name: 'Filter and order' }).count()).toBe(0);
  expect(await desk.getByRole('combobox', { name: 'Status' }).isVisible()).toBe(true);
});
