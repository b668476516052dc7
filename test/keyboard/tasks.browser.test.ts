import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Keyboard, keyboardOf } from '../harness/browser/keyboard.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const smallest = openSite('smallest');
const desk = { viewport: { width: 1366, height: 768 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Nothing that had the focus was out of sight, and the way was no longer than somebody would go. */
function expectWalked({ unseen, strokes }: Keyboard, most: number): void {
  expect(unseen).toEqual([]);
  expect(strokes).toBeLessThanOrEqual(most);
}

const isInWindow = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= 0 && top < innerHeight * 0.75;
    });

/** Waits until the search answers what stands in its box. */
const answered = (page: Page, question: string) =>
  page.waitForFunction(
    (typed) => document.querySelector<HTMLElement>('manual-search')?.dataset['answered'] === typed,
    question,
  );

test('from the front page to the first step of the major incident procedure', async () => {
  const page = await demo.open('', desk);
  const keys = keyboardOf(page);
  await page.locator('manual-search:defined').waitFor({ state: 'attached' });
  await keys.press('/');
  await keys.type('major incident procedure');
  await answered(page, 'major incident procedure');
  await keys.press('Enter');
  await page.waitForURL(/documents\/major-incident-procedure\/$/);
  await keys.skip();
  await keys.to(page.locator('.to-steps summary'), { most: 8 });
  await keys.press('Enter');
  await keys.to(page.locator('.to-steps a').first(), { most: 1 });
  await keys.press('Enter');
  await expect.poll(() => isInWindow(page, '.document-body .step')).toBe(true);
  // The keyboard went along: the next stop is in the steps.
  await keys.press('Tab');
  expect(await page.locator('.step :focus').count()).toBe(1);
  expectWalked(keys, 36);
});

test('from the front page to the number that is called at night', async () => {
  const page = await demo.open('', desk);
  const keys = keyboardOf(page);
  await keys.skip();
  await keys.to(
    page
      .getByRole('main')
      .getByRole('link', { name: /on call/i })
      .first(),
    { most: 10 },
  );
  await keys.press('Enter');
  await page.waitForURL('**/on-call/');
  await keys.skip();
  await keys.press('Tab');
  expect(await page.locator(':focus').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
  expectWalked(keys, 16);
});

test('a register is narrowed, its entry is opened, and going back finds it narrowed', async () => {
  const page = await demo.open('registers/documents/', desk);
  const keys = keyboardOf(page);
  await keys.skip();
  await keys.to(page.getByLabel('Find in this register'), { most: 5 });
  await keys.type('release policy');
  const entry = page.locator('tbody').getByRole('link', { name: 'Release policy' });
  await keys.to(entry, { most: 30 });
  await keys.press('Enter');
  await page.waitForURL('**/documents/release-policy/');
  // The keys for this are the browser's own, and differ from one to the other.
  await page.goBack();
  expect(new URL(page.url()).search).toBe('?q=release+policy');
  await page.getByText(/^1 of /).waitFor();
  expectWalked(keys, 50);
});

test('who does what is narrowed to a role, and walked with every stop in sight', async () => {
  const page = await demo.open('registers/raci/', desk);
  const keys = keyboardOf(page);
  await keys.skip();
  await keys.to(page.locator('main select[name=role]'), { most: 50 });
  await keys.type('Incident m');
  await expect.poll(() => page.locator('main select[name=role]').inputValue()).toBe('Incident manager');
  await keys.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  expect(await page.locator('.raci-table :focus').count()).toBe(1);
  await keys.to(page.getByRole('button', { name: 'Show all' }), { key: 'Shift+Tab', most: 12 });
  await keys.press('Enter');
  // The button went; the keyboard is where another role can be asked for.
  expect(await keys.isAt(page.getByLabel('Find in this register'))).toBe(true);
  expectWalked(keys, 100);
});

test('a file of a register is fetched, and Escape closes the list of files', async () => {
  const page = await demo.open('registers/records/', desk);
  const keys = keyboardOf(page);
  await keys.skip();
  const button = page.locator('main summary', { hasText: 'Download' });
  await keys.to(button, { most: 3 });
  await keys.press('Enter');
  await keys.to(page.getByRole('link', { name: /CSV/ }), { most: 2 });
  const file = page.waitForEvent('download');
  await keys.press('Enter');
  expect((await file).suggestedFilename()).toBe('records.csv');
  await keys.press('Escape');
  expect(await keys.isAt(button)).toBe(true);
  expect(await page.locator('main .downloads').getAttribute('open')).toBeNull();
  // And on, past what was closed.
  await keys.press('Tab');
  expect(await page.locator('.downloads :focus').count()).toBe(0);
  expectWalked(keys, 12);
});

test('the control line of a document opens, is read and closes', async () => {
  const page = await demo.open('documents/incident-procedure/', desk);
  const keys = keyboardOf(page);
  await keys.skip();
  const line = page.locator('.control > summary');
  await keys.to(line, { most: 5 });
  await keys.press('Enter');
  const facts = page.locator('.control-facts');
  expect(await facts.isVisible()).toBe(true);
  await keys.press('Tab');
  expect(await facts.locator(':focus').count()).toBe(1);
  await keys.press('Shift+Tab', 'Space');
  expect(await facts.isVisible()).toBe(false);
  expect(await keys.isAt(line)).toBe(true);
  expectWalked(keys, 12);
});

test('a card comes to a keyboard that rests, covers no stop, and goes with Escape', async () => {
  const page = await demo.open('documents/incident-procedure/', { ...desk, waitUntil: 'networkidle' });
  const keys = keyboardOf(page);
  await keys.skip();
  await keys.to(page.locator('.document-body a[href^="/roles/"]').first());
  const card = page.locator('#reference-card');
  await card.waitFor({ state: 'visible' });
  const link = page.locator(':focus');
  expect(await link.getAttribute('aria-describedby')).toBe('reference-card');
  await keys.press('Escape');
  await card.waitFor({ state: 'hidden' });
  expect(await keys.isAt(page.locator('.document-body a[href^="/roles/"]').first())).toBe(true);
  // Where it came, the next stop is not under it.
  let seen = 0;
  for (let stop = 0; seen < 2 && stop < 20; stop++) {
    await keys.press('Tab');
    if (!(await link.evaluate((stop) => stop.matches('.document-body a[href^="/roles/"]')))) continue;
    await expect
      .poll(() => link.getAttribute('aria-describedby'), { timeout: 10_000 })
      .toBe('reference-card');
    await card.waitFor({ state: 'visible' });
    seen++;
  }
  expect(seen).toBe(2);
  expectWalked(keys, 40);
});

test('somebody finds their role and what it has to do this month', async () => {
  const page = await demo.open('', desk);
  const keys = keyboardOf(page);
  await keys.skip();
  await keys.to(page.getByRole('main').getByRole('link', { name: 'Find my role' }), { most: 20 });
  await keys.press('Enter');
  await page.waitForURL('**/roles/');
  await keys.skip();
  await keys.to(page.getByRole('main').getByRole('link', { name: 'Service level manager' }).first());
  await keys.press('Enter');
  await page.waitForURL('**/roles/service-level-manager/');
  await keys.skip();
  await keys.to(page.locator('xpath=//h2[@id="this-month"]/following::a[1]'), { most: 12 });
  expectWalked(keys, 70);
});

test('a question of the decisions is opened and its lines are copied', async () => {
  const page = await smallest.open('registers/decisions/', desk);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const keys = keyboardOf(page);
  await keys.skip();
  await keys.to(page.locator('[data-step] > summary').first(), { most: 12 });
  const copy = page.getByRole('button', { name: /^Copy / });
  for (let n = 0; (await page.locator('.asked summary:visible').count()) === 0 && n < 10; n++)
    await keys.press('Enter', 'Tab');
  await keys.to(page.locator('.asked summary'), { most: 6 });
  await keys.press('Enter');
  await keys.to(copy, { most: 3 });
  await keys.press('Enter');
  await page.getByRole('button', { name: /^Copied / }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\w:/);
  await keys.press('Tab');
  expect(await keys.isAt(copy)).toBe(false);
  expectWalked(keys, 40);
});

test('an address that leads nowhere leads on by its search, and the search gives the focus back', async () => {
  const page = await demo.open('documents/major-incidnt-procedure/', { ...desk, waitUntil: 'networkidle' });
  const keys = keyboardOf(page);
  await keys.skip();
  const box = page.getByLabel('Search for');
  await keys.to(box, { most: 3 });
  await keys.press('Enter');
  await page.locator('.search-link').first().waitFor();
  await keys.press('ArrowDown');
  expect(await page.locator('.search-result :focus').count()).toBe(1);
  await keys.press('Escape');
  expect(await keys.isAt(box)).toBe(true);
  await keys.to(page.locator('.nearest a').first(), { most: 3 });
  await keys.press('Enter');
  await page.waitForURL('**/documents/major-incident-procedure/');
  expectWalked(keys, 14);
});

test('on a phone the menu opens, is walked, closes, and nothing under it takes the focus', async () => {
  const page = await demo.open('clauses/8.1/', phone);
  const keys = keyboardOf(page);
  const button = page.getByRole('button', { name: 'Menu' });
  await keys.to(button, { most: 6 });
  await keys.press('Enter');
  await page.locator('nav.sidebar').getByRole('link').first().waitFor();
  const inMain = page.locator('main :focus, aside :focus, .main-frame :focus');
  for (let n = 0; n < 45; n++) {
    await keys.press('Tab');
    expect(await inMain.count()).toBe(0);
  }
  await keys.press('Escape');
  expect(await keys.isAt(button)).toBe(true);
  expect(await page.locator('nav.sidebar').getByRole('link').first().isVisible()).toBe(false);
  await keys.press('Tab');
  expect(await page.locator('nav.sidebar a:focus').count()).toBe(0);
  expectWalked(keys, 60);
});

test('on a phone the list of headings closes when the focus leaves it', async () => {
  const page = await demo.open('documents/incident-procedure/', phone);
  const keys = keyboardOf(page);
  await keys.skip();
  const list = page.locator('mobile-starlight-toc details');
  await keys.to(list.locator('summary'), { key: 'Shift+Tab', most: 3 });
  await keys.press('Enter');
  expect(await list.getAttribute('open')).not.toBeNull();
  await keys.press('Escape');
  expect(await keys.isAt(list.locator('summary'))).toBe(true);
  expect(await list.getAttribute('open')).toBeNull();
  await keys.press('Enter');
  await keys.to(page.locator('.control > summary'));
  expect(await list.getAttribute('open')).toBeNull();
  expectWalked(keys, 50);
});

test('the theme is chosen by keyboard, and the choice stays where the keyboard is', async () => {
  const page = await newPage({ ...desk, colorScheme: 'light' });
  await page.goto(demo.url);
  const keys = keyboardOf(page);
  const choice = page.getByLabel('Select theme').locator('visible=true');
  await keys.to(choice, { most: 8 });
  // Arrows, and no letter: not every browser goes to the choice that a letter begins.
  await keys.press('ArrowUp', 'ArrowUp');
  await page.locator('html[data-theme=dark]').waitFor();
  expect(await keys.isAt(choice)).toBe(true);
  await keys.press('Tab');
  expectWalked(keys, 10);
});

test('a short page is walked to its end and back: nothing traps the keyboard', async () => {
  const page = await demo.open('404.html', desk);
  const walk = async (key: string, most: number) => {
    const stops: string[] = [];
    for (let n = 0; n < most; n++) {
      await page.keyboard.press(key);
      const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '');
      if (at.startsWith('<body')) return stops;
      stops.push(at);
    }
    return stops;
  };
  const forwards = await walk('Tab', 80);
  expect(forwards.length).toBeGreaterThan(20);
  // It came out at the end of the page.
  expect(forwards.length).toBeLessThan(80);
  expect((await walk('Shift+Tab', forwards.length)).reverse()).toEqual(forwards);
});
