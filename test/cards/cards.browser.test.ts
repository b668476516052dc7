import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, axeIn } from '../harness/browser/axe.ts';
import { watch } from '../harness/browser/browser.ts';
import { newPage, type OpenOptions, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const hostile = openSite('hostile');
const deep = openSite('smallest', '/sub/manual/');

const inDocument = (options: OpenOptions = {}) =>
  demo.open('documents/incident-procedure/', { waitUntil: 'networkidle', ...options });

/** The same, with a clock that a test can put forward: cards wait for a pointer that rests. */
async function withClock(options: OpenOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.clock.install();
  await page.goto(`${demo.url}documents/incident-procedure/`, { waitUntil: 'networkidle' });
  return page;
}

/** Longer than a card takes to come or to go. */
const aWhile = 1_000;

const card = (page: Page) => page.locator('#reference-card');
/** What a card says, a space between its parts. */
const words = async (page: Page) => (await card(page).locator('p, dt, dd').allTextContents()).join(' ');
const link = (page: Page, path: string) => page.locator(`.document-body a[href="/${path}"]`).first();

/** Puts the keyboard on a link as a reader does: the browser counts only keys as such. */
async function tabTo(page: Page, path: string): Promise<void> {
  await link(page, path).evaluate((element) => {
    const before = [...document.querySelectorAll<HTMLElement>('a[href], [tabindex="0"]')];
    before[before.indexOf(element as HTMLElement) - 1]?.focus();
  });
  await page.keyboard.press('Tab');
}

test('a pointer that rests on a role is told its purpose, who holds it, who stands in and which number is called', async () => {
  const page = await inDocument();
  await link(page, 'roles/incident-manager/').hover();
  await card(page).waitFor({ state: 'visible' });
  const said = await words(page);
  expect(said).toMatch(/^Role\s+Incident manager\s/);
  expect(said).toMatch(/Holder\s+Bethan Underhay\s+Deputy\s+\S+/);
  expect(await card(page).locator('a').getAttribute('href')).toMatch(/^tel:\+\d+$/);
});

test.each([
  ['clauses/8.2/', /^Clause\s+8\.2 Problem management\s+Coverage\s+\d+ of \d+ in force/],
  ['documents/change-procedure/', /^Procedure\s+\S+9\.2 Change .*\s+Status\s+In force since [^\n]*\s+Owner/],
  [
    'records/incident-record/',
    /^Record\s+Incident record\s+Owner\s+Incident manager[\s\S]+Kept in\s+\S[\s\S]+Kept for\s+\d/,
  ],
])('the card of %s says what it is', async (path, expected) => {
  const page = await inDocument();
  await link(page, path).hover();
  await card(page).waitFor({ state: 'visible' });
  expect(await words(page)).toMatch(expected);
});

test('the card of a link that goes over lines covers none of them', async () => {
  const page = await inDocument();
  const wrapped = link(page, 'roles/incident-manager/');
  await wrapped.evaluate((element) => {
    // The policy of the page refuses a style that comes as text.
    if (element.parentElement)
      Object.assign(element.parentElement.style, { width: '5rem', padding: '0', display: 'block' });
  });
  const lines = await wrapped.evaluate((element) => element.getClientRects().length);
  expect(lines).toBeGreaterThan(1);
  // Its first line need not begin where the box around all of them does.
  const position = await wrapped.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const [line = box] = element.getClientRects();
    return { x: line.left - box.left + 3, y: line.top - box.top + 3 };
  });
  await wrapped.hover({ position });
  await card(page).waitFor({ state: 'visible' });
  const [over, under] = [await wrapped.boundingBox(), await card(page).boundingBox()];
  if (!over || !under) throw new Error('Both have a place.');
  expect(under.y >= over.y + over.height || under.y + under.height <= over.y).toBe(true);
});

test('a word of the glossary is told what it means here, and where that is written', async () => {
  const page = await inDocument();
  const term = page.locator('.document-body a.term[href$="#term-target"]');
  await term.hover();
  await card(page).waitFor({ state: 'visible' });
  expect(await words(page)).toMatch(/^Term\s+Target\s+\S.{15,}\s+Defined in\s+\S+ Glossary$/);
  expect(await term.getAttribute('aria-describedby')).toBe('reference-card');
});

test('a keyboard that rests on a link gets the card, and it describes the link until the keyboard leaves', async () => {
  const page = await inDocument();
  await tabTo(page, 'clauses/8.2/');
  await card(page).waitFor({ state: 'visible' });
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('aria-describedby')).toBe('reference-card');
  await page.keyboard.press('Tab');
  await page.waitForFunction(
    () => document.querySelectorAll('a[href="/clauses/8.2/"][aria-describedby]').length === 0,
  );
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await card(page).waitFor({ state: 'hidden' });
  expect(await page.locator('[aria-describedby="reference-card"]').count()).toBe(0);
});

test('Escape puts the card away, the keyboard stays where it is, and it does not come back by itself', async () => {
  const page = await withClock();
  await tabTo(page, 'clauses/8.2/');
  await card(page).waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
  expect(await page.locator(':focus').getAttribute('href')).toBe('/clauses/8.2/');
  await page.clock.runFor(aWhile);
  expect(await card(page).isVisible()).toBe(false);
});

test('the pointer can enter the card, and the card goes when the pointer leaves both', async () => {
  const page = await withClock();
  await link(page, 'roles/incident-manager/').hover();
  await card(page).waitFor({ state: 'visible' });
  await card(page).hover();
  await page.clock.runFor(aWhile);
  expect(await card(page).isVisible()).toBe(true);
  await page.mouse.move(2, 450);
  await card(page).waitFor({ state: 'hidden' });
});

test('a card moves nothing on the page and stays inside the window', async () => {
  const page = await inDocument({ viewport: { width: 320, height: 640 } });
  const target = link(page, 'roles/incident-manager/');
  await target.scrollIntoViewIfNeeded();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = [await target.boundingBox(), await height()];
  await target.hover();
  await card(page).waitFor({ state: 'visible' });
  expect([await target.boundingBox(), await height()]).toEqual(before);
  const box = await card(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** The files of cards that a page asks for from now on. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // Pages are fetched ahead while a pointer is on a link; that is not the card's doing.
    if (pathname.startsWith('/data/') || pathname === '/roles/') asked.push(pathname);
  });
  return asked;
}

test('the cards are asked for when the first is wanted, once for each kind of page', async () => {
  const page = await withClock();
  const asked = askedFor(page);
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(() => scrollY > 0);
  await page.clock.runFor(aWhile);
  expect(asked).toEqual([]);
  for (const [path, title] of [
    ['roles/incident-manager/', 'Incident manager'],
    ['roles/service-desk/', 'Service desk'],
  ] as const) {
    await link(page, path).hover();
    await expect.poll(() => card(page).locator('.card-title').allTextContents()).toEqual([title]);
    expect(await card(page).isVisible()).toBe(true);
  }
  // Who stands in and which number is called are on pages alone. On its way the pointer may rest on a word of the glossary.
  expect(asked.filter((path) => path.includes('roles'))).toEqual(['/roles/']);
});

const touch = { hasTouch: true, viewport: { width: 390, height: 800 } };
const sheet = (page: Page) => page.locator('#reference-sheet');

test('a finger that taps a role gets its card as a sheet, with the number to call and the way to the page', async () => {
  const page = await inDocument(touch);
  const role = link(page, 'roles/incident-manager/');
  await role.tap();
  await sheet(page).waitFor({ state: 'visible' });
  expect(new URL(page.url()).pathname).toBe('/documents/incident-procedure/');
  expect(await sheet(page).getAttribute('aria-label')).toBe('Role: Incident manager');
  expect(await sheet(page).locator('dd a').getAttribute('href')).toMatch(/^tel:\+\d+$/);
  const box = await sheet(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(800, 0);
  for (const target of await sheet(page).locator('a, button').all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(40);
  expect(await axe(page)).toEqual([]);
  await sheet(page).getByRole('link', { name: 'Open the page' }).tap();
  await page.waitForURL('**/roles/incident-manager/');
});

test.each([
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['its button', (page: Page) => sheet(page).getByRole('button', { name: 'Close' }).tap()],
  ['a tap beside it', (page: Page) => page.touchscreen.tap(200, 20)],
])('%s puts the sheet away, and the keyboard is where it was', async (_, close) => {
  const page = await inDocument(touch);
  await link(page, 'roles/incident-manager/').tap();
  await sheet(page).waitFor({ state: 'visible' });
  // While it is there the keyboard stays in it.
  for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(
    /^(DIALOG|BODY)$/,
  );
  await close(page);
  await sheet(page).waitFor({ state: 'hidden' });
  expect(await page.locator(':focus').getAttribute('href')).toBe('/roles/incident-manager/');
});

test('a finger that taps a document follows the link', async () => {
  const page = await inDocument(touch);
  await link(page, 'documents/change-procedure/').tap();
  await page.waitForURL('**/documents/change-procedure/');
});

test('where the cards do not come a tap goes where the link leads', async () => {
  const page = await inDocument(touch);
  await page.route('**/roles/', (route) => route.abort());
  await link(page, 'roles/incident-manager/').tap();
  await page.waitForURL('**/roles/incident-manager/');
});

test('without JavaScript there is no card', async () => {
  const page = await inDocument({ javaScriptEnabled: false });
  await link(page, 'roles/incident-manager/').hover();
  // Only a script could make one later.
  expect(await card(page).count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing to complain about in a card in %s',
  async (colorScheme) => {
    const page = await inDocument({ colorScheme });
    await link(page, 'roles/incident-manager/').hover();
    await card(page).waitFor({ state: 'visible' });
    expect(await axeIn(page, colorScheme)).toEqual([]);
  },
);

test('hostile values in a card are the text they are', async () => {
  const page = await newPage();
  const trouble = watch(page, hostile.origin);
  await page.goto(`${hostile.url}roles/`, { waitUntil: 'networkidle' });
  await page.locator('main tbody a', { hasText: '<' }).first().hover();
  await card(page).waitFor({ state: 'visible' });
  expect(await card(page).locator('script, img, b').count()).toBe(0);
  expect(await card(page).locator('a:not([href^="tel:"], [href^="mailto:"])').count()).toBe(0);
  expect(await words(page)).toContain('<');
  const box = await card(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
});

test('under a base path the cards are found', async () => {
  const page = await deep.open('documents/incident-procedure/', { waitUntil: 'networkidle' });
  await page.locator('.document-body a[href="/sub/manual/clauses/8.2/"]').first().hover();
  await card(page).waitFor({ state: 'visible' });
  expect(await words(page)).toContain('8.2 Problem management');
});
