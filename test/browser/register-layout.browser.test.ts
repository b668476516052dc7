import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { linesOf, onEachPage } from '../harness/browser/each-page.ts';
import { newPage, openSite } from '../harness/browser/open-site.ts';

const demo = openSite('demo');
const smallest = openSite('smallest');
const phone = { viewport: { width: 390, height: 844 } };

const documentsOf = ({ manual }: typeof demo): ManualData['documents'] =>
  JSON.parse(readFileSync(join(manual.dist, 'data/manual.json'), 'utf8')).documents;

/** Words of the headings that can be seen at the top of the text, whether of a table or of the copy of its head. */
const headsInSight = (page: Page) =>
  page.locator('main thead th').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const { top, bottom, left, width } = head.getBoundingClientRect();
      const over = document.elementFromPoint(left + Math.min(8, width / 2), (top + bottom) / 2);
      return over && head.contains(over) && top < 200 ? [head.textContent ?? ''] : [];
    }),
  );

test.each([
  ['documents', 1366, 'Title'],
  ['reviews', 1366, 'What is reviewed or done'],
  ['documents', 800, 'Title'],
  ['coverage', 1366, 'Point'],
  ['coverage', 1920, 'Point'],
  ['raci', 1366, 'Step'],
] as const)('the head of the register of %s stays in sight, %i wide', async (name, width, first) => {
  const page = await demo.open(`registers/${name}/`, { viewport: { width, height: 768 } });
  await page.locator('.table-frame:is(.fits, .scrolls)').first().waitFor();
  await page.evaluate(() => {
    const rows =
      document.querySelectorAll('table[data-register]')[1] ?? document.querySelector('table[data-register]');
    const all = [...(rows?.querySelectorAll('tbody > tr') ?? [])];
    all[Math.min(30, all.length - 3)]?.scrollIntoView({ block: 'end', behavior: 'instant' });
  });
  await expect.poll(() => headsInSight(page), { timeout: 10_000 }).toContain(first);
});

test('a table that is wider than its frame keeps its first column, and what takes the focus is in sight', async () => {
  const page = await demo.open('registers/documents/', { viewport: { width: 900, height: 768 } });
  const frame = page.locator('.table-frame.scrolls.holds-first:has(tbody > tr:nth-child(25))').first();
  await frame.waitFor();
  await frame
    .locator('tbody > tr')
    .nth(20)
    .evaluate((row) => row.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await frame.evaluate((element) => element.scrollTo({ left: 400, behavior: 'instant' }));
  await page.locator('.kept-head thead').waitFor();
  const places = () =>
    frame.evaluate((element) => {
      const { left } = element.getBoundingClientRect();
      const from = (selector: string, under: ParentNode = element) =>
        [...under.querySelectorAll(selector)].map((cell) =>
          Math.round(cell.getBoundingClientRect().left - left),
        );
      return {
        first: from('tbody tr > :first-child'),
        heads: from('thead th'),
        kept: from('th', element.previousElementSibling ?? element),
      };
    });
  // The copy of the head follows the table in the next frame.
  await expect
    .poll(
      async () => {
        const { heads, kept } = await places();
        return kept.length > 0 && String(kept) === String(heads);
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  expect(new Set((await places()).first)).toEqual(new Set([0]));
  await page.locator('.kept-head:has(th) .sort-button').nth(1).click();
  expect(await frame.locator('thead th').nth(1).getAttribute('aria-sort')).toBe('ascending');
  const hidden: string[] = [];
  await frame.locator('tbody a').nth(60).focus();
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.closest('tbody')) return '';
      // Of a link that breaks its first line has to be seen.
      const [box = focused.getBoundingClientRect()] = focused.getClientRects();
      const over = document.elementFromPoint(box.left + 2, box.top + Math.min(box.height / 2, 8));
      return over && (focused.contains(over) || over.contains(focused)) ? '' : (focused.textContent ?? '?');
    });
    if (covered) hidden.push(covered);
  }
  expect(hidden).toEqual([]);
});

test('what all documents have in common is said once, and can still be asked for', async () => {
  const page = await smallest.open('registers/documents/');
  const documents = documentsOf(smallest).length;
  expect(await page.locator('main .state', { hasText: 'Draft' }).count()).toBe(1);
  const said = await page.locator('.said-once dt').allTextContents();
  expect(said).toEqual(expect.arrayContaining(['Status', 'Version', 'Next review']));
  const heads = await page.locator('table[data-register] thead th').allTextContents();
  expect(heads.filter((title) => said.includes(title))).toEqual([]);
  await page.goto(`${smallest.url}registers/documents/?status=In+force`);
  expect(await page.getByRole('status').textContent()).toBe(`0 of ${documents} documents`);
  await page.goto(`${smallest.url}registers/documents/?status=Draft`);
  expect(await page.getByRole('status').textContent()).toBe(`${documents} of ${documents} documents`);
});

/** The pages of all registers of the demo, but of single years. */
const registerPaths = () =>
  readdirSync(join(demo.manual.dist, 'registers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `registers/${name}/`);

test('no register scrolls sideways on a laptop, but the matrix of who does what', async () => {
  const found = await onEachPage(demo, registerPaths(), { viewport: { width: 1366, height: 768 } }, (page) =>
    page
      .locator('main .table-frame')
      .evaluateAll((frames) =>
        frames
          .filter((frame) => frame.checkVisibility() && frame.scrollWidth > frame.clientWidth + 1)
          .map(
            (frame) => `${frame.getAttribute('aria-label')}: ${frame.scrollWidth} in ${frame.clientWidth}`,
          ),
      ),
  );
  expect(found.size).toBeGreaterThan(10);
  found.delete('registers/raci/');
  expect(linesOf(found)).toEqual([]);
});

/** More screens of a phone than these are a list that somebody has to unfold first. */
const mostScreens = 20;

test('no register is endless on a phone', async () => {
  const found = await onEachPage(demo, registerPaths(), phone, (page) =>
    page.evaluate(() => Math.round((10 * document.documentElement.scrollHeight) / innerHeight) / 10),
  );
  expect([...found].filter(([, screens]) => screens > mostScreens)).toEqual([]);
});

test.each([
  'registers/documents/#part-4',
  'registers/coverage/#section-8',
  'registers/evidence/#section-9',
  'clauses/6.1/#req-6.1-12',
  'editions/#clause-20000-1-2018-8.6.1',
])('a link to %s arrives at once', async (path) => {
  for (const viewport of [phone.viewport, { width: 1366, height: 768 }]) {
    const page = await newPage({ viewport, reducedMotion: 'no-preference' });
    // From before the first letter is drawn, so that a page which glides is caught on its way.
    await page.addInitScript(() => {
      const places: number[] = [];
      Object.assign(window, { places });
      const note = () => {
        places.push(Math.round(scrollY));
        requestAnimationFrame(note);
      };
      note();
    });
    await page.goto(demo.url + path, { waitUntil: 'networkidle' });
    const top = () =>
      page.evaluate(
        () =>
          document.getElementById(decodeURIComponent(location.hash.slice(1)))?.getBoundingClientRect().top ??
          -1,
      );
    await expect.poll(top, { timeout: 20_000 }).toBeLessThan(viewport.height / 2);
    await page.waitForTimeout(600);
    expect(await top()).toBeGreaterThanOrEqual(0);
    const places = await page.evaluate(() =>
      (window as unknown as { places: number[] }).places.filter((place) => place > 0),
    );
    // Where it lands, and there again once what was folded is open.
    expect(new Set(places).size, places.join(' ')).toBeLessThanOrEqual(3);
  }
});

test.each(['documents', 'reviews', 'raci', 'coverage', 'evidence', 'checklist'])(
  'on a phone the sections of the register %s are folded until one is opened',
  async (name) => {
    const page = await demo.open(`registers/${name}/`, phone);
    const sections = page.locator('details.register-section');
    const tables = page.locator('.register-section table:visible');
    expect(await sections.count()).toBeGreaterThan(2);
    expect(await tables.count()).toBe(0);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens).toBeLessThan(6);
    await sections.nth(1).locator('> summary').press('Enter');
    await tables.first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.register-section[data-folds-on-phones]:not(:has(table:visible))').count(),
    ).toBe(0);
  },
);

test('a link into a folded section opens it, its heading too, and a search leaves open what it finds', async () => {
  const page = await demo.open('registers/coverage/#section-8', phone);
  const eighth = page.locator('details.register-section', { has: page.locator('#section-8') });
  expect(await eighth.getAttribute('open')).toBe('');
  const other = page.locator('details.register-section:not([open])');
  expect(await other.count()).toBeGreaterThan(3);
  await page.goto(`${demo.url}registers/raci/?role=Incident+manager`);
  await page.locator('.raci-table:visible').first().waitFor();
  const wide = await demo.open('registers/coverage/');
  expect(await wide.locator('details.register-section:not([open])').count()).toBe(0);
});

test('the printed checklist has a wide, ruled place for each finding', async () => {
  const page = await demo.open('registers/checklist/', { viewport: { width: 1032, height: 700 } });
  await page.emulateMedia({ media: 'print' });
  const places = await page.locator('.checklist .for-the-pen').evaluateAll((cells) =>
    cells.map((cell) => {
      const { width, height } = cell.getBoundingClientRect();
      const lines = [...cell.children].map((line) => getComputedStyle(line).borderBlockEndWidth);
      return { width, height, ruled: lines.filter((line) => Number.parseFloat(line) > 0).length };
    }),
  );
  expect(places.length).toBeGreaterThan(200);
  const millimetre = 96 / 25.4;
  for (const { width, height, ruled } of places) {
    expect(width).toBeGreaterThan(90 * millimetre);
    expect(height).toBeGreaterThan(23 * millimetre);
    expect(ruled).toBe(2);
  }
});
